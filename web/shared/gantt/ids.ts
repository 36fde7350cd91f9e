/** Of a line in the document. */
export const lineId = (uid: string, line: number) => `${uid}line-${line}`;
/** Of what shows the period on which the keyboard stands. */
export const periodMarkerId = (uid: string) => `${uid}period`;
