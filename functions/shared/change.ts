import { z } from 'zod';
import { instantSchema } from './words.ts';

/** Who changed a record, when, by which action, and why: it travels inside the record and becomes its audit entry. */
export const changeSchema = z.object({
  action: z.string().max(60),
  by: z.string().max(100),
  byName: z.string().max(200).optional(),
  role: z.string().max(20),
  at: instantSchema,
  why: z.string().max(1000).optional(),
  requestId: z.string().max(100),
  /** Node in whose scope the record lies; readers of the audit are admitted by it. */
  scope: z.string().max(80),
  idempotencyKey: z.string().max(200).optional(),
  requestHash: z.string().max(60).optional(),
});
export type Change = z.infer<typeof changeSchema>;

export const changedFieldSchema = z.object({
  field: z.string(),
  from: z.string().optional(),
  to: z.string().optional(),
});
export type ChangedField = z.infer<typeof changedFieldSchema>;

const longestValue = 300;
const bookkeeping = new Set(['version']);

/** Top-level fields that differ, with both values as short JSON. */
export function changedFields(before: unknown, after: unknown): ChangedField[] {
  const from = (before ?? {}) as Record<string, unknown>;
  const to = after as Record<string, unknown>;
  const fields = new Set([...Object.keys(from), ...Object.keys(to)]);
  const changed: ChangedField[] = [];
  for (const field of fields) {
    if (bookkeeping.has(field)) continue;
    const was = JSON.stringify(from[field]);
    const is = JSON.stringify(to[field]);
    if (was === is) continue;
    changed.push({ field, ...(was && { from: shorten(was) }), ...(is && { to: shorten(is) }) });
  }
  return changed;
}

function shorten(text: string): string {
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}
