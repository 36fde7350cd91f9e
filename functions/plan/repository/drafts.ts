import { z } from 'zod';
import type { Change } from '../../shared/change.ts';
import type { Files } from '../../shared/files.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';
import { type Draft, type DraftHead, draftHeadSchema, draftSchema } from '../contract.ts';
import { draftHead } from '../rules/editDraft.ts';
import { layDown, putLaidDown, takeUp } from './laidDown.ts';

/**
 * Drafts. The text a draft was read from is kept as a file, and so is what was read, where it is larger than an item
 * may be; what was there before an edit stays beside it.
 *
 * | question | how | cost |
 * |---|---|---|
 * | one draft | get `draft#<id>` / `draft`, and its files | 1 read unit for 4 kB |
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
  save(draft: Draft, readVersion: number, before: Draft, change: Change): Promise<Draft>;
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

  async function whole(stored: StoredDraft): Promise<PlainDraft> {
    if ('content' in stored) return stored;
    const { laidIn, head: _head, ...draft } = stored;
    return { ...draft, ...(await takeUp(files, laidIn, readSchema)) };
  }

  return {
    async get(draftId) {
      const stored = await table.get(draftKey(draftId), storedDraftSchema);
      if (!stored) throw new Refusal('notFound', `No draft ${draftId}`);
      return { ...(await whole(stored)), source: await sourceOf(draftId) };
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
      if (source !== '')
        await files.put(sourceFile(draft.id), new TextEncoder().encode(source), 'text/plain; charset=utf-8');
      return { ...(await whole(created)), source };
    },
    async save({ source, ...draft }, readVersion, { source: _source, ...before }, change) {
      const { item, file } = formOf(draft);
      if (file) await putLaidDown(files, file);
      const { version } = await table.save<StoredDraft>({
        ...savingOf(draft),
        before: { ...formOf(before).item, version: readVersion },
        after: item,
        change,
      });
      return { ...draft, version, source };
    },
  };
}

/** How a draft lies in the table, and the file beside it where it is large. */
function formOf(draft: PlainDraft) {
  const { content, spans, questions, ...others } = draft;
  const file = layDown(`plan/drafts/${draft.id}`, { content, spans, questions });
  if (!file) return { item: draft };
  const { order, measures, questions: open } = draftHead(draft);
  return { item: { ...others, laidIn: file.key, head: { order, measures, questions: open } }, file };
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
