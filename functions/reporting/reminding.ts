import type { EvidenceRow } from '../plan/contract.ts';
import type { MeasureStanding } from '../plan/reading.ts';
import type { Appointee } from '../registry/reading.ts';
import { type PeriodEvery, periodBounds, periodsBetween } from '../shared/calendar/period.ts';
import type { Period, Verdict } from '../shared/evidence.ts';
import { Refusal } from '../shared/refusal.ts';
import type { Day, NodeId } from '../shared/words.ts';
import type {
  Recipient,
  RemindedSchool,
  ReminderDay,
  ReminderView,
  SendReminder,
} from './contract/reminders.ts';
import type { ControlRooms, RegionDays } from './controlRooms.ts';
import { outcomeOf } from './rules/reminders.ts';

export function recipientOf(schoolId: NodeId, appointee: Appointee | undefined): Recipient {
  if (!appointee) return { schoolId };
  const { personName, post, personId } = appointee;
  return { schoolId, responsible: { name: personName, post, ...(personId && { personId }) } };
}

/**
 * Each school as it stands now; refuses one that the measure does not bind here with `notInMunicipality`, and one without
 * fresh data with `schoolUnheard`: nobody knows whether it lags.
 */
export function remindedSchools(
  { schools }: Pick<SendReminder, 'schools'>,
  { rows }: MeasureStanding,
  appointees: ReadonlyMap<NodeId, Appointee>,
): RemindedSchool[] {
  const byNode = new Map(rows.map((row): [NodeId, EvidenceRow] => [row.nodeId, row]));
  return [...new Set(schools)].map((schoolId) => {
    const row = byNode.get(schoolId);
    if (!row)
      throw new Refusal('notInMunicipality', `The measure does not bind ${schoolId} here`, {
        node: schoolId,
      });
    if (row.because.code === 'dataStale')
      throw new Refusal('schoolUnheard', `The exchange hears of ${schoolId} no more`, { node: schoolId });
    const { personName, personId } = appointees.get(schoolId) ?? {};
    return {
      schoolId,
      status: row.status,
      because: row.because,
      ...(personName && { personName }),
      ...(personId && { personId }),
    };
  });
}

/** Later periods looked at for what came of a reminder: after that the reminder is no longer what did it. */
const laterPeriods = 3;

/** Reminders of a day with what came of them. One query of evidence for each measure and period. */
export async function viewsOf(
  { reminders, municipalityId, day }: ReminderDay,
  plan: ControlRooms['plans'],
  days: RegionDays,
): Promise<ReminderView[]> {
  return Promise.all(
    reminders.map(async ({ evidence, schools, ...reminder }) => {
      const periods = periodsAfter(reminder.period, days.today);
      const found = await Promise.all(periods.map((one) => plan.proofsOf(municipalityId, evidence, one)));
      const byNode = new Map<NodeId, Verdict[]>();
      for (const verdict of found.flat())
        byNode.set(verdict.nodeId, [...(byNode.get(verdict.nodeId) ?? []), verdict]);
      return {
        ...reminder,
        municipalityId,
        day,
        schools: schools.map((school) => ({
          ...school,
          outcome: outcomeOf(
            { at: reminder.at, day },
            byNode.get(school.schoolId) ?? [],
            days.today,
            days.dayOf,
          ),
        })),
      };
    }),
  );
}

/** The period reminded of and those after it, up to today. */
function periodsAfter(period: Period, today: Day): Period[] {
  if (period === 'once') return [period];
  return periodsBetween(everyOf(period), periodBounds(period).from, today).slice(0, 1 + laterPeriods);
}

function everyOf(period: Period): PeriodEvery {
  const letter = /-([WQH])/.exec(period)?.[1];
  return letter === 'W' ? 'week' : letter === 'Q' ? 'quarter' : letter === 'H' ? 'halfYear' : 'month';
}
