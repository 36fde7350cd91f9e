import { addDays } from '../../shared/calendar/day.ts';
import { workingCalendar } from '../../shared/calendar/workingCalendar.ts';
import { dayOf } from '../../shared/calendar/zone.ts';
import type { AskedQuestion } from '../contract/questions.ts';
import type { GuidanceRooms } from '../rooms.ts';
import { sendVerdicts } from './verdicts.ts';

/** A methodical question is answered within so many working days after that on which it was asked. */
const consultationDays = 3;

/**
 * Keeps what the hotline tells of its questions. An answer that was late changes what is proved at once; that a question
 * waits too long is for the night to say, when every word of the day has come.
 */
export async function takeQuestions(rooms: GuidanceRooms, told: readonly AskedQuestion[]): Promise<void> {
  const news = await newsOf(rooms, told);
  const kept = await Promise.all(news.map((question) => placed(rooms, question)));
  await rooms.questions.put(kept.map(({ cameLate: _, ...question }) => question));
  for (const region of new Set(kept.filter(({ cameLate }) => cameLate).map(({ regionId }) => regionId)))
    await sendVerdicts(rooms, region);
}

/** The newest word on each question, where it is newer than what is known. */
async function newsOf(
  { questions }: Pick<GuidanceRooms, 'questions'>,
  told: readonly AskedQuestion[],
): Promise<AskedQuestion[]> {
  const newest = new Map<string, AskedQuestion>();
  for (const question of told)
    if (question.version > (newest.get(question.ticketId)?.version ?? 0))
      newest.set(question.ticketId, question);
  const standing = await questions.standing([...newest.values()]);
  const known = new Map(standing.map(({ ticketId, version }) => [ticketId, version]));
  return [...newest.values()].filter(({ ticketId, version }) => version > (known.get(ticketId) ?? 0));
}

async function placed(rooms: GuidanceRooms, question: AskedQuestion) {
  if (question.queue !== 'methodical') return { ...question, isLate: false, cameLate: false };
  const { day, zone } = await rooms.today(question.regionId);
  const calendar = workingCalendar({ country: 'RU', knownAt: day });
  const lateFrom = addDays(calendar.addWorkingDays(dayOf(question.askedAt, zone), consultationDays), 1);
  const answeredOn = question.answeredAt && dayOf(question.answeredAt, zone);
  const isLate = answeredOn === undefined || answeredOn >= lateFrom;
  return { ...question, lateFrom, isLate, cameLate: isLate && answeredOn !== undefined };
}
