import { writeAudit } from '../../shared/audit.ts';
import { periodBounds, quarterOf } from '../../shared/calendar/period.ts';
import type { Verdict } from '../../shared/evidence.ts';
import type { FeedHandlers, FeedItem } from '../../shared/feed.ts';
import type { NodeId } from '../../shared/words.ts';
import { type Control, controlSchema } from '../contract/controls.ts';
import { monthlyReportSchema } from '../contract/monthly.ts';
import { reminderDaySchema } from '../contract/reminders.ts';
import { controlNotice, monthlyNotice, reminderNotices } from '../notices.ts';
import { schoolsControlled, schoolsControlledHistory } from '../predicates/controls.ts';
import { monthlyVerdict } from '../predicates/monthly.ts';
import type { ReportingRooms } from '../rooms.ts';

/** What follows from reminders, controls and monthly reports: audit, letters to those concerned, evidence for the plan. */
export function controlHandlers(rooms: ReportingRooms): FeedHandlers {
  const { table, queues } = rooms;
  return {
    reminderDay: async (items) => {
      await writeAudit(table, items);
      const days = newest(items).map((item) => reminderDaySchema.parse(item));
      await queues.send('messaging.notices', days.flatMap(reminderNotices));
    },
    control: async (items) => {
      await writeAudit(table, items);
      const controls = newest(items).map((item) => controlSchema.parse(item));
      await queues.send('plan.verdicts', await coverageVerdicts(controls, rooms));
      await queues.send('messaging.notices', controls.flatMap(controlNotice));
    },
    sample: (items) => writeAudit(table, items),
    built: (items) => writeAudit(table, items),
    monthly: async (items) => {
      await writeAudit(table, items);
      const reports = newest(items).map((item) => monthlyReportSchema.parse(item));
      await queues.send('plan.verdicts', reports.map(monthlyVerdict));
      await queues.send('messaging.notices', reports.flatMap(monthlyNotice));
    },
  };
}

/** Of a record that changed several times in one batch the last version says everything. */
function newest(items: readonly FeedItem[]): FeedItem[] {
  return [...new Map(items.map((item) => [`${item.pk}/${item.sk}`, item])).values()];
}

/** How far each municipality has come with its schools in the quarters that these controls were made in. */
async function coverageVerdicts(
  controls: readonly Control[],
  { controls: kept, openSchools, days }: Pick<ReportingRooms, 'controls' | 'openSchools' | 'days'>,
): Promise<Verdict[]> {
  const touched = new Map<string, { regionId: NodeId; municipalityId: NodeId; quarter: string }>();
  for (const { regionId, municipalityId, on } of controls) {
    const quarter = quarterOf(on);
    touched.set(`${municipalityId} ${quarter}`, { regionId, municipalityId, quarter });
  }
  return Promise.all(
    [...touched.values()].map(async ({ regionId, municipalityId, quarter }) => {
      const { from, to } = periodBounds(quarter);
      const { today } = await days(regionId);
      const [held, schools] = await Promise.all([
        kept.between(municipalityId, from, to),
        openSchools(municipalityId, to < today ? to : today),
      ]);
      return {
        nodeId: municipalityId,
        path: [regionId, municipalityId],
        predicate: schoolsControlled,
        period: quarter,
        history: schoolsControlledHistory(held, new Set(schools.map(({ id }) => id)), municipalityId),
      };
    }),
  );
}
