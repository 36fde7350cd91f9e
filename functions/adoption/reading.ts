import { weekOf } from '../shared/calendar/period.ts';
import { domainTable, type Platform } from '../shared/platform.ts';
import type { Day, Instant, NodeId } from '../shared/words.ts';
import type { ActivationStep } from './contract/activation.ts';
import type { ClassWeek } from './contract/activity.ts';
import type { InformationSpace } from './contract/space.ts';
import type { Week } from './contract/words.ts';
import { activationRepository } from './repository/activationRepository.ts';
import { activityRepository } from './repository/activityRepository.ts';
import { municipalWeekRepository } from './repository/municipalWeekRepository.ts';
import { spaceRepository } from './repository/spaceRepository.ts';
import { standingOf } from './rules/activation.ts';
import { standingWeekReports } from './rules/activity.ts';
import { type Described, groupOf } from './rules/alike.ts';
import { weekStanding } from './rules/schoolWeek.ts';
import { standingReports } from './rules/space.ts';
import { totalsOf } from './rules/weekTotals.ts';

/** How far a school has come, in a few figures. */
export interface SchoolStanding {
  reached?: ActivationStep;
  since?: Day;
  /** The exchange has confirmed the registration. */
  confirmed: boolean;
  lastWeek?: { week: Week; classes: number; recordedClasses: number; recordedAt: Instant };
}

/** What other domains may ask of adoption. */
export interface AdoptionReader {
  /** As it stands, with the newest week up to the day. 2 read units. */
  standing(schoolId: NodeId, day: Day): Promise<SchoolStanding>;
  /** Teachers and pupils a school has by its last report of its page; 1 read unit. */
  headcounts(schoolId: NodeId): Promise<{ teachers?: number; pupils?: number }>;
  /** The same of many schools; whoever has reported nothing is left out. 1 read unit a school. */
  headcountsOf(schoolIds: readonly NodeId[]): Promise<Map<NodeId, { teachers?: number; pupils?: number }>>;
  /** Since when schools are registered; whoever is not is left out. 1 read unit a school. */
  registeredOn(schoolIds: readonly NodeId[]): Promise<Map<NodeId, Day>>;
  /**
   * Counts of a school's classes in the weeks from one to another, each as it stood by what was known before a moment;
   * weeks without counts are left out. 0.5 read units a week of 30 classes.
   */
  classWeeks(
    schoolId: NodeId,
    weeks: { from: Week; to: Week },
    knownBefore: Instant,
  ): Promise<ClassesOfWeek[]>;
  /**
   * Lessons expected of schools and those with records when the week was over, in each of these weeks, as known before a
   * moment. A week that rests, is excused or is unknown is left out. 2 read units a municipality and week.
   */
  lessonsInTime(
    municipalityIds: readonly NodeId[],
    weeks: readonly Week[],
    knownBefore: Instant,
  ): Promise<Map<NodeId, LessonsOfWeek[]>>;
  /** Which schools a school is alike by place and size; undefined where the register lacks one of them. */
  alikeGroup(school: Described): string | undefined;
}

export interface LessonsOfWeek {
  week: Week;
  expected: number;
  recorded: number;
}

export interface ClassesOfWeek {
  week: Week;
  classes: readonly ClassWeek[];
}

export function adoptionReader(platform: Platform): AdoptionReader {
  const table = domainTable(platform, 'adoption');
  const activations = activationRepository(table);
  const weeks = activityRepository(table);
  const municipalWeeks = municipalWeekRepository(table);
  const spaces = spaceRepository(table);
  return {
    async standing(schoolId, day) {
      const [activation, week] = await Promise.all([
        activations.of(schoolId),
        weeks.latest(schoolId, weekOf(day)),
      ]);
      const { reached, since, confirmed } = standingOf(activation?.facts ?? []);
      const report = standingWeekReports(week?.reports ?? []).at(-1);
      const totals = report && totalsOf(report.classes);
      return {
        ...(reached && { reached }),
        ...(since && { since }),
        confirmed,
        ...(week &&
          report &&
          totals && {
            lastWeek: {
              week: week.week,
              classes: totals.classes,
              recordedClasses: totals.recordedClasses,
              recordedAt: report.recordedAt,
            },
          }),
      };
    },

    async headcounts(schoolId) {
      return headcountsIn(await spaces.of(schoolId));
    },

    async headcountsOf(schoolIds) {
      const found = await spaces.ofMany(schoolIds);
      return new Map(found.map((space) => [space.nodeId, headcountsIn(space)]));
    },

    async registeredOn(schoolIds) {
      const found = await activations.ofMany(schoolIds);
      return new Map(
        found.flatMap(({ nodeId, facts }) => {
          const { reached, since } = standingOf(facts);
          return reached === 'registered' && since ? [[nodeId, since] as const] : [];
        }),
      );
    },

    async classWeeks(schoolId, { from, to }, knownBefore) {
      const records = await weeks.weeks(schoolId, from, to);
      return records.flatMap(({ week, reports }) => {
        const known = reports.filter(({ recordedAt }) => recordedAt < knownBefore);
        const report = standingWeekReports(known).at(-1);
        return report ? [{ week, classes: report.classes }] : [];
      });
    },

    async lessonsInTime(municipalityIds, wanted, knownBefore) {
      const found = new Map<NodeId, LessonsOfWeek[]>();
      for (const week of wanted) {
        const records = await municipalWeeks.ofMany(
          municipalityIds.map((municipalityId) => ({ municipalityId, week })),
        );
        for (const [nodeId, one] of records.flatMap(({ schools }) => Object.entries(schools))) {
          const standing = weekStanding(one, knownBefore);
          if (standing.state !== 'counted') continue;
          const { lessonsExpected: expected, lessonsRecorded: recorded } = standing.counts;
          found.set(nodeId, [...(found.get(nodeId) ?? []), { week, expected, recorded }]);
        }
      }
      return found;
    },

    alikeGroup: (school) => {
      const group = groupOf(school);
      return group && `${group.locality} ${group.size}`;
    },
  };
}

function headcountsIn(space: InformationSpace | undefined): { teachers?: number; pupils?: number } {
  const { teachers, pupils } = standingReports(space?.reports ?? []).at(-1)?.checks ?? {};
  return { ...(teachers && { teachers: teachers.of }), ...(pupils && { pupils: pupils.of }) };
}
