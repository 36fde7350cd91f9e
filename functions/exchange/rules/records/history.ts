import type { Instant } from '../../../shared/words.ts';
import type { FileState, SchoolRecords } from '../../contract/records.ts';
import { rollBackWithinDays } from '../stages.ts';
import { standing } from './record.ts';

const dayMs = 24 * 60 * 60 * 1000;

interface Committing {
  runId: string;
  at: Instant;
  name: string;
  path: SchoolRecords['path'];
  files: readonly FileState[];
}

/** A school after a run has changed it; what stood before is kept as the way back. */
export function committed(
  before: SchoolRecords | undefined,
  { regionId, unit }: Pick<SchoolRecords, 'regionId' | 'unit'>,
  { runId, at, name, path, files }: Committing,
): SchoolRecords {
  const was = before?.files ?? [];
  const names = new Set([...was, ...files].map(({ file }) => file));
  const replaced = [...names].flatMap((file) => {
    const [old, now] = [stateOf(was, file), stateOf(files, file)];
    return old.hash === now.hash ? [] : [old];
  });
  const earlier = {
    runId: before?.runId ?? '',
    ...(before?.committedAt && { committedAt: before.committedAt }),
    files: replaced,
  };
  return {
    regionId,
    unit,
    name,
    path: [...path],
    files: standing(files),
    runId,
    committedAt: at,
    earlier: [...stillNeeded(before, at), earlier],
    version: before?.version ?? 0,
  };
}

/** The way back is kept for as long as the run that took it can be rolled back. */
function stillNeeded(before: SchoolRecords | undefined, at: Instant): SchoolRecords['earlier'] {
  const earlier = before?.earlier ?? [];
  const oldest = new Date(Date.parse(at) - rollBackWithinDays * dayMs).toISOString();
  return earlier.filter((_one, index) => {
    const replacedAt = earlier[index + 1]?.committedAt ?? before?.committedAt ?? at;
    return replacedAt >= oldest;
  });
}

/** A school as it stood before a run, which has to be the last that changed it. */
export function rolledBack(record: SchoolRecords, runId: string): SchoolRecords {
  let { files, earlier, committedAt, ...rest } = record;
  let standsBy = record.runId;
  while (standsBy === runId) {
    const last = earlier.at(-1);
    if (!last) break;
    const replaced = new Map(files.map((one) => [one.file, one]));
    for (const one of last.files) replaced.set(one.file, one);
    files = standing([...replaced.values()]);
    standsBy = last.runId;
    committedAt = last.committedAt;
    earlier = earlier.slice(0, -1);
  }
  return { ...rest, files, earlier, runId: standsBy, ...(committedAt && { committedAt }) };
}

/** Whether a run has a part in how a school stands. */
export function stoodUnder({ runId: last, earlier }: SchoolRecords, runId: string): boolean {
  return last === runId || earlier.some((one) => one.runId === runId);
}

/** Runs that changed a school after this one. */
export function laterThan({ runId: last, earlier }: SchoolRecords, runId: string): string[] {
  const chain = [...earlier.map((one) => one.runId), last];
  const at = chain.lastIndexOf(runId);
  return at === -1 ? [] : [...new Set(chain.slice(at + 1))];
}

function stateOf(files: readonly FileState[], file: string): FileState {
  return files.find((one) => one.file === file) ?? { file, count: 0, hash: '' };
}
