import { z } from 'zod';
import type { Plan } from '../plan/contract.ts';
import type { Node } from '../registry/contract/nodes.ts';
import { evidenceStatusSchema } from '../shared/evidence.ts';
import { type Day, daySchema, type NodeId, nodeIdSchema } from '../shared/words.ts';
import { measuresAsked } from './building.ts';
import type { Extract } from './contract/extracts.ts';
import { statusWords } from './documents/words.ts';
import { evidenceRows } from './evidenceRows.ts';
import { nameOn, planOfRegion } from './prefill.ts';
import { type ListLine, writeList } from './rendering/schoolList.ts';
import type { ReportingRooms } from './rooms.ts';
import { daysOfBuilt } from './rules/built.ts';
import { type ExtractRow, type ExtractStep, stepsOf } from './rules/extracts.ts';

const rowsSchema = z.array(
  z.object({
    nodeId: nodeIdSchema,
    municipalityId: nodeIdSchema.optional(),
    status: evidenceStatusSchema,
    late: z.boolean().optional(),
    since: daySchema.optional(),
  }),
);

/**
 * Makes the list somebody ordered: the rows of each step are read and put aside, then all of them are written as one file.
 * Run again, also from the middle, it goes on where it stopped; a cancelled order is left after the step it is at.
 */
export async function makeExtract(id: string, rooms: ReportingRooms): Promise<void> {
  const { extracts, files, clock } = rooms;
  const extract = await extracts.get(id);
  if ((await extracts.work(id))?.file) return;
  const plan = await planOfRegion(extract.regionId, extract.asOf, rooms);
  const measures = measuresAsked(extract.content, await rooms.plans.ofDay(plan, extract.asOf));
  const steps = stepsOf(daysOfBuilt(extract.content, extract.asOf), extract.content.measures);
  const moved = (done: number) => ({ done, of: steps.length, movedAt: clock.now().toISOString() });
  await extracts.putWork(id, moved(0));
  for (const [index, step] of steps.entries()) {
    if ((await extracts.get(id)).cancelledAt) return putAway(id, steps.length, rooms);
    const key = partKey(id, index);
    if ((await files.size(key)) === undefined) {
      const rows = await rowsOf(plan, step, extract, rooms);
      await files.put(key, new TextEncoder().encode(JSON.stringify(rows)), 'application/json');
    }
    await extracts.putWork(id, moved(index + 1));
  }
  const { bytes, rows, mediaType } = await writeList(
    extract.format,
    linesOf(extract, new Map(measures.map(({ number, title }) => [number, title.ru])), steps, rooms),
  );
  const key = `reporting/extracts/${id}/list.${extract.format}`;
  await files.put(key, bytes, mediaType);
  const done = moved(steps.length);
  const file = { key, rows, bytes: bytes.length, readyAt: done.movedAt };
  await extracts.putWork(id, { ...done, file });
  await putAway(id, steps.length, rooms);
}

const partKey = (id: string, index: number) => `reporting/extracts/${id}/part-${index}.json`;

async function putAway(id: string, parts: number, { files }: Pick<ReportingRooms, 'files'>): Promise<void> {
  for (let index = 0; index < parts; index++) await files.remove(partKey(id, index));
}

async function rowsOf(
  plan: Plan,
  { day, number }: ExtractStep,
  { content: { municipality } }: Extract,
  rooms: Pick<ReportingRooms, 'plans'>,
): Promise<ExtractRow[]> {
  const rows = await evidenceRows(plan, number, { asOf: day, municipality }, rooms);
  return rows.map(({ nodeId, municipalityId, status, late, since }) => ({
    nodeId,
    municipalityId,
    status,
    late,
    since,
  }));
}

async function* linesOf(
  { id, regionId, content }: Extract,
  titles: ReadonlyMap<string, string>,
  steps: readonly ExtractStep[],
  { files, register }: Pick<ReportingRooms, 'files' | 'register'>,
): AsyncIterable<ListLine[]> {
  const nodes = await nodesOf(regionId, content.municipality, register);
  const nameOf = (nodeId: NodeId | undefined, day: Day) => {
    const node = nodes.get(nodeId ?? '');
    return node ? nameOn(node, day).ru : (nodeId ?? '');
  };
  for (const [index, { day, number }] of steps.entries()) {
    const part = await files.get(partKey(id, index));
    const rows = rowsSchema.parse(JSON.parse(new TextDecoder().decode(part?.body)));
    yield rows.map(({ nodeId, municipalityId, status, late = false, since }) => ({
      municipality: nameOf(municipalityId, day),
      organisation: nameOf(nodeId, day),
      measure: number,
      title: titles.get(number) ?? '',
      day,
      status: statusWords[status],
      late,
      since,
    }));
  }
}

/** Whoever can stand under a measure: the region, its municipalities, their schools. */
async function nodesOf(
  regionId: NodeId,
  municipality: NodeId | undefined,
  register: ReportingRooms['register'],
): Promise<Map<NodeId, Node>> {
  const [region, towns, schools] = await Promise.all([
    register.node(regionId),
    register.municipalities(regionId),
    municipality ? register.schoolsOf(municipality) : register.schoolsOfRegion(regionId),
  ]);
  return new Map([...(region ? [region] : []), ...towns, ...schools].map((node) => [node.id, node]));
}
