import { decodeCursor, encodeCursor } from '../../shared/cursor.ts';
import {
  type CompletenessRow,
  completenessCodes,
  completenessPageSchema,
  completenessQuerySchema,
} from '../contract/completeness.ts';
import { completenessRows } from '../rules/completeness.ts';
import { isOpenOn } from '../rules/nodes.ts';
import { route } from './route.ts';
import { todayAt } from './today.ts';

export const listCompleteness = route({
  method: 'GET',
  path: '/completeness',
  summary: 'Schools of a region or municipality by how complete their records are, with what each lacks',
  right: 'completeness.view',
  about: ({ query }) => query.node,
  query: completenessQuerySchema,
  reply: completenessPageSchema,
  handle: async ({ query }, rooms, request) => {
    const root = await rooms.nodes.get(query.node);
    const today = await todayAt(root.regionId, rooms, request);
    const nodes = root.kind === 'school' ? [root] : await rooms.nodes.all('school', root);
    const rows = completenessRows(nodes.filter((node) => node.legalPerson && isOpenOn(node, today)));
    const listed = rows.filter(
      ({ lacks, isComplete }) =>
        (query.lacks === undefined || lacks.includes(query.lacks)) &&
        (query.state === undefined || isComplete === (query.state === 'complete')),
    );
    return {
      ...pageOf(listed, query),
      schools: rows.length,
      complete: rows.filter(({ isComplete }) => isComplete).length,
      lacking: completenessCodes.map((code) => ({
        code,
        schools: rows.filter(({ lacks }) => lacks.includes(code)).length,
      })),
    };
  },
});

/** The list is made of the register as it stands, so a cursor names the last row by its place in the order. */
function pageOf(
  rows: readonly CompletenessRow[],
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): { items: CompletenessRow[]; next?: string } {
  const after = cursor ? decodeCursor(cursor) : undefined;
  const from = after
    ? rows.filter(
        ({ score, nodeId }) =>
          score > Number(after.score) || (score === Number(after.score) && nodeId > (after.nodeId ?? '')),
      )
    : rows;
  const items = from.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    ...(last &&
      from.length > limit && {
        next: encodeCursor({ score: String(last.score), nodeId: last.nodeId }),
      }),
  };
}
