import { afterAll, beforeAll, expect, test } from 'vitest';
import { Table } from '../../shared/table.ts';
import { startDatabase, type TestDatabase } from '../../shared/testing/database.ts';
import { region } from '../../shared/testing/people.ts';
import { manifest } from '../manifest.ts';
import { anApproved, anArticle, aText } from '../testing/builders.ts';
import { articleRepository } from './articleRepository.ts';
import { questionRepository } from './questionRepository.ts';
import { shelfRepository } from './shelfRepository.ts';
import { worthRepository } from './worthRepository.ts';

const at = '2011-09-20T08:00:00.000Z';
const change = { action: 'test', by: 'p', role: 'operator', at, requestId: 'r', scope: region };
const many = 40;

let database: TestDatabase;
let table: Table;
beforeAll(async () => {
  database = await startDatabase(manifest);
  table = new Table(database.db, database.tableName('guidance'));
  const articles = articleRepository(table);
  const shelf = shelfRepository(table);
  for (let number = 0; number < many; number += 1) {
    const id = `article-${number}`;
    const article = anArticle({ id, slug: id, editions: [anApproved('2011-05-16')] });
    await articles.claim(id, id);
    await articles.create(article, aText({ articleId: id }), change);
    await shelf.put(region, { articleId: id, slug: id, editions: [shelvedEdition] });
  }
  await questionRepository(table).put(Array.from({ length: 200 }, (_, number) => questionOf(number)));
}, 60_000);
afterAll(() => database.stop());

const words = (count: number) => Array.from({ length: count }, (_, number) => `слово${number}`);
const shelvedEdition = {
  number: 1,
  since: '2011-05-16',
  title: { ru: 'Как получить код активации', en: '' },
  summary: { ru: 'Подайте заявку на сайте и ждите письма с кодом.', en: '' },
  audiences: ['administration'] as const,
  head: words(8),
  stems: words(60),
};
const questionOf = (number: number) => ({
  ticketId: `t-${number}`,
  number: '7K3Q-2MXA',
  regionId: region,
  queue: 'technical' as const,
  subject: 'Не открывается журнал',
  words: words(20),
  askedAt: at,
  version: 1,
});

async function readUnits(run: () => Promise<unknown>): Promise<number> {
  const before = table.meter.readUnits;
  await run();
  return table.meter.readUnits - before;
}

test('the whole shelf is one query', async () => {
  const calls = table.meter.calls;
  expect(await readUnits(() => shelfRepository(table).all(region))).toBeLessThanOrEqual(many * 0.25);
  expect(table.meter.calls - calls).toBe(1);
});

test('an article by its address is two reads and its words one', async () => {
  const articles = articleRepository(table);
  expect(await readUnits(() => articles.bySlug('article-7'))).toBe(2);
  expect(await readUnits(() => articles.text('article-7', 'text-1'))).toBe(1);
});

test('a page of the desk with its counts, and the questions of two weeks, cost what is written', async () => {
  const articles = articleRepository(table);
  expect(await readUnits(() => articles.page(region, 'inForce', { limit: 50 }))).toBeLessThanOrEqual(
    many * 0.25,
  );
  expect(
    await readUnits(() => worthRepository(table).counts(['article-1', 'article-2'])),
  ).toBeLessThanOrEqual(1);
  const asked = () => questionRepository(table).between(region, at, at);
  expect(await asked()).toHaveLength(200);
  expect(await readUnits(asked)).toBeLessThanOrEqual(200 * 0.1);
});

test('of two articles with one title each gets an address, and a repeated claim the same one', async () => {
  const articles = articleRepository(table);
  const claims = await Promise.all(['a', 'b', 'c'].map((id) => articles.claim('odno-nazvanie', id)));
  expect(new Set(claims)).toEqual(new Set(['odno-nazvanie', 'odno-nazvanie-2', 'odno-nazvanie-3']));
  expect(await articles.claim('odno-nazvanie', 'b')).toBe(claims[1]);
});
