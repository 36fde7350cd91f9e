import type { Change } from '../../shared/change.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Table } from '../../shared/table.ts';
import type { Day, NodeId } from '../../shared/words.ts';
import { type Control, controlSchema } from '../contract/controls.ts';
import type { DaysAsked } from '../contract/nodes.ts';
import { nextRemedyDay } from '../rules/controls.ts';

const indexes = {
  region: { name: 'recordsByList', pk: 'listKey', sk: 'listSort' },
  municipality: { name: 'controlsByMunicipality', pk: 'municipalityKey', sk: 'heldSort' },
  node: { name: 'controlsByNode', pk: 'nodeKey', sk: 'heldSort' },
  open: { name: 'openControls', pk: 'openKey', sk: 'openSort' },
} as const;

interface Page extends DaysAsked {
  limit: number;
  cursor?: string | undefined;
}

/**
 * A control is one item with its findings and rechecks inside, 1.5 KB with three of them.
 *
 * | question | how | cost |
 * |---|---|---|
 * | one | GetItem `control#<id>` | 1 read unit |
 * | of a school, of a municipality with its schools, of the region; newest first | query `controlsByNode`, `controlsByMunicipality`, `recordsByList` | 0.2 read units a control |
 * | of a municipality within a quarter | query `controlsByMunicipality` between two days | the same |
 * | with a finding to remedy, the earliest day first (or up to a day: the overdue ones) | query `openControls` | the same |
 * | save | PutItem on the version that was read | 2 write units, and as much for each of four indexes |
 */
export function controlRepository(table: Table) {
  async function find(id: string): Promise<Control | undefined> {
    return id === '' ? undefined : table.get(keyOf(id), controlSchema);
  }

  const listed = (index: keyof typeof indexes, pk: string, { limit, cursor, from, to }: Page) =>
    table.query(
      {
        pk,
        index: indexes[index],
        newestFirst: true,
        limit,
        ...(cursor && { cursor }),
        ...(from && { from }),
        ...(to && { to: `${to}#~` }),
      },
      controlSchema,
    );

  return {
    find,

    async get(id: string): Promise<Control> {
      const found = await find(id);
      if (!found) throw new Refusal('notFound', `No control ${id}`);
      return found;
    },

    ofNode: (nodeId: NodeId, page: Page) => listed('node', nodeId, page),
    ofMunicipality: (municipalityId: NodeId, page: Page) => listed('municipality', municipalityId, page),
    ofRegion: (regionId: NodeId, page: Page) => listed('region', `controls#${regionId}`, page),

    between: (municipalityId: NodeId, from: Day, to: Day): Promise<Control[]> =>
      table.queryAll({ pk: municipalityId, index: indexes.municipality, from, to: `${to}#~` }, controlSchema),

    /** Those with something to remedy before a day, when one is named. */
    open: (regionId: NodeId, before?: Day): Promise<Control[]> =>
      table.queryAll({ pk: regionId, index: indexes.open, ...(before && { to: before }) }, controlSchema),

    create: (control: Control, change: Change): Promise<Control> =>
      table.create({ ...savingOf(control), change }, controlSchema),

    save: (before: Control, after: Control, change: Change): Promise<Control> =>
      table.save({ ...savingOf(after), before, change }),
  };
}
export type ControlRepository = ReturnType<typeof controlRepository>;

function keyOf(id: string) {
  return { pk: `control#${id}`, sk: 'control' };
}

function savingOf(control: Control) {
  const { id, regionId, municipalityId, nodeId, on } = control;
  const remedyBy = nextRemedyDay(control);
  return {
    key: keyOf(id),
    kind: 'control',
    after: control,
    index: {
      listKey: `controls#${regionId}`,
      listSort: `${on}#${id}`,
      municipalityKey: municipalityId,
      nodeKey: nodeId,
      heldSort: `${on}#${id}`,
      ...(remedyBy && { openKey: regionId, openSort: `${remedyBy}#${id}` }),
    },
  };
}
