/** Whatever is counted from evidence is kept under this key: who records facts refreshes it. */
export const planKey = ['plan'] as const;
