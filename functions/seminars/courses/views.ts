import type { SeminarRooms } from '../rooms.ts';
import type { Course, CourseView } from './contract.ts';

/** Courses with their groups as the schedule has them. */
export async function courseViews(
  courses: readonly Course[],
  { sessions }: Pick<SeminarRooms, 'sessions'>,
): Promise<CourseView[]> {
  const cards = new Map(
    (await sessions.cards(courses.flatMap(({ groups }) => groups))).map((card) => [card.id, card]),
  );
  return courses.map(({ facts: _facts, groups, ...course }) => ({
    ...course,
    groups: groups.flatMap((sessionId) => {
      const card = cards.get(sessionId);
      if (!card) return [];
      const { title, days, state, seats } = card;
      const [from = '', to = ''] = [days[0]?.date, days.at(-1)?.date];
      return [{ sessionId, title, from, to, state, listeners: seats.booked, attended: seats.attended }];
    }),
  }));
}
