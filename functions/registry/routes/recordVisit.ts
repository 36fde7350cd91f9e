import { visitSchema } from '../contract/people.ts';
import { visitorIn } from '../rules/vacancies.ts';
import { signedIn } from './person.ts';
import { route } from './route.ts';
import { todayAt } from './today.ts';

export const recordVisit = route({
  method: 'POST',
  path: '/people/visits',
  summary: 'The person is here today; said once a day, it tells later whether somebody has gone',
  right: 'person.visit',
  about: 'own',
  reply: visitSchema,
  handle: async (_input, rooms, request) => {
    const visitor = signedIn(request);
    const node = await rooms.nodes.find(visitor.org);
    if (!node) return {};
    const person = visitorIn((await rooms.people.page(node.id, { limit: 100 })).items, visitor);
    if (!person) return {};
    const lastSeenOn = await todayAt(node.regionId, rooms, request);
    if (person.lastSeenOn === undefined || person.lastSeenOn < lastSeenOn)
      await rooms.people.save(person, { ...person, lastSeenOn }, request.change('personSeen', node.id));
    return { lastSeenOn };
  },
});
