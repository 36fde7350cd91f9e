import { z } from 'zod';
import { auditEntrySchema } from './auditEntry.ts';
import { changedFieldSchema, changeSchema } from './change.ts';
import type { Table } from './table.ts';
import type { NodeId } from './words.ts';

const storedChangeSchema = changeSchema.extend({ fields: z.array(changedFieldSchema) });

/** A record as the feed hands it over; records without `lastChange` are derived and leave no trace. */
interface ChangedRecord extends Record<string, unknown> {
  pk: string;
  sk: string;
  kind: string;
}

/**
 * Writes the audit entries of changed records. The entry's key is made from the change, so a record met twice
 * leaves one entry. Cost: 1 write unit an entry.
 */
export async function writeAudit(table: Table, records: readonly ChangedRecord[]): Promise<void> {
  const entries = records.flatMap((record) => {
    const parsed = storedChangeSchema.safeParse(record.lastChange);
    if (!parsed.success) return [];
    const { idempotencyKey: _key, requestHash: _hash, ...change } = parsed.data;
    const name = `${record.pk}/${record.sk}`;
    return {
      pk: `audit#${change.scope}`,
      sk: `${change.at}#${name}#${String(record.version ?? 0)}`,
      kind: 'audit',
      auditBy: change.by,
      ...change,
      record: name,
      recordKind: record.kind,
    };
  });
  await table.putDerived(entries);
}

/** Newest first. One query; about 1 read unit for 8 entries. */
export async function readAudit(
  table: Table,
  scope: NodeId,
  page: { limit: number; cursor?: string | undefined },
) {
  const { items, next } = await table.query(
    {
      pk: `audit#${scope}`,
      newestFirst: true,
      limit: page.limit,
      ...(page.cursor && { cursor: page.cursor }),
    },
    storedAuditSchema,
  );
  return asPage(items, next);
}

/** What one person did, newest first, in a domain whose table has the index `auditByPerson`. The same cost. */
export async function readOwnAudit(
  table: Table,
  person: string,
  page: { limit: number; cursor?: string | undefined },
) {
  const { items, next } = await table.query(
    {
      pk: person,
      index: { name: 'auditByPerson', pk: 'auditBy', sk: 'sk' },
      newestFirst: true,
      limit: page.limit,
      ...(page.cursor && { cursor: page.cursor }),
    },
    storedAuditSchema,
  );
  return asPage(items, next);
}

function asPage(items: z.infer<typeof storedAuditSchema>[], next: string | undefined) {
  return {
    items: items.map(({ recordKind, ...entry }) => ({ ...entry, kind: recordKind })),
    ...(next && { next }),
  };
}

const storedAuditSchema = auditEntrySchema.omit({ kind: true }).extend({ recordKind: z.string() });
