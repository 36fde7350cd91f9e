import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bulkFile, packageOf } from '../../testing/package.ts';
import { validatePackage } from '../validation/validatePackage.ts';
import { Distinct } from './distinct.ts';
import { Profiler } from './profiler.ts';

const profileOf = (parts: Parameters<typeof packageOf>[0]) => {
  const profiler = new Profiler();
  validatePackage(packageOf(parts), undefined, profiler);
  return profiler.profile();
};

test('a known package is told row by row, column by column, and of people nothing but counts', () => {
  const files = profileOf({
    'users.csv': bulkFile(
      'users.csv',
      'u-1,,,true,zimina,,Анна,Зимина,Петровна,,zimina@example.org,,,,,,,,,,s-1,',
      'u-2,,,true,orlova,,Анна,Орлова,,,,,,,,,,,,,,',
    ),
    'roles.csv': bulkFile(
      'roles.csv',
      'r-1,,,u-1,primary,teacher,,,s-1,',
      'r-2,,,u-2,primary,Зимина Анна Петровна,,,s-1,',
    ),
  });
  const columnOf = (file: string, column: string) =>
    files.find((one) => one.file === file)?.columns.find(({ name }) => name === column);
  expect(files.map(({ file, rows }) => [file, rows])).toEqual([
    ['orgs.csv', 3],
    ['academicSessions.csv', 2],
    ['courses.csv', 1],
    ['classes.csv', 1],
    ['users.csv', 2],
    ['roles.csv', 2],
    ['enrollments.csv', 1],
  ]);
  expect(columnOf('orgs.csv', 'type')).toEqual({
    name: 'type',
    filled: 3,
    distinct: 2,
    words: [
      { word: 'school', count: 2 },
      { word: 'district', count: 1 },
    ],
  });
  expect(columnOf('orgs.csv', 'parentSourcedId')).toEqual({
    name: 'parentSourcedId',
    filled: 2,
    distinct: 1,
  });
  expect(columnOf('users.csv', 'givenName')).toEqual({ name: 'givenName', filled: 2, distinct: 1 });
  expect(columnOf('users.csv', 'middleName')).toMatchObject({ filled: 1 });
  expect(columnOf('roles.csv', 'role')).toMatchObject({
    distinct: 2,
    words: [{ word: 'teacher', count: 1 }],
  });
  expect(JSON.stringify(files)).not.toMatch(/Зимин|Анна|Орлова|zimina/u);
});

test('few values are counted one by one, many within a few per cent', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 200 }), (values) => {
      const distinct = new Distinct();
      for (const value of values) distinct.add(value);
      expect(distinct).toMatchObject({ count: new Set(values).size, isEstimated: false });
    }),
    { numRuns: 30 },
  );
  const many = new Distinct();
  for (let at = 0; at < 100_000; at += 1) many.add(`sourced-${at % 40_000}`);
  expect(many.isEstimated).toBe(true);
  expect(Math.abs(many.count - 40_000) / 40_000).toBeLessThan(0.05);
});

test('the file of a pupil’s marks is counted and nothing of it is told', () => {
  const [results] = profileOf({
    'results.csv': bulkFile('results.csv', 'm-1,,,l-1,u-1,fully graded,5,2011-09-20,,,k-1,,,,'),
  }).filter(({ file }) => file === 'results.csv');
  expect(results).toMatchObject({ rows: 1 });
  expect(results?.columns.every(({ words }) => words === undefined)).toBe(true);
});
