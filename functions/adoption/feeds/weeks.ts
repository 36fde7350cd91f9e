import { log } from '../../shared/log.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { WeekMessage, WeekReceipt } from '../contract/weeks.ts';
import { writingByHand } from '../importing/byHand.ts';
import type { SchoolPlace } from '../importing/statements.ts';
import type { AdoptionRooms } from '../rooms.ts';
import { breachesOfWeek, recordWeek } from '../rules/activity.ts';
import { readClassName } from '../rules/classNames.ts';
import { knownClasses } from '../rules/space.ts';
import { tryingAgain } from '../tryingAgain.ts';

type Rooms = Pick<
  AdoptionRooms,
  'weeks' | 'spaces' | 'school' | 'handMarks' | 'imports' | 'dayOf' | 'queues'
>;

const mostCodes = 20;

/**
 * Weeks that the exchange has counted in gradebooks are held against the same rules as those of files and of people,
 * recorded as its word, and acknowledged. A school that an import writes to comes again. Cost: two reads and a write a week.
 */
export async function takeWeeks(messages: readonly WeekMessage[], rooms: Rooms): Promise<void> {
  for (const message of messages) {
    const place = await placeIfKnown(message, rooms);
    if (!place) continue;
    const told = await tryingAgain(() => take(message, place, rooms));
    const { nodeId, week, pullId, at } = message;
    const receipt = { nodeId, regionId: place.path[0] ?? nodeId, week, pullId, at, ...told };
    await rooms.queues.send('exchange.counted', [receipt satisfies WeekReceipt]);
  }
}

async function take(
  message: WeekMessage,
  place: SchoolPlace,
  rooms: Rooms,
): Promise<Pick<WeekReceipt, 'outcome' | 'codes'>> {
  const { week, at, by } = message;
  const { nodeId, path, opensOn, closedOn } = place;
  const [before, space, today] = await Promise.all([
    rooms.weeks.of({ nodeId, week }),
    rooms.spaces.of(nodeId),
    rooms.dayOf(path[0] ?? nodeId, at),
  ]);
  const classes = message.classes.map((counts) => ({
    ...counts,
    className: readClassName(counts.className) ?? counts.className,
  }));
  const grounds = { today, opensOn, closedOn, speaksForExchange: true };
  const breaches = breachesOfWeek(week, { classes }, space && knownClasses(space.reports), grounds);
  if (breaches.length > 0)
    return {
      outcome: 'refused',
      codes: [...new Set(breaches.map(({ code }) => code))].slice(0, mostCodes),
    };
  const current = before ?? { nodeId, path: [...path], week, reports: [], version: 0 };
  const after = recordWeek(current, { classes }, { at, by, today, source: 'exchange' });
  if (after === current) return { outcome: 'unchanged', codes: [] };
  const request = { requestId: `${message.pullId}:${nodeId}`, now: new Date(at) };
  await writingByHand(place, rooms, request, () => rooms.weeks.save(before, after, changeOf(message)));
  return { outcome: 'recorded', codes: [] };
}

const changeOf = ({ nodeId, at, by, byName, role, pullId }: WeekMessage) => ({
  action: 'recordWeek',
  by,
  ...(byName && { byName }),
  role,
  at,
  requestId: pullId,
  scope: nodeId,
});

/** One unknown school among many must not keep the others back. */
async function placeIfKnown(
  { nodeId }: WeekMessage,
  { school }: Pick<Rooms, 'school'>,
): Promise<SchoolPlace | undefined> {
  try {
    return await school(nodeId);
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'notFound')) throw error;
    log.warn('a week names a school that nobody knows', { nodeId });
    return undefined;
  }
}
