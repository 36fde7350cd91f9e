import { periodBounds } from '../shared/calendar/period.ts';
import type { NodeId } from '../shared/words.ts';
import type { Digest } from './contract/digest.ts';
import type { ReminderView } from './contract/reminders.ts';
import { viewsOf } from './reminding.ts';
import type { ReportingRooms } from './rooms.ts';
import { remediesOf } from './rules/remedies.ts';

type Rooms = Pick<ReportingRooms, 'controls' | 'reminders' | 'plans' | 'days'>;

const limit = 100;

/** A week of control in a region. Reads the week's controls and reminders, and what is open today. */
export async function digestOf(regionId: NodeId, week: string, rooms: Rooms): Promise<Digest> {
  const { from, to } = periodBounds(week);
  const days = await rooms.days(regionId);
  const [held, open, reminderDays] = await Promise.all([
    allOf((cursor) => rooms.controls.ofRegion(regionId, { from, to, limit, cursor })),
    rooms.controls.open(regionId),
    allOf((cursor) => rooms.reminders.ofRegion(regionId, { from, to, limit, cursor })),
  ]);
  const views = (await Promise.all(reminderDays.map((day) => viewsOf(day, rooms.plans, days)))).flat();
  const reminded = views.flatMap(({ schools }: ReminderView) => schools);
  const remedies = remediesOf(open, days.today);
  return {
    week,
    from,
    to,
    today: days.today,
    controls: held.length,
    visits: held.filter(({ manner }) => manner === 'visit').length,
    findings: held.reduce((sum, { findings }) => sum + findings.length, 0),
    open: remedies.open + remedies.overdue,
    overdue: remedies.overdue,
    reminded: reminded.length,
    satisfiedAfter: reminded.filter(({ outcome }) => outcome.kind === 'satisfied').length,
    municipalities: remedies.municipalities
      .filter(({ overdue }) => overdue > 0)
      .map(({ municipalityId, overdue }) => ({ municipalityId, overdue })),
  };
}

/** All pages of a list. */
async function allOf<Item>(
  page: (cursor: string | undefined) => Promise<{ items: Item[]; next?: string }>,
): Promise<Item[]> {
  const found: Item[] = [];
  let cursor: string | undefined;
  do {
    const { items, next } = await page(cursor);
    found.push(...items);
    cursor = next;
  } while (cursor);
  return found;
}
