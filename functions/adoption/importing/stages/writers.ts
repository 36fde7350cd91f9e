import { Refusal } from '../../../shared/refusal.ts';
import type { NodeId } from '../../../shared/words.ts';
import type { Import } from '../../contract/imports.ts';
import type { ImportRepository } from '../../repository/importRepository.ts';

const mostTries = 10;

/**
 * Lets one import at a time write to a school: takes the turn and tells undefined, or tells the import that has it.
 * Two imports stand in each other's way when one's organisation lies within the other's. The turn of an import that
 * writes no more is free.
 */
export async function takeTurn(
  { id, path }: Pick<Import, 'id' | 'path'>,
  imports: ImportRepository,
): Promise<string | undefined> {
  for (let attempt = 1; ; attempt++) {
    const writers = await imports.writers(path[0] ?? '');
    if (writers.live.some(({ importId }) => importId === id)) return undefined;
    const inTheWay = writers.live.find((writer) => overlap(writer.path, path));
    if (inTheWay && (await stillWrites(inTheWay.importId, imports))) return inTheWay.importId;
    const others = writers.live.filter((writer) => writer !== inTheWay);
    if (await saved(imports, path, writers, [...others, { importId: id, path }], attempt)) return undefined;
  }
}

export async function giveTurnBack(
  { id, path }: Pick<Import, 'id' | 'path'>,
  imports: ImportRepository,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const writers = await imports.writers(path[0] ?? '');
    const others = writers.live.filter(({ importId }) => importId !== id);
    if (others.length === writers.live.length) return;
    if (await saved(imports, path, writers, others, attempt)) return;
  }
}

async function saved(
  imports: ImportRepository,
  path: readonly NodeId[],
  before: Parameters<ImportRepository['saveWriters']>[1],
  live: Parameters<ImportRepository['saveWriters']>[2],
  attempt: number,
): Promise<boolean> {
  try {
    await imports.saveWriters(path[0] ?? '', before, live);
    return true;
  } catch (error) {
    const isStale = error instanceof Refusal && error.code === 'staleRecord';
    if (!isStale || attempt === mostTries) throw error;
    return false;
  }
}

/** Whether one of two organisations lies within the other. */
export function overlap(one: readonly NodeId[], other: readonly NodeId[]): boolean {
  const shorter = Math.min(one.length, other.length);
  return one.slice(0, shorter).every((nodeId, at) => nodeId === other[at]);
}

async function stillWrites(id: string, imports: ImportRepository): Promise<boolean> {
  const holder = await imports.find(id);
  return holder?.status === 'committing' || holder?.status === 'undoing';
}
