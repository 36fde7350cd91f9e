import { z } from 'zod';
import type { Change } from '../../shared/change.ts';
import type { Files } from '../../shared/files.ts';
import { log } from '../../shared/log.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';
import { type Draft, type DraftHead, draftHeadSchema, draftSchema } from '../contract.ts';
import { draftHead } from '../rules/editDraft.ts';
import { holdsTheSame, type LaidDown, layDown, notThere, putLaidDown, takeUp } from './laidDown.ts';

/**
 * Drafts. The text a draft was read from is kept as a file, and so is what was read, where it is larger than an item
 * may be. Each version has a file of its own; once the item names the next one, the former is removed.
 *
 * | question | how | cost |
 * |---|---|---|
 * | one draft | get `draft#<id>` / `draft`, and its files | 1 read unit for 4 kB |
 * | save one | get it, put it | 1 read unit for 4 kB, 1 write unit for 1 kB |
 * | open drafts of a region, newest first | query `recordsByList`, `drafts#<regionId>` | 0.5 read units for 4 kB |
 */
export interface DraftRepository {
  /** Refuses `notFound`. */
  get(draftId: string): Promise<Draft>;
  open(
    regionId: NodeId,
    page: { limit: number; cursor?: string | undefined },
  ): Promise<{
    items: DraftHead[];
    next?: string;
  }>;
  create(draft: Draft, change: Change): Promise<Draft>;
  /** Saves over the version that was read; the source never changes. Refuses `staleRecord`. */
  save(draft: Draft, readVersion: number, change: Change): Promise<Draft>;
}

const plainDraftSchema = draftSchema.omit({ source: true });
const readSchema = draftSchema.pick({ content: true, spans: true, questions: true });
/** What was read lies in a file; its head is in the item, for lists. */
const laidDraftSchema = plainDraftSchema.omit({ content: true, spans: true, questions: true }).extend({
  laidIn: z.string(),
  head: draftHeadSchema.pick({ order: true, measures: true, questions: true }),
});
const storedDraftSchema = z.union([plainDraftSchema, laidDraftSchema]);
type PlainDraft = z.infer<typeof plainDraftSchema>;
type StoredDraft = z.infer<typeof storedDraftSchema>;

const listIndex = { name: 'recordsByList', pk: 'listKey', sk: 'listSort' };
const draftKey = (draftId: string) => ({ pk: `draft#${draftId}`, sk: 'draft' });
const sourceFile = (draftId: string) => `plan/drafts/${draftId}/source.txt`;

export function draftRepository(table: Table, files: Files): DraftRepository {
  async function sourceOf(draftId: string): Promise<string> {
    const file = await files.get(sourceFile(draftId));
    return file ? new TextDecoder().decode(file.body) : '';
  }

  async function standing(draftId: string): Promise<StoredDraft> {
    const stored = await table.get(draftKey(draftId), storedDraftSchema);
    if (!stored) throw new Refusal('notFound', `No draft ${draftId}`);
    return stored;
  }

  /** Undefined where the file it names is no longer there: the draft was edited since the item was read. */
  async function whole(stored: StoredDraft): Promise<PlainDraft | undefined> {
    if ('content' in stored) return stored;
    const { laidIn, head: _head, ...draft } = stored;
    const read = await takeUp(files, laidIn, readSchema);
    return read && { ...draft, ...read };
  }

  async function plainDraft(draftId: string, gone?: string): Promise<PlainDraft> {
    const stored = await standing(draftId);
    const laidIn = laidInOf(stored);
    if (laidIn !== undefined && laidIn === gone) throw notThere(laidIn);
    return (await whole(stored)) ?? plainDraft(draftId, laidIn);
  }

  /** What nobody names any more. A file that stays behind does no harm, so the edit stands whatever happens here. */
  async function drop(key: string | undefined, stored: StoredDraft): Promise<void> {
    if (key === undefined || key === laidInOf(stored)) return;
    await files.remove(key).catch((error: Error) => log.warn('former draft left behind', { key, error }));
  }

  return {
    async get(draftId) {
      return { ...(await plainDraft(draftId)), source: await sourceOf(draftId) };
    },
    async open(regionId, { limit, cursor }) {
      const page = await table.query(
        {
          pk: listOf(regionId, 'open'),
          index: listIndex,
          newestFirst: true,
          limit,
          ...(cursor && { cursor }),
        },
        storedDraftSchema,
      );
      return { ...page, items: page.items.map(headOf) };
    },
    async create({ source, ...draft }, change) {
      const { item, file } = formOf({ ...draft, version: 1 });
      if (file) await putLaidDown(files, file);
      const created = await table.create({ ...savingOf(draft), after: item, change }, storedDraftSchema);
      await drop(file?.key, created);
      if (source !== '')
        await files.put(sourceFile(draft.id), new TextEncoder().encode(source), 'text/plain; charset=utf-8');
      return { ...((await whole(created)) ?? (await plainDraft(draft.id))), source };
    },
    async save({ source, ...draft }, readVersion, change) {
      const before = await standing(draft.id);
      const { item, file } = formOf({ ...draft, version: readVersion + 1 }, laidInOf(before));
      if (file) await putLaidDown(files, file);
      const saving = { before: { ...before, version: readVersion }, after: item, change };
      try {
        await table.save<StoredDraft>({ ...savingOf(draft), ...saving });
      } catch (error) {
        if (error instanceof Refusal) await drop(file?.key, await standing(draft.id));
        throw error;
      }
      await drop(laidInOf(before), item);
      return { ...draft, version: item.version, source };
    },
  };
}

/**
 * How a draft lies in the table, and the file beside it where it is large and not there yet. A version that says the same
 * as the one before it names the same file; any other has a name of its own, which no later version can come to bear.
 */
function formOf(draft: PlainDraft, laidIn?: string): { item: StoredDraft; file?: LaidDown } {
  const { content, spans, questions, ...others } = draft;
  const file = layDown(`plan/drafts/${draft.id}/${draft.version}`, { content, spans, questions });
  if (!file) return { item: draft };
  const { order, measures, questions: open } = draftHead(draft);
  const head = { order, measures, questions: open };
  return laidIn !== undefined && holdsTheSame(laidIn, file.key)
    ? { item: { ...others, laidIn, head } }
    : { item: { ...others, laidIn: file.key, head }, file };
}

function laidInOf(stored: StoredDraft): string | undefined {
  return 'content' in stored ? undefined : stored.laidIn;
}

function headOf(stored: StoredDraft): DraftHead {
  if ('content' in stored) return draftHead(stored);
  const { laidIn: _laidIn, head, ...draft } = stored;
  return { ...draft, ...head };
}

function savingOf({ id, regionId, status, createdAt }: PlainDraft) {
  return {
    key: draftKey(id),
    kind: 'draft',
    index: { listKey: listOf(regionId, status), listSort: `${createdAt}#${id}` },
  };
}

function listOf(regionId: NodeId, status: Draft['status']): string {
  return `drafts#${regionId}#${status}`;
}
