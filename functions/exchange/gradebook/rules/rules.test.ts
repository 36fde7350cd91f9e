import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Lesson } from '../source.ts';
import { classesOf, countsOf, type GroupWeek } from './counts.ts';
import { matchSchools } from './matching.ts';
import { longestWaitMs, mostTries, waitBefore } from './retrying.ts';

const days = ['2011-09-12', '2011-09-13', '2011-09-14', '2011-09-15', '2011-09-16', '2011-09-17'];
const lesson = (id: string, on: string, more: Partial<Lesson> = {}): Lesson => ({
  id,
  on,
  hasTopic: false,
  isCancelled: false,
  ...more,
});
const group = { id: 'g', name: '7Б', parentIds: [] };

test('a week is counted by hand: what is recorded, by what, and how late', () => {
  const week: GroupWeek = {
    group,
    lessons: [
      lesson('a', '2011-09-12', { hasTopic: true }),
      lesson('b', '2011-09-12'),
      lesson('c', '2011-09-13'),
      lesson('d', '2011-09-14', { isCancelled: true }),
      lesson('e', '2011-09-18'),
      lesson('f', '2011-09-16', { hasTopic: true }),
    ],
    marks: [
      { lessonId: 'a', on: '2011-09-12' },
      { lessonId: 'a', on: '2011-09-19' },
      { lessonId: 'b', on: '2011-09-15' },
    ],
    log: [{ lessonId: 'd', on: '2011-09-14' }],
    // Set before the lesson: in time.
    works: [{ lessonId: 'a', on: '2011-09-10' }],
  };
  expect(countsOf('7Б', [week], new Set(days))).toEqual({
    className: '7Б',
    lessonsExpected: 4,
    lessonsRecorded: 3,
    marks: 2,
    topics: 2,
    homework: 1,
    lagMedianDays: 0,
    lag90Days: 3,
    busiestDayLessons: 1,
  });
  expect(countsOf('7Б', [{ ...week, lessons: [] }], new Set(days))).toBeUndefined();
});

test('whatever a gradebook holds, no count is above the one it is part of', () => {
  const ids = fc.constantFrom('a', 'b', 'c', 'd', 'x');
  const entries = fc.array(fc.record({ lessonId: ids, on: fc.constantFrom(...days, '2011-09-20') }), {
    maxLength: 12,
  });
  const lessons = fc.array(
    fc.record({
      id: ids,
      on: fc.constantFrom(...days, '2011-09-18'),
      hasTopic: fc.boolean(),
      isCancelled: fc.boolean(),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(lessons, entries, entries, entries, (held, marks, log, works) => {
      const counts = countsOf('7Б', [{ group, lessons: held, marks, log, works }], new Set(days));
      if (!counts) return;
      const { lessonsExpected, lessonsRecorded, lagMedianDays = 0, lag90Days = 0 } = counts;
      expect(lessonsRecorded).toBeLessThanOrEqual(lessonsExpected);
      for (const part of ['marks', 'topics', 'homework', 'busiestDayLessons'] as const)
        expect(counts[part] ?? 0).toBeLessThanOrEqual(lessonsRecorded);
      expect(lag90Days).toBeGreaterThanOrEqual(lagMedianDays);
    }),
    { numRuns: 100 },
  );
});

test('lessons of a part of a class count to the class; a choir is none', () => {
  const half = { id: 'h', name: '7Б, английский', parentIds: ['g'] };
  const choir = { id: 'c', name: 'Хор', parentIds: [] };
  expect(classesOf([group, half, choir])).toEqual([{ group, parts: [half] }]);
});

test('a school is found by the id that is known, else by its code, else by a name that nobody shares', () => {
  const of = (nodeId: string, name: string, more = {}) => ({
    nodeId,
    path: ['r-20', nodeId],
    name,
    names: [name],
    ...more,
  });
  const { matched, notMatched } = matchSchools(
    [
      of('s-1', 'Первая', { externalId: '11' }),
      of('s-2', 'Вторая', { code: '20-002' }),
      of('s-3', 'МОУ «Берёзовская СОШ»'),
      of('s-4', 'СОШ № 1'),
      of('s-5', 'СОШ № 1'),
    ],
    [
      { id: '11', name: 'Иная' },
      { id: '12', name: 'Иная', code: '20-002' },
      { id: '13', name: 'МОУ Березовская  СОШ' },
      { id: '14', name: 'СОШ № 1' },
    ],
  );
  expect(matched.map(({ nodeId, sourceId }) => [nodeId, sourceId])).toEqual([
    ['s-1', '11'],
    ['s-2', '12'],
    ['s-3', '13'],
  ]);
  expect(notMatched.map(({ nodeId }) => nodeId)).toEqual(['s-4', 's-5']);
});

test('waits grow, keep within bounds, obey the source, and end', () => {
  expect([1, 2, 3].map((tried) => waitBefore(tried, undefined, 1))).toEqual([200, 400, 800]);
  expect(waitBefore(1, undefined, 0)).toBe(100);
  expect(waitBefore(1, 1_000, 0)).toBe(1_000);
  expect(waitBefore(1, longestWaitMs + 1, 0)).toBeUndefined();
  expect(waitBefore(mostTries, undefined, 0)).toBeUndefined();
});
