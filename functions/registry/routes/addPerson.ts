import { newPersonSchema, personSchema } from '../contract/people.ts';
import { checkRoleGiven } from '../rules/people.ts';
import { signedIn } from './person.ts';
import { route } from './route.ts';

export const addPerson = route({
  method: 'POST',
  path: '/people',
  summary: 'Adds a person to an organisation',
  right: 'person.edit',
  about: ({ body }) => body.nodeId,
  body: newPersonSchema,
  creates: true,
  reply: personSchema,
  handle: async ({ body }, { nodes, people }, request) => {
    const node = await nodes.get(body.nodeId);
    checkRoleGiven(signedIn(request).role, body.role, node.kind);
    const person = { ...body, id: request.newId(), active: true, version: 1 };
    return people.add(person, request.change('personAdded', node.id));
  },
});
