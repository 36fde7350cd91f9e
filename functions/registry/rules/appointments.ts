import type { Day, Instant } from '../../shared/words.ts';
import type { Act, AppointedRole } from '../contract/acts.ts';
import { endless, endOf, inForce } from './acts.ts';

interface Appointment {
  actId: string;
  personName: string;
  personId?: string;
  from: Day;
  recordedAt: Instant;
  until?: Day;
  endRecordedAt?: Instant;
}

/** Who held a role by an accepted act, in the order of their days. The end of a term is known from the beginning. */
export function appointmentsIn(acts: readonly Act[], role: AppointedRole): Appointment[] {
  return acts
    .flatMap((act): Appointment[] => {
      const held = inForce(act);
      const accepted = act.steps.find(({ kind }) => kind === 'accepted');
      if (!held || !accepted || act.appoints?.role !== role) return [];
      const { personName, personId } = act.appoints;
      const isEnded = held.until !== endless;
      return [
        {
          actId: act.id,
          personName,
          ...(personId && { personId }),
          from: held.from,
          recordedAt: accepted.recordedAt,
          ...(isEnded && { until: held.until, endRecordedAt: endOf(act)?.recordedAt ?? accepted.recordedAt }),
        },
      ];
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}
