import { z } from 'zod';
import type { Change } from '../../shared/change.ts';
import type { Files } from '../../shared/files.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';
import { type Finding, type FindingCode, findingSchema } from '../contract/finding.ts';
import { type Run, runSchema } from '../contract/run.ts';

const byOrganisation = { name: 'runsByOrganisation', pk: 'runsKey', sk: 'runsSort' } as const;

interface Page {
  limit: number;
  cursor?: string | undefined;
}

/**
 * One item a run, what was found in a file beside it.
 * Run by id: GetItem, 1 read unit. Runs of an organisation, newest first: `runsByOrganisation`, 1 unit for 8 of them.
 * A new run: 2 write units with its index.
 */
export function runRepository(table: Table, files: Files) {
  return {
    async get(id: string): Promise<Run> {
      const found = await table.get(keyOf(id), runSchema);
      if (!found) throw new Refusal('notFound', `No run ${id}`);
      return found;
    },

    async page(organisation: NodeId, { limit, cursor }: Page) {
      const query = { pk: organisation, index: byOrganisation, newestFirst: true, limit };
      return table.query({ ...query, ...(cursor && { cursor }) }, runSchema);
    },

    /** The findings come first: a run that can be seen can be read. */
    async add(run: Run, findings: readonly Finding[], change: Change): Promise<Run> {
      const { requestHash } = change;
      await files.put(
        fileOf(run.id, requestHash),
        new TextEncoder().encode(JSON.stringify(findings)),
        'application/json',
      );
      const after = { ...run, ...(requestHash && { createdFrom: requestHash }) };
      const index = { runsKey: organisationOf(run.path), runsSort: `${run.createdAt}#${run.id}` };
      return table.create({ key: keyOf(run.id), kind: 'run', after, change, index }, runSchema);
    },

    async findings({ id, createdFrom }: Run, code: FindingCode | undefined, { limit, cursor }: Page) {
      const kept = await files.get(fileOf(id, createdFrom));
      const all = kept ? z.array(findingSchema).parse(JSON.parse(new TextDecoder().decode(kept.body))) : [];
      const chosen = code ? all.filter((finding) => finding.code === code) : all;
      const from = Number(cursor ?? 0);
      const next = from + limit;
      return {
        items: chosen.slice(from, next),
        ...(next < chosen.length && { next: String(next) }),
      };
    },
  };
}

export type RunRepository = ReturnType<typeof runRepository>;

export function organisationOf(path: readonly NodeId[]): NodeId {
  const last = path.at(-1);
  if (!last) throw new Refusal('notFound', 'The person stands at no organisation');
  return last;
}

const keyOf = (id: string) => ({ pk: `run#${id}`, sk: 'run' });
/** Named by the request too: repeated with another package it must not overwrite what belongs to the first. */
const fileOf = (id: string, requestHash = 'first') => `exchange/runs/${id}/${requestHash}.json`;
