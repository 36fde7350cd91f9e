import { addDays } from '../../shared/calendar/day.ts';
import { endOfDay } from '../../shared/calendar/zone.ts';
import { stemOf } from '../../shared/searchWords.ts';
import type { NodeId } from '../../shared/words.ts';
import type { Outcome, Use } from '../contract/worth.ts';
import type { GuidanceRooms } from '../rooms.ts';
import { matching, type OnShelf, onShelf } from '../rules/matching.ts';
import { outcomeOf } from '../rules/worth.ts';
import { recount } from './changes.ts';
import { sendVerdicts } from './verdicts.ts';

/** A night may be missed, and a month of them. */
const nightsLookedBack = 31;

/** A new day: who has waited too long by now, and of which answers it is known whether their question came back. */
export async function openDay(rooms: GuidanceRooms): Promise<void> {
  for (const { id } of await rooms.register.regions()) {
    await rooms.questions.keepSettledUntil(id, rooms.clock.now().toISOString());
    await sendVerdicts(rooms, id);
    await settleUses(rooms, id);
  }
}

async function settleUses(rooms: GuidanceRooms, region: NodeId): Promise<void> {
  const { day, zone } = await rooms.today(region);
  const uses = await rooms.worth.knownBetween(region, addDays(day, -nightsLookedBack), day);
  const known = new Set((await rooms.worth.outcomes(uses)).map(keyOf));
  const open = uses.filter((use) => use.knownOn <= day && !known.has(keyOf(use)));
  if (open.length === 0) return;
  const shelf = onShelf(await rooms.shelf.all(region), day);
  const outcomes: Outcome[] = [];
  for (const use of open) {
    const outcome = await outcomeIn(rooms, use, shelf, zone);
    if (outcome) outcomes.push(outcome);
  }
  await rooms.worth.keepOutcomes(outcomes);
  for (const articleId of new Set(outcomes.map((one) => one.articleId))) await recount(rooms, articleId);
}

/** Nobody can tell of a question without a school, nor of an article that readers no longer have. */
async function outcomeIn(
  { questions }: Pick<GuidanceRooms, 'questions'>,
  use: Use,
  shelf: readonly OnShelf[],
  zone: string,
): Promise<Outcome | undefined> {
  const { articleId, schoolId, usedAt, knownOn } = use;
  if (!schoolId || !shelf.some((article) => article.articleId === articleId)) return undefined;
  const later = await questions.ofSchool(schoolId, usedAt, endOfDay(knownOn, zone));
  return outcomeOf(use, later, (words) =>
    matching(shelf, words.map(stemOf)).some(({ article }) => article.articleId === articleId),
  );
}

function keyOf({ articleId, ticketId }: Pick<Use, 'articleId' | 'ticketId'>): string {
  return `${articleId}#${ticketId}`;
}
