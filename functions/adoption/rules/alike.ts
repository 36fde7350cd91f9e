import type { AlikeGroup, AlikePlace, Compared, SizeGroup } from '../contract/alike.ts';

/** What the register knows of a school that others are alike by. */
export interface Described {
  locality?: 'urban' | 'rural' | undefined;
  pupils?: number | undefined;
}

/** What was expected of a school in the weeks looked at, and what was recorded in time. */
export interface Kept {
  lessonsExpected: number;
  lessonsRecorded: number;
  /** Classes in which lessons were expected, counted once a week. */
  classWeeks: number;
}

/** Of fewer, a place says little, and the shares would tell who the others are. */
export const leastAlike = 10;

/**
 * Schools of one size and place: a village school of 40 pupils is not held against a lyceum. By pupils: single-class
 * village schools, larger ones, towns, the city.
 */
export function groupOf({ locality, pupils }: Described): AlikeGroup | undefined {
  return locality === undefined || pupils === undefined ? undefined : { locality, size: sizeOf(pupils) };
}

function sizeOf(pupils: number): SizeGroup {
  if (pupils <= 100) return 'upTo100';
  if (pupils <= 300) return 'upTo300';
  return pupils <= 700 ? 'upTo700' : 'above700';
}

/**
 * Two intervals of 1.39 standard errors meet unless the two schools differ at the level of 5 % (Goldstein and Healy,
 * "The graphical presentation of a collection of means", JRSS A 158, 1995).
 */
const standardErrors = 1.39;

/**
 * Wilson's score interval of a share (Wilson, "Probable inference, the law of succession, and statistical inference",
 * JASA 22, 1927): it holds for a handful of observations and at 0 and 100 %. An observation is one class in one week,
 * not one lesson: lessons of a class are entered by the same hands on the same evening, so thirty of them say no more
 * than one. Hence a school of three classes has a wide interval, and is not last by chance.
 */
export function intervalOf({ lessonsExpected, lessonsRecorded, classWeeks }: Kept) {
  const share = lessonsRecorded / lessonsExpected;
  const z2 = standardErrors ** 2;
  const centre = (share + z2 / (2 * classWeeks)) / (1 + z2 / classWeeks);
  const half =
    (standardErrors / (1 + z2 / classWeeks)) *
    Math.sqrt((share * (1 - share)) / classWeeks + z2 / (4 * classWeeks ** 2));
  return {
    share: rounded(share),
    low: rounded(Math.min(share, Math.max(0, centre - half))),
    high: rounded(Math.max(share, Math.min(1, centre + half))),
  };
}

export interface School extends Described {
  nodeId: string;
  /** Undefined where nothing is known, or nothing was expected. */
  kept?: Kept | undefined;
  /** What the register, the platform and forms say of it does not agree: it is neither among the best nor the worst. */
  isUntrusted?: boolean | undefined;
}

/**
 * The places each school may hold among alike ones: behind those that are surely better, before those that are surely
 * worse, and nowhere more exactly (Goldstein and Spiegelhalter, "League tables and their limitations", JRSS A 159,
 * 1996). The order of the schools does not matter.
 */
export function compareAlike(schools: readonly School[]): Compared[] {
  const measured = schools.map((school) => ({
    school,
    group: groupOf(school),
    interval:
      school.kept && school.kept.lessonsExpected > 0 && !school.isUntrusted
        ? intervalOf(school.kept)
        : undefined,
  }));
  return measured.map(({ school: { nodeId, kept, isUntrusted }, group, interval }): Compared => {
    if (!group) return { nodeId, notCompared: 'groupUnknown' };
    if (isUntrusted) return { nodeId, group, notCompared: 'lowTrust' };
    if (!interval || !kept) return { nodeId, group, notCompared: 'noData' };
    const alike = measured.flatMap((other) =>
      other.interval && isSameGroup(other.group, group) ? [other.interval] : [],
    );
    if (alike.length < leastAlike) return { nodeId, group, notCompared: 'tooFewAlike' };
    const place: AlikePlace = {
      ...interval,
      classWeeks: kept.classWeeks,
      best: 1 + alike.filter(({ low }) => low > interval.high).length,
      worst: alike.length - alike.filter(({ high }) => high < interval.low).length,
      of: alike.length,
    };
    return { nodeId, group, place };
  });
}

/** Shares of the schools compared in a group, best first. */
export function sharesIn(compared: readonly Compared[], group: AlikeGroup | undefined): number[] {
  return compared
    .flatMap((one) => (one.place && isSameGroup(one.group, group) ? [one.place.share] : []))
    .sort((one, other) => other - one);
}

function isSameGroup(one: AlikeGroup | undefined, other: AlikeGroup | undefined): boolean {
  return one !== undefined && one.locality === other?.locality && one.size === other.size;
}

/** Of 0 to 1, three decimals. */
function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
