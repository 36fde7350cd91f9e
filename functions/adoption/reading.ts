import { weekOf } from '../shared/calendar/period.ts';
import { domainTable, type Platform } from '../shared/platform.ts';
import type { Day, Instant, NodeId } from '../shared/words.ts';
import type { ActivationStep, ClassWeek, Week } from './contract.ts';
import { activationRepository } from './repository/activationRepository.ts';
import { activityRepository } from './repository/activityRepository.ts';
import { spaceRepository } from './repository/spaceRepository.ts';
import { standingOf } from './rules/activation.ts';
import { standingWeekReports } from './rules/activity.ts';
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
}

export interface ClassesOfWeek {
  week: Week;
  classes: readonly ClassWeek[];
}

export function adoptionReader(platform: Platform): AdoptionReader {
  const table = domainTable(platform, 'adoption');
  const activations = activationRepository(table);
  const weeks = activityRepository(table);
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
      const { teachers, pupils } =
        standingReports((await spaces.of(schoolId))?.reports ?? []).at(-1)?.checks ?? {};
      return { ...(teachers && { teachers: teachers.of }), ...(pupils && { pupils: pupils.of }) };
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
  };
}
