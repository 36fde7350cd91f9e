import { z } from 'zod';
import { Refusal } from './refusal.ts';

const keySchema = z.record(z.string().max(40), z.string().max(1000));

/** A cursor is the last key read, opaque to whoever carries it. */
export function encodeCursor(lastKey: Record<string, unknown>): string {
  return Buffer.from(JSON.stringify(lastKey)).toString('base64url');
}

export function decodeCursor(cursor: string): Record<string, string> {
  try {
    return keySchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    throw new Refusal('badCursor', 'The cursor is not one that this list handed out');
  }
}
