import { afterAll, beforeAll, expect, test } from 'vitest';
import { Table } from '../../shared/table.ts';
import { startDatabase, type TestDatabase } from '../../shared/testing/database.ts';
import { region } from '../../shared/testing/people.ts';
import type { KeptNotice, NoticeLetter } from '../contract.ts';
import { manifest } from '../manifest.ts';
import { idAt, newReading } from '../rules/reading.ts';
import { noticeRepository } from './noticeRepository.ts';
import { outboxRepository } from './outboxRepository.ts';
import { readerRepository } from './readerRepository.ts';

const at = '2011-09-20T08:00:00.000Z';
const text = { ru: 'Всё ещё не открывается. '.repeat(10), en: 'Still not open. '.repeat(10) };
const title = { ru: 'Спросивший дополнил вопрос', en: 'The asker has added to the question' };

let database: TestDatabase;
let table: Table;
beforeAll(async () => {
  database = await startDatabase(manifest);
  table = new Table(database.db, database.tableName('messaging'));
});
afterAll(() => database.stop());

async function units(what: 'readUnits' | 'writeUnits', run: () => Promise<unknown>): Promise<number> {
  const before = table.meter[what];
  await run();
  return table.meter[what] - before;
}

const noticeOf = (number: number): KeptNotice => ({
  id: `${idAt(at)}-${String(number).padStart(3, '0')}`,
  box: 'role#operator#r-20',
  title,
  text,
  urgent: false,
  at,
  toldAt: at,
});

test('a notice is told for two units, and four of a box are read for half a unit', async () => {
  const notices = noticeRepository(table);
  for (let number = 0; number < 40; number += 1) {
    const spent = await units('writeUnits', () => notices.keep(noticeOf(number), `cause ${number}`));
    expect(spent).toBeLessThanOrEqual(4);
  }
  const box = noticeOf(0).box;
  expect(await units('readUnits', () => notices.newest(box, { limit: 31 }))).toBeLessThanOrEqual(5);
  const newest = noticeOf(38).id;
  expect(await units('readUnits', () => notices.newest(box, { limit: 100, after: newest }))).toBe(0.5);
});

test('what one has read is one item', async () => {
  const readers = readerRepository(table);
  const change = { action: 'test', by: 'p', role: 'operator', at, requestId: 'r', scope: region };
  await readers.saveReading(undefined, newReading('p-1'), change);
  expect(await units('readUnits', () => readers.reading('p-1'))).toBe(1);
});

test('letters that have gone cost the next run nothing', async () => {
  const outbox = outboxRepository(table);
  const letters = Array.from(
    { length: 40 },
    (_, number): NoticeLetter => ({
      id: `letter-${number}`,
      to: 'school@example.org',
      language: 'ru',
      title,
      text,
      at,
      dueAt: at,
      version: 1,
    }),
  );
  for (const letter of letters) await outbox.put(letter);
  expect(await units('readUnits', () => outbox.due(at))).toBeLessThanOrEqual(6);
  for (const letter of letters) await outbox.claim(letter, at);
  expect(await outbox.due(at)).toEqual([]);
  expect(await units('readUnits', () => outbox.due(at))).toBeLessThanOrEqual(0.5);
});
