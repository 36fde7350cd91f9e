import { z } from 'zod';
import { editPersonSchema, personSchema } from '../contract.ts';
import { checkRoleGiven } from '../rules/people.ts';
import { signedIn } from './person.ts';
import { route } from './route.ts';

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
  handle: async ({ params, body }, { nodes, people }, request) => {
    const person = { ...(await people.get(params.personId)), version: request.version };
    const node = await nodes.get(person.nodeId);
    if (body.role !== person.role) checkRoleGiven(signedIn(request).role, body.role, node.kind);
    return people.save(person, { ...person, ...body }, request.change('personEdited', node.id));
  },
});
