import { addDays, daysBetween, weekdayOf } from '../../shared/calendar/day.ts';
import { monthOf, weekOf } from '../../shared/calendar/period.ts';
import type { Day, NodeId } from '../../shared/words.ts';
import { digestOf } from '../digest.ts';
import { digestNotice, overdueNotices } from '../notices.ts';
import { notYetDueVerdict } from '../predicates/monthly.ts';
import type { ReportingRooms } from '../rooms.ts';
import { findingState } from '../rules/controls.ts';

const monday = 1;
/** A finding is told of when it becomes overdue; nights on which nothing ran are made up for within so many days. */
const toldWithinDays = 7;

/**
 * A new day: whose findings have become overdue is told, and on Mondays the week goes to the region's leadership. What
 * is overdue is judged by the clock whenever somebody looks; nothing here decides it.
 */
export async function openControlDay(rooms: ReportingRooms): Promise<void> {
  for (const { id } of await rooms.register.regions()) {
    const { today } = await rooms.days(id);
    await tellOverdue(id, today, rooms);
    await tellNotYetDue(id, today, rooms);
    if (weekdayOf(today) === monday) await tellWeek(id, today, rooms);
  }
}

async function tellOverdue(regionId: NodeId, today: Day, { controls, queues, clock }: ReportingRooms) {
  const at = clock.now().toISOString();
  const notices = (await controls.open(regionId, today)).flatMap((control) =>
    control.findings
      .filter(
        (finding) =>
          findingState(finding, today) === 'overdue' &&
          daysBetween(finding.remedyBy, today) <= toldWithinDays,
      )
      .flatMap((finding) => overdueNotices(control, finding, at)),
  );
  await queues.send('messaging.notices', notices);
}

/** Of this month, and of the one before, whose reports may still be on their way. */
async function tellNotYetDue(regionId: NodeId, today: Day, { register, queues }: ReportingRooms) {
  const months = [monthOf(addDays(`${monthOf(today)}-01`, -1)), monthOf(today)];
  const municipalities = await register.municipalities(regionId);
  await queues.send(
    'plan.verdicts',
    municipalities.flatMap(({ id }) => months.map((month) => notYetDueVerdict([regionId, id], month))),
  );
}

async function tellWeek(regionId: NodeId, today: Day, rooms: ReportingRooms) {
  const week = weekOf(addDays(today, -1));
  const digest = await digestOf(regionId, week, rooms);
  await rooms.queues.send('messaging.notices', [
    digestNotice(regionId, digest, rooms.clock.now().toISOString()),
  ]);
}
