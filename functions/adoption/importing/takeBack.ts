import type { Change } from '../../shared/change.ts';
import { inParallel } from '../../shared/parallel.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { NodeId } from '../../shared/words.ts';
import type { Difference, KeptRecord } from '../contract/imports.ts';
import type { RecordKey } from '../repository/importFiles.ts';
import { mostChangesOfOne } from '../rules/limits.ts';
import { type Withdrawing, withdrawImport } from '../rules/undo.ts';
import { type ImportedFact, type ImportKind, keyOf } from './importKind.ts';

/** What taking an import back makes of some of its records. */
export interface TakenBack {
  differences: Difference[];
  /** Somebody has changed them since: they stay as they are. */
  kept: KeptRecord[];
  /** Saves the records that can be taken back. Those taken back before, in a run that was killed, count too. */
  write(changeOf: (nodeId: NodeId) => Change): Promise<{ undone: number; kept: KeptRecord[] }>;
}

export type TakeBack = (records: readonly RecordKey[], withdrawing: Withdrawing) => Promise<TakenBack>;

const writesAtOnce = 32;
const mostTries = 3;

interface Candidate<Value> {
  key: RecordKey;
  before: Value;
  after: Value;
}

/** How records of one kind are taken back. */
export function takeBackOf<Key extends string, Content, Value extends { nodeId: NodeId; version: number }>(
  kind: ImportKind<Key, Content, Value>,
): TakeBack {
  return async (records, withdrawing) => {
    const found = await look(kind, records, withdrawing);
    return {
      differences: found.changed.map(({ key, before, after }) => ({
        ...key,
        kind: 'changed',
        changes: kind.changesOf(after, before).map(reversed).slice(0, mostChangesOfOne),
      })),
      kept: found.kept,
      async write(changeOf) {
        let undone = found.before;
        const kept = [...found.kept];
        await inParallel(found.changed, writesAtOnce, async (one) => {
          const outcome = await saveOver(kind, one, withdrawing, changeOf(one.key.nodeId));
          if (outcome === 'undone') undone += 1;
          else kept.push(outcome);
        });
        return { undone, kept };
      },
    };
  };
}

async function look<Key extends string, Content, Value extends { nodeId: NodeId; version: number }>(
  kind: ImportKind<Key, Content, Value>,
  records: readonly RecordKey[],
  withdrawing: Withdrawing,
): Promise<{ changed: Candidate<Value>[]; kept: KeptRecord[]; before: number }> {
  const standing = await kind.records(records);
  const found = { changed: [] as Candidate<Value>[], kept: [] as KeptRecord[], before: 0 };
  for (const key of records) {
    const record = standing.get(keyOf(key));
    if (!record) continue;
    const outcome = withdrawImport(kind.factsOf(record), withdrawing);
    if ('changedSince' in outcome) found.kept.push(keptRecord(key, outcome.changedSince));
    else if (outcome.facts !== kind.factsOf(record))
      found.changed.push({ key, before: record, after: kind.withFacts(record, outcome.facts) });
    else if (kind.factsOf(record).some((fact) => isWithdrawn(fact, kind.factsOf(record), withdrawing)))
      found.before += 1;
  }
  return found;
}

function isWithdrawn(fact: ImportedFact, facts: readonly ImportedFact[], { importId }: Withdrawing): boolean {
  return fact.importId === importId && facts.some(({ withdraws = [] }) => withdraws.includes(fact.number));
}

function keptRecord(key: RecordKey, { recordedAt, recordedBy }: ImportedFact): KeptRecord {
  return { ...key, changedAt: recordedAt, changedBy: recordedBy };
}

async function saveOver<Key extends string, Content, Value extends { nodeId: NodeId; version: number }>(
  kind: ImportKind<Key, Content, Value>,
  one: Candidate<Value>,
  withdrawing: Withdrawing,
  change: Change,
): Promise<'undone' | KeptRecord> {
  let { before, after } = one;
  for (let attempt = 1; ; attempt++) {
    try {
      await kind.save(before, after, change);
      return 'undone';
    } catch (error) {
      const isStale = error instanceof Refusal && error.code === 'staleRecord';
      if (!isStale || attempt === mostTries) throw error;
    }
    const again = await look(kind, [one.key], withdrawing);
    const [changed, kept] = [again.changed[0], again.kept[0]];
    if (kept) return kept;
    if (!changed) return 'undone';
    ({ before, after } = changed);
  }
}

/** An undo goes from what the import said back to what stood before it. */
function reversed({ field, from, to }: Difference['changes'][number]): Difference['changes'][number] {
  return { field, ...(to !== undefined && { from: to }), ...(from !== undefined && { to: from }) };
}
