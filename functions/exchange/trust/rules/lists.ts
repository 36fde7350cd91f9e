import type { NodeId } from '../../../shared/words.ts';
import {
  type MunicipalTrust,
  type RegionTrust,
  type TrustCounts,
  type TrustField,
  type TrustLevel,
  type TrustPage,
  type TrustRow,
  trustFields,
} from '../../contract/trust.ts';

export function countsOf(rows: readonly { level: TrustLevel }[]): TrustCounts {
  const counts = { trusted: 0, low: 0, notEnough: 0 };
  for (const { level } of rows) counts[level] += 1;
  return counts;
}

/** Counts by municipality; which of them are hatched. */
export function regionTrust(standings: readonly MunicipalTrust[]): RegionTrust {
  const municipalities = standings.map(({ municipalityId, schools }) => {
    const counts = countsOf(Object.values(schools));
    const judged = counts.low + counts.trusted;
    return { nodeId: municipalityId, ...counts, isLow: judged > 0 && counts.low * 2 >= judged };
  });
  return { ...countsOf(standings.flatMap(({ schools }) => Object.values(schools))), municipalities };
}

const orderOfLevels: Readonly<Record<TrustLevel, number>> = { low: 0, trusted: 1, notEnough: 2 };

/** A school in a list, before it is named. */
export type ListedRow = Omit<TrustRow, 'names'>;

/** The least trusted first; those that cannot be judged at the end. */
export function trustRows(standings: readonly MunicipalTrust[]): ListedRow[] {
  return standings
    .flatMap(({ municipalityId, schools }) =>
      Object.entries(schools).map(([nodeId, { level, score, against }]): ListedRow => {
        return { nodeId, municipalityId, level, ...(score !== undefined && { score }), against };
      }),
    )
    .sort(
      (one, other) =>
        orderOfLevels[one.level] - orderOfLevels[other.level] ||
        (one.score ?? 0) - (other.score ?? 0) ||
        (one.nodeId < other.nodeId ? -1 : 1),
    );
}

export interface TrustFilter {
  level?: TrustLevel | undefined;
  against?: TrustField | undefined;
}

export function isAsked(row: ListedRow, { level, against }: TrustFilter): boolean {
  return (
    (level === undefined || row.level === level) && (against === undefined || row.against.includes(against))
  );
}

/** How many schools each field counts against, of all whatever the list shows. */
export function againstOf(rows: readonly ListedRow[]): TrustPage['against'] {
  return trustFields.map((field) => ({
    field,
    schools: rows.filter(({ against }) => against.includes(field)).length,
  }));
}

/** The part of the list after the school named last. */
export function rowsAfter(rows: readonly ListedRow[], last: NodeId | undefined): readonly ListedRow[] {
  return last === undefined ? rows : rows.slice(rows.findIndex(({ nodeId }) => nodeId === last) + 1);
}
