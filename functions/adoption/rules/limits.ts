/** A Lambda takes requests of 6 MB; a bigger file is put at a place of its own and read from there. */
export const importMaxBytes = 5_500_000;

/** A region's school year is 25 MB as CSV, a million rows 70. */
export const placedMaxBytes = 150_000_000;

/** What an XLSX file may inflate to, and its shared strings, which are held in memory. */
export const xlsxMaxInflatedBytes = 600_000_000;
export const xlsxMaxSharedBytes = 60_000_000;

/** Lists of findings end here, so that a reply stays within 6 MB too. Their counts go on. */
export const longestErrorList = 10_000;
export const longestDifferenceList = 5_000;
export const mostChangesOfOne = 12;

/** So many rows with errors may be taken home, put right and sent again; a file with more is worth a look as a whole. */
export const mostBadRows = 50_000;
export const badRowsPage = 5_000;

/** Staged rows are deleted after 60 days (`passingFiles` of the manifest): none may be written after so many. */
export const commitWithinDays = 30;

const dayMs = 24 * 60 * 60 * 1000;

/** The last moment at which the staged rows of an import may be relied on. */
export function usableUntil({ createdAt }: { createdAt: string }): Date {
  return new Date(Date.parse(createdAt) + commitWithinDays * dayMs);
}

export function isTooOld(record: { createdAt: string }, now: Date): boolean {
  return now > usableUntil(record);
}
