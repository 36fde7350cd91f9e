import type { Hidden, OpenPart } from '../open/contract.ts';

/** So many of so many, as counted. */
export interface Part {
  of: number;
  done: number;
}

/** Counts below this are told to nobody: they could point at people. Zero points at nobody and is told. */
export const leastTold = 5;

const most = leastTold - 1;

/** A value nobody is told, and the range in which everybody knows it to lie. */
interface Unknown {
  value: number;
  low: number;
  high: number;
}

/**
 * Values to be hidden along with the guarded ones, so that their known sum leaves each guarded value anywhere in its
 * own range (complementary suppression). The reader is taken to know every range, including that a spare value is not
 * small. `undefined` when no choice helps: then the sum must not be told either.
 */
export function companions<Value extends Unknown>(
  guarded: readonly Unknown[],
  forced: readonly Unknown[],
  spare: readonly Value[],
): Value[] | undefined {
  const width = Math.max(0, ...guarded.map(({ low, high }) => high - low));
  const chosen: Value[] = [];
  const isSafe = () => {
    const all = [...guarded, ...forced, ...chosen];
    const above = all.reduce((sum, { value, low }) => sum + value - low, 0);
    const below = all.reduce((sum, { value, high }) => sum + high - value, 0);
    return above >= width && below >= width;
  };
  for (const value of spare) {
    if (isSafe()) break;
    chosen.push(value);
  }
  return isSafe() ? chosen : undefined;
}

/** A figure with nothing beside it that it could be subtracted from. */
export function openPart({ of, done }: Part): OpenPart {
  if (isSmall(of)) return { hidden: 'smallGroup' };
  const hidden = hiddenOf({ of, done });
  return hidden ? { of, hidden } : told({ of, done });
}

export interface OpenParts {
  total: OpenPart;
  parts: OpenPart[];
}

/**
 * Figures of groups published beside their sum. Small ones are hidden, and with them as many others as it takes for
 * the sum to tell nothing; where that is not enough, the sum is hidden too.
 */
export function openParts(parts: readonly Part[]): OpenParts {
  const sum = parts.reduce((all, { of, done }) => ({ of: all.of + of, done: all.done + done }), {
    of: 0,
    done: 0,
  });
  const groups = hiddenGroups(parts);
  const counts = hiddenCounts(parts, groups.hidden);
  const hidesTotal = { of: groups.hidesSum, done: groups.hidesSum || counts.hidesSum };
  return {
    total: openTotal(sum, hidesTotal, groups.hidden.size + counts.hidden.size > 0),
    parts: parts.map((part, at) => {
      if (groups.hidden.has(at)) return { hidden: isSmall(part.of) ? 'smallGroup' : 'besides' };
      if (counts.hidden.has(at)) return { of: part.of, hidden: hiddenOf(part) ?? 'besides' };
      return told(part);
    }),
  };
}

function openTotal(sum: Part, hides: { of: boolean; done: boolean }, hasHidden: boolean): OpenPart {
  if (hides.of) return { hidden: 'besides' };
  if (isSmall(sum.of)) return { hidden: hasHidden ? 'besides' : 'smallGroup' };
  if (hides.done) return { of: sum.of, hidden: 'besides' };
  // A small sum is not even said to be small beside small parts: their number would tell each of them.
  if (hiddenOf(sum)) return { of: sum.of, hidden: 'besides' };
  return told(sum);
}

interface HiddenPlaces {
  hidden: ReadonlySet<number>;
  hidesSum: boolean;
}

/** Groups so small that not even their size is told, with the groups hidden for their sake. */
function hiddenGroups(parts: readonly Part[]): HiddenPlaces {
  const placed = parts.map(({ of }, at) => ({ at, of, value: of }));
  const guarded = placed.filter(({ of }) => isSmall(of)).map((one) => ({ ...one, low: 1, high: most }));
  if (guarded.length === 0) return nothingHidden;
  const spare = placed
    .filter(({ of }) => of >= leastTold)
    .sort((one, other) => one.of - other.of)
    .map((one) => ({ ...one, low: leastTold, high: Number.POSITIVE_INFINITY }));
  return placesOf(guarded, companions(guarded, [], spare));
}

/** Small counts, and small remainders of counts, in groups whose size is told. */
function hiddenCounts(parts: readonly Part[], hiddenGroupsAt: ReadonlySet<number>): HiddenPlaces {
  const placed = parts.map((part, at) => ({ at, ...part, value: part.done }));
  const inHiddenGroups = placed.filter(({ at }) => hiddenGroupsAt.has(at));
  const inSmallGroups = inHiddenGroups.filter(({ of }) => isSmall(of));
  const others = inHiddenGroups.filter(({ of }) => !isSmall(of));
  const told = placed.filter(({ at }) => !hiddenGroupsAt.has(at));
  const small = told.filter((part) => hiddenOf(part) !== undefined);
  if (small.length + inSmallGroups.length === 0) return nothingHidden;
  const guarded = [
    ...small.map((part) => ({ ...part, ...rangeOf(part) })),
    ...inSmallGroups.map((part) => ({ ...part, low: 0, high: most })),
  ];
  const forced = others.map((part) => ({ ...part, low: 0, high: Number.POSITIVE_INFINITY }));
  const spare = told
    .filter(({ of, done }) => done >= leastTold && of - done >= leastTold)
    .sort((one, other) => one.of - other.of)
    .map((part) => ({ ...part, low: leastTold, high: part.of - leastTold }));
  return placesOf(small, companions(guarded, forced, spare));
}

const nothingHidden: HiddenPlaces = { hidden: new Set(), hidesSum: false };

function placesOf(
  guarded: readonly { at: number }[],
  chosen: readonly { at: number }[] | undefined,
): HiddenPlaces {
  return {
    hidden: new Set([...guarded, ...(chosen ?? [])].map(({ at }) => at)),
    hidesSum: chosen === undefined,
  };
}

function rangeOf(part: Part): { low: number; high: number } {
  const { of } = part;
  switch (hiddenOf(part)) {
    case 'few':
      return { low: 1, high: most };
    case 'allButFew':
      return { low: of - most, high: of - 1 };
    default:
      return { low: 1, high: of - 1 };
  }
}

function hiddenOf({ of, done }: Part): Exclude<Hidden, 'smallGroup' | 'besides'> | undefined {
  // In a group of five to eight one side or the other is always small: to say which would tell more than that.
  if (of <= 2 * most) return done > 0 && done < of ? 'some' : undefined;
  if (isSmall(done)) return 'few';
  return isSmall(of - done) ? 'allButFew' : undefined;
}

function isSmall(count: number): boolean {
  return count > 0 && count < leastTold;
}

function told({ of, done }: Part): OpenPart {
  return { of, done, ...(of > 0 && { share: Math.round((done / of) * 1000) / 1000 }) };
}
