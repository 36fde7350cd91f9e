/** A Lambda takes requests of 6 MB; a bigger file comes by school or by municipality. */
export const importMaxBytes = 5_500_000;

/** Lists of findings end here, so that a reply stays within 6 MB too. Their counts go on. */
export const longestErrorList = 10_000;
export const longestDifferenceList = 5_000;
export const mostChangesOfOne = 12;
