import { weekOf } from '../shared/calendar/period.ts';
import { domainTable, type Platform } from '../shared/platform.ts';
import type { Day, Instant, NodeId } from '../shared/words.ts';
import type { ActivationStep, Week } from './contract.ts';
import { activationRepository } from './repository/activationRepository.ts';
import { activityRepository } from './repository/activityRepository.ts';
import { standingOf } from './rules/activation.ts';
import { standingWeekReports } from './rules/activity.ts';
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
}

export function adoptionReader(platform: Platform): AdoptionReader {
  const table = domainTable(platform, 'adoption');
  const activations = activationRepository(table);
  const weeks = activityRepository(table);
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
  };
}
