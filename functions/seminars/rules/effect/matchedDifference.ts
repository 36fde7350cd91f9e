import { type Estimate, fewestSchools } from '../../contract/effects.ts';
import { studentQuantile } from './studentQuantile.ts';

/** A school's share of lessons with records before a session and after it. */
export interface SchoolChange {
  isAttendee: boolean;
  /** Place and size: only schools of one group are compared. */
  group: string;
  before: number;
  after: number;
}

export interface Compared {
  matched: number;
  compared: number;
  /** Absent where too few schools have similar ones. */
  estimate?: Estimate;
}

/** A cell has to tell how far chance goes in it. */
const fewestCompared = 2;

/**
 * Difference in differences between the schools of participants and similar ones without, with an interval of 95 %.
 *
 * Similar are schools of one cell: the same kind of place, size, and band of activity before, which is exact matching on
 * coarsened values (Iacus, King and Porro, "Causal Inference without Balance Checking: Coarsened Exact Matching",
 * Political Analysis 20, 2012). The cells' differences of mean changes are weighed by their participants' schools, so
 * the answer is of those who took part. Its variance is that of a stratified comparison, with the variance of changes
 * pooled within each cell (Imbens and Rubin, "Causal Inference for Statistics, Social, and Biomedical Sciences", 2015,
 * chapter 9), and its degrees of freedom are Satterthwaite's (Biometrics Bulletin 2, 1946). A school is one observation:
 * its classes are kept by the same people. Nobody was drawn by lot, so what else sets participants apart stays in it.
 * The order of the schools does not matter.
 */
export function matchedDifference(schools: readonly SchoolChange[]): Compared {
  const cells = cellsOf(schools).filter(
    ({ attended, others }) => attended.length > 0 && others.length >= fewestCompared,
  );
  const matched = cells.reduce((sum, { attended }) => sum + attended.length, 0);
  const compared = cells.reduce((sum, { others }) => sum + others.length, 0);
  if (matched < fewestSchools || compared < fewestSchools) return { matched, compared };
  const weighed = (of: (cell: Cell) => number) =>
    cells.reduce((sum, cell) => sum + (cell.attended.length / matched) * of(cell), 0);
  const meanOf = (name: 'before' | 'after', side: 'attended' | 'others') =>
    weighed((cell) => mean(cell[side].map((one) => one[name])));
  const difference = weighed(
    ({ attended, others }) => mean(attended.map(changeOf)) - mean(others.map(changeOf)),
  );
  const half = halfOf(cells, matched);
  return {
    matched,
    compared,
    estimate: {
      attended: { before: share(meanOf('before', 'attended')), after: share(meanOf('after', 'attended')) },
      compared: { before: share(meanOf('before', 'others')), after: share(meanOf('after', 'others')) },
      difference: rounded(difference),
      low: rounded(difference - half),
      high: rounded(difference + half),
    },
  };
}

interface Cell {
  attended: SchoolChange[];
  others: SchoolChange[];
}

function cellsOf(schools: readonly SchoolChange[]): Cell[] {
  const cells = new Map<string, Cell>();
  for (const school of schools) {
    const key = `${school.group} ${bandOf(school.before)}`;
    const cell = cells.get(key) ?? { attended: [], others: [] };
    cells.set(key, cell);
    cell[school.isAttendee ? 'attended' : 'others'].push(school);
  }
  // By their keys and values, so that sums are added up in one order whatever order the schools came in.
  return [...cells]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { attended, others }]) => ({
      attended: attended.sort(byChange),
      others: others.sort(byChange),
    }));
}

/** Schools that keep nothing are apart from those that keep a little; the rest by quarters. */
function bandOf(before: number): number {
  return before === 0 ? 0 : Math.ceil(before * 4);
}

/** Half the interval: variances of the cells' differences, and how well each is known. */
function halfOf(cells: readonly Cell[], matched: number): number {
  const parts = cells.map(({ attended, others }) => {
    const degrees = attended.length + others.length - 2;
    const spread = (squares(attended.map(changeOf)) + squares(others.map(changeOf))) / degrees;
    const weight = attended.length / matched;
    return { degrees, variance: weight ** 2 * spread * (1 / attended.length + 1 / others.length) };
  });
  const variance = parts.reduce((sum, part) => sum + part.variance, 0);
  if (variance === 0) return 0;
  const degrees = variance ** 2 / parts.reduce((sum, part) => sum + part.variance ** 2 / part.degrees, 0);
  return studentQuantile(degrees) * Math.sqrt(variance);
}

function changeOf({ before, after }: SchoolChange): number {
  return after - before;
}

function byChange(one: SchoolChange, other: SchoolChange): number {
  return changeOf(one) - changeOf(other) || one.before - other.before;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function squares(values: readonly number[]): number {
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
}

/** Three decimals. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function share(value: number): number {
  return Math.min(1, Math.max(0, rounded(value)));
}
