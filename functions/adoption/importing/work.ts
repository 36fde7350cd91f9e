import { turnTime, workThrough } from '../../shared/turns.ts';
import type { NodeId } from '../../shared/words.ts';
import type { Import, ImportProgress, ImportStatus } from '../contract/imports.ts';
import type { Work } from '../repository/importRepository.ts';
import type { AdoptionRooms } from '../rooms.ts';
import { SchoolBook } from './schools.ts';
import { check } from './stages/check.ts';
import { commit } from './stages/commit.ts';
import { read } from './stages/read.ts';
import type { Run, Stage } from './stages/stage.ts';
import { undo } from './stages/undo.ts';

const stages: Partial<Record<ImportStatus, Stage>> = {
  reading: read,
  checking: check,
  committing: commit,
  undoing: undo,
};

export function isAtWork({ status }: Pick<Import, 'status'>): boolean {
  return status in stages;
}

/** A run that ends after so many milliseconds, at the next part it can stop at. */
export function runFor(rooms: AdoptionRooms, milliseconds: number): Run {
  const books = new Map<string, SchoolBook>();
  return {
    rooms,
    ...turnTime(milliseconds),
    schoolsOf: (path: readonly NodeId[]) => {
      const key = path.join('/');
      const book = books.get(key) ?? new SchoolBook(rooms.register, path);
      books.set(key, book);
      return book;
    },
  };
}

/** Works on an import until it rests or time is up; tells whether work is left. */
export function workOn(importId: string, run: Run): Promise<boolean> {
  return workThrough(
    () => run.rooms.imports.find(importId),
    ({ status }) => {
      const stage = stages[status];
      return stage && ((record) => stage(record, run));
    },
  );
}

/** How far an import at work has come, with the pace it went at so far. */
export function progressOf({ status }: Import, work: Work | undefined): ImportProgress | undefined {
  if (!isAtWork({ status })) return undefined;
  if (work?.stage !== status) return { share: 0, rowsDone: 0 };
  const { next, of, rowsDone, workedMs, waitsFor } = work;
  const share = of > 0 ? Math.min(1, next / of) : 0;
  const seconds = workedMs / 1000;
  return {
    share,
    rowsDone,
    ...(seconds > 0 && rowsDone > 0 && { rowsPerSecond: Math.round(rowsDone / seconds) }),
    ...(share > 0 && seconds > 0 && { secondsLeft: Math.ceil((seconds * (1 - share)) / share) }),
    ...(waitsFor && { waitsFor }),
  };
}
