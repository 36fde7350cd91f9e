import type { NodeId } from '../../shared/words.ts';
import type { Node } from '../contract/nodes.ts';
import { vacanciesQuerySchema, vacanciesSchema } from '../contract/vacancies.ts';
import type { RegistryRooms } from '../rooms.ts';
import { isOpenOn } from '../rules/nodes.ts';
import { longestFirst, vacanciesOf } from '../rules/vacancies.ts';
import { route } from './route.ts';
import { todayAt } from './today.ts';

export const listVacancies = route({
  method: 'GET',
  path: '/vacancies',
  summary: 'Roles of a desk’s nodes that were filled once and are empty now, or look it',
  right: 'act.view',
  about: ({ query }) => query.desk,
  query: vacanciesQuerySchema,
  reply: vacanciesSchema,
  handle: async ({ query }, rooms, request) => {
    const head = await rooms.nodes.get(query.desk);
    const today = await todayAt(head.regionId, rooms, request);
    const nodes = (await nodesOfDesk(head, rooms)).filter((node) => isOpenOn(node, today));
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const records = await rooms.acts.ofMany([...byId.keys()]);
    const found = await Promise.all(
      records.map(async ({ nodeId, acts }) => {
        const node = byId.get(nodeId);
        const people = await peopleOf(nodeId, rooms);
        return node
          ? vacanciesOf({ acts }, people, today).map((vacant) => ({ ...named(node), ...vacant }))
          : [];
      }),
    );
    return { items: found.flat().sort(longestFirst) };
  },
});

/** Whose acts the people of a desk accept: a municipality's schools, or the region and its municipalities. */
async function nodesOfDesk(head: Node, { nodes }: RegistryRooms): Promise<Node[]> {
  if (head.kind === 'region') return [head, ...(await nodes.all('municipality', head))];
  return head.kind === 'municipality' ? nodes.all('school', head) : [head];
}

async function peopleOf(nodeId: NodeId, { people }: RegistryRooms) {
  return (await people.page(nodeId, { limit: 100 })).items;
}

function named({ id, kind, names }: Node) {
  return { nodeId: id, kind, names };
}
