import { dayOf } from '../../shared/calendar/zone.ts';
import { inParallel } from '../../shared/parallel.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Day, NodeId } from '../../shared/words.ts';
import type { SchoolTrust, ToldWord, TrustMessage, TrustStanding } from '../contract/trust.ts';
import type { ExchangeRooms } from '../rooms.ts';
import { packageWords } from './packageWords.ts';
import { grouped } from './rules/grouped.ts';
import { rulesEdition, standingOf } from './rules/score.ts';
import { withWords } from './rules/words.ts';

type TrustRooms = Pick<ExchangeRooms, 'trust' | 'register' | 'clock'>;

const schoolsAtOnce = 16;

/**
 * Hears what sources say of schools and judges those schools anew. Heard twice nothing changes; of words out of order the
 * later stands. Of a school: 1 read unit, 1 write unit for news; of its municipality: 1 and 1 for 11 schools.
 */
export async function hearWords(messages: readonly TrustMessage[], rooms: ExchangeRooms): Promise<void> {
  const told = messages.filter((message): message is ToldWord => 'source' in message);
  const changed = messages.flatMap((message) => ('unit' in message ? [message] : []));
  const words = [...told, ...(await packageWords(changed, rooms))];
  const bySchool = grouped(words, ({ path }) => path[2]);
  const paths = [...bySchool.values()].flatMap(([first]) => (first ? [first.path] : []));
  const known = new Map((await rooms.trust.ofMany(paths)).map((one) => [one.path[2], one]));
  const heard = await inParallel(paths, schoolsAtOnce, (path) =>
    hear(path, bySchool.get(path[2]) ?? [], known.get(path[2]), rooms),
  );
  await placeAll(heard, rooms);
}

async function hear(
  path: SchoolTrust['path'],
  words: readonly ToldWord[],
  known: SchoolTrust | undefined,
  rooms: TrustRooms,
  isLastTry = false,
): Promise<SchoolTrust> {
  const before = known ?? { path, words: {}, version: 0 };
  const after = withWords(before, words);
  if (after === before) return before;
  try {
    return await rooms.trust.save(after, before.version);
  } catch (error) {
    if (isLastTry || !(error instanceof Refusal && error.code === 'staleRecord')) throw error;
    return hear(path, words, await rooms.trust.find(path), rooms, true);
  }
}

/** Judges schools as of today and places them among those of their municipalities. */
export async function placeAll(schools: readonly SchoolTrust[], rooms: TrustRooms): Promise<void> {
  const heard = schools.filter(({ version }) => version > 0);
  const byPlace = grouped(heard, ({ path }) => `${path[0]}/${path[1]}`);
  for (const group of byPlace.values()) {
    const [regionId, municipalityId] = group[0]?.path ?? [];
    if (regionId === undefined || municipalityId === undefined) continue;
    const on = await todayAt(regionId, rooms);
    const rows: Record<NodeId, TrustStanding> = {};
    for (const school of group) rows[school.path[2]] = standingOf(school, on);
    await rooms.trust.place(regionId, municipalityId, { rules: rulesEdition, on, rows });
  }
}

export async function todayAt(
  regionId: NodeId,
  { register, clock }: Pick<ExchangeRooms, 'register' | 'clock'>,
): Promise<Day> {
  return dayOf(clock.now(), await register.zoneOf(regionId));
}
