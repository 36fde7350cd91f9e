/** Whatever is counted from evidence is kept under this key: who records facts refreshes it. */
export const planKey = ['plan'] as const;

/** What the register says of nodes, people and acts; a region pack changes all of it. */
export const registryKey = ['registry'] as const;
