/** Older than this, what is known of a school is not passed off as today’s. */
export const freshForHours = 36;
/** The exchange works in full when so many percent of all schools kept that on so many school days in a row. */
export const freshPercent = 99;
export const freshDays = 14;
