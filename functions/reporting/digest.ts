import { periodBounds } from '../shared/calendar/period.ts';
import type { Day, NodeId } from '../shared/words.ts';
import type { Control } from './contract/controls.ts';
import type { Digest } from './contract/digest.ts';
import type { ReminderView } from './contract/reminders.ts';
import { viewsOf } from './reminding.ts';
import type { ReportingRooms } from './rooms.ts';
import { remediesOf } from './rules/remedies.ts';

type Rooms = Pick<ReportingRooms, 'controls' | 'reminders' | 'plan' | 'days'>;

const pageSize = 100;

/** A week of control in a region. Reads the week's controls and reminders, and what is open today. */
export async function digestOf(regionId: NodeId, week: string, rooms: Rooms): Promise<Digest> {
  const { from, to } = periodBounds(week);
  const days = await rooms.days(regionId);
  const [held, open, reminderDays] = await Promise.all([
    heldBetween(regionId, from, to, rooms),
    rooms.controls.open(regionId),
    remindedBetween(regionId, from, to, rooms),
  ]);
  const views = (await Promise.all(reminderDays.map((day) => viewsOf(day, rooms.plan, days)))).flat();
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

async function heldBetween(regionId: NodeId, from: Day, to: Day, { controls }: Rooms): Promise<Control[]> {
  return newestFirst(
    (cursor) => controls.ofRegion(regionId, { limit: pageSize, cursor }),
    ({ on }) => on,
    { from, to },
  );
}

function remindedBetween(regionId: NodeId, from: Day, to: Day, { reminders }: Rooms) {
  return newestFirst(
    (cursor) => reminders.ofRegion(regionId, { limit: pageSize, cursor }),
    ({ day }) => day,
    { from, to },
  );
}

/** Pages of a list that begins with the newest, up to the first day asked for. */
async function newestFirst<Item>(
  page: (cursor: string | undefined) => Promise<{ items: Item[]; next?: string }>,
  dayOf: (item: Item) => Day,
  { from, to }: { from: Day; to: Day },
): Promise<Item[]> {
  const found: Item[] = [];
  let cursor: string | undefined;
  do {
    const { items, next } = await page(cursor);
    found.push(...items.filter((item) => dayOf(item) >= from && dayOf(item) <= to));
    const last = items.at(-1);
    cursor = last && dayOf(last) >= from ? next : undefined;
  } while (cursor);
  return found;
}
