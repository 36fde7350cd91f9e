import type { Change } from '../../shared/change.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';
import { type Parameter, type ParameterCode, parameterSchema } from '../contract/parameter.ts';

/**
 * A parameter with all its editions, about 1 KB each, beside the others of its region.
 *
 * | question | how | cost |
 * |---|---|---|
 * | one | GetItem `parameters#<region>`, `<code>` | 1 read unit for 4 KB |
 * | the catalogue, a page of it | query `parameters#<region>` | 0.5 read units for 4 KB: 12 for a hundred of one edition |
 * | save | PutItem on the version that was read | 1 write unit a KB |
 */
export function parameterRepository(table: Table) {
  const find = (regionId: NodeId, code: ParameterCode): Promise<Parameter | undefined> =>
    table.get(keyOf({ regionId, code }), parameterSchema);

  return {
    find,

    async get(regionId: NodeId, code: ParameterCode): Promise<Parameter> {
      const found = await find(regionId, code);
      if (!found) throw new Refusal('notFound', `No parameter ${code}`, { parameter: code });
      return found;
    },

    page: (regionId: NodeId, page: { limit: number; cursor?: string | undefined }) =>
      table.query(
        { pk: pkOf(regionId), limit: page.limit, ...(page.cursor && { cursor: page.cursor }) },
        parameterSchema,
      ),

    all: (regionId: NodeId): Promise<Parameter[]> => table.queryAll({ pk: pkOf(regionId) }, parameterSchema),

    save: (before: Parameter | undefined, after: Parameter, change: Change): Promise<Parameter> =>
      table.save({ key: keyOf(after), kind: 'parameter', ...(before && { before }), after, change }),
  };
}
export type ParameterRepository = ReturnType<typeof parameterRepository>;

function keyOf({ regionId, code }: Pick<Parameter, 'regionId' | 'code'>) {
  return { pk: pkOf(regionId), sk: code };
}

function pkOf(regionId: NodeId): string {
  return `parameters#${regionId}`;
}
