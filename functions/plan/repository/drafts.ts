import type { Change } from '../../shared/change.ts';
import type { Files } from '../../shared/files.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';
import { type Draft, draftSchema } from '../contract.ts';

/**
 * Drafts. The text a draft was read from can be larger than an item may be and is kept as a file.
 *
 * | question | how | cost |
 * |---|---|---|
 * | one draft | get `draft#<id>` / `draft`, and its file | 1 read unit for 4 kB |
 * | open drafts of a region, newest first | query `recordsByList`, `drafts#<regionId>` | 0.5 read units for 4 kB |
 */
export interface DraftRepository {
  /** Refuses `notFound`. */
  get(draftId: string): Promise<Draft>;
  open(
    regionId: NodeId,
    page: { limit: number; cursor?: string | undefined },
  ): Promise<{
    items: Omit<Draft, 'source'>[];
    next?: string;
  }>;
  create(draft: Draft, change: Change): Promise<Draft>;
  /** Saves over the version that was read; the source never changes. Refuses `staleRecord`. */
  save(draft: Draft, readVersion: number, before: Draft, change: Change): Promise<Draft>;
}

const storedDraftSchema = draftSchema.omit({ source: true });
type StoredDraft = Omit<Draft, 'source'>;

/** Items may be 400 kB; some room is left for keys and the change record. */
const itemLimitBytes = 380_000;

const listIndex = { name: 'recordsByList', pk: 'listKey', sk: 'listSort' };
const draftKey = (draftId: string) => ({ pk: `draft#${draftId}`, sk: 'draft' });
const sourceFile = (draftId: string) => `plan/drafts/${draftId}/source.txt`;

export function draftRepository(table: Table, files: Files): DraftRepository {
  async function sourceOf(draftId: string): Promise<string> {
    const file = await files.get(sourceFile(draftId));
    return file ? new TextDecoder().decode(file.body) : '';
  }

  return {
    async get(draftId) {
      const stored = await table.get(draftKey(draftId), storedDraftSchema);
      if (!stored) throw new Refusal('notFound', `No draft ${draftId}`);
      return { ...stored, source: await sourceOf(draftId) };
    },
    open: (regionId, { limit, cursor }) =>
      table.query(
        {
          pk: listOf(regionId, 'open'),
          index: listIndex,
          newestFirst: true,
          limit,
          ...(cursor && { cursor }),
        },
        storedDraftSchema,
      ),
    async create({ source, ...draft }, change) {
      const after = checkSize({ ...draft, version: 1 });
      const created = await table.create({ ...savingOf(after), after, change }, storedDraftSchema);
      if (source !== '')
        await files.put(sourceFile(draft.id), new TextEncoder().encode(source), 'text/plain; charset=utf-8');
      return { ...created, source };
    },
    async save({ source, ...draft }, readVersion, { source: _source, ...before }, change) {
      const saved = await table.save({
        ...savingOf(draft),
        before: { ...before, version: readVersion },
        after: checkSize(draft),
        change,
      });
      return { ...saved, source };
    },
  };
}

function savingOf({ id, regionId, status, createdAt }: StoredDraft) {
  return {
    key: draftKey(id),
    kind: 'draft',
    index: { listKey: listOf(regionId, status), listSort: `${createdAt}#${id}` },
  };
}

function listOf(regionId: NodeId, status: Draft['status']): string {
  return `drafts#${regionId}#${status}`;
}

function checkSize(draft: StoredDraft): StoredDraft {
  const bytes = new TextEncoder().encode(JSON.stringify(draft)).length;
  if (bytes > itemLimitBytes)
    throw new Refusal('recordTooLarge', 'The draft is too large to be kept', {
      limitBytes: itemLimitBytes,
      gotBytes: bytes,
    });
  return draft;
}
