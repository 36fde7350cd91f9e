/** Older than this, what is known of a school is not passed off as today’s. */
export const freshForHours = 36;
