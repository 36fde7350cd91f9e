import { z } from 'zod';
import { editPersonSchema, personSchema } from '../contract/people.ts';
import { checkRoleGiven } from '../rules/people.ts';
import { edited } from '../rules/vacancies.ts';
import { signedIn } from './person.ts';
import { route } from './route.ts';
import { todayAt } from './today.ts';

export const editPerson = route({
  method: 'PUT',
  path: '/people/{personId}',
  summary: 'Edits a person, or closes the record of one who has left',
  right: 'person.edit',
  about: async ({ params }, { people }) => (await people.get(params.personId)).nodeId,
  params: z.object({ personId: personSchema.shape.id }),
  body: editPersonSchema,
  edits: true,
  reply: personSchema,
  handle: async ({ params, body }, rooms, request) => {
    const person = { ...(await rooms.people.get(params.personId)), version: request.version };
    const node = await rooms.nodes.get(person.nodeId);
    if (body.role !== person.role) checkRoleGiven(signedIn(request).role, body.role, node.kind);
    const today = await todayAt(node.regionId, rooms, request);
    return rooms.people.save(person, edited(person, body, today), request.change('personEdited', node.id));
  },
});
