import { bench, describe } from 'vitest';
import { stemsOf } from '../shared/searchWords.ts';
import { Table } from '../shared/table.ts';
import { startDatabase } from '../shared/testing/database.ts';
import { region } from '../shared/testing/people.ts';
import type { Ticket } from './contract/ticket.ts';
import { manifest } from './manifest.ts';
import { searchRepository } from './repository/searchRepository.ts';
import { ticketRepository } from './repository/ticketRepository.ts';
import { searchTickets } from './searching.ts';
import { aTicket } from './testing/builders.ts';

/** A year of a region's hotline. */
const asked = 20_000;
const database = await startDatabase(manifest);
const table = new Table(database.db, database.tableName('hotline'));
const [tickets, search] = [ticketRepository(table), searchRepository(table)];

const everyday = 'журнал дневник класс учитель отметка расписание вход школа страница ошибка'.split(' ');
const syllables = 'ба ве гри до жу за ки ло му не по ру сте ти фа ха це чу ши я'.split(' ');
/** A word of its own for each number: a vocabulary of 4,000, as letters of a year have. */
const rareWord = (number: number) =>
  [number % 20, Math.floor(number / 20) % 20, Math.floor(number / 400) % 20, 7]
    .map((at) => syllables[at])
    .join('');

const change = { action: 'seed', by: 'p', role: 'admin', at: '', requestId: 'r', scope: region };
const firstAt = Date.parse('2010-09-20T06:00:00.000Z');

function ticketOf(number: number): { ticket: Ticket; text: string } {
  const createdAt = new Date(firstAt + number * 1_500_000).toISOString();
  const isOpen = number > asked - 300;
  const words = [0, 3, 7].map((step) => everyday[(number + step) % everyday.length]);
  const rare = [number % 4000, (number * 7) % 4000, (number * 31) % 4000].map(rareWord);
  const ticket = aTicket({
    id: `t-${number}`,
    status: isOpen ? 'inProgress' : 'resolved',
    createdAt,
    updatedAt: createdAt,
    ...(isOpen && { due: { clock: 'solution', at: createdAt, warnAt: createdAt } }),
  });
  return { ticket, text: [...words, ...rare].join(' ') };
}

const together = 100;
for (let first = 0; first < asked; first += together) {
  const part = Array.from({ length: together }, (_, at) => ticketOf(first + at));
  await Promise.all(part.map(({ ticket }) => tickets.create(ticket, [], change)));
  await search.index(
    part.map(({ ticket: { id, createdAt }, text }) => ({
      regionId: region,
      ticketId: id,
      createdAt,
      stems: stemsOf(text),
    })),
  );
}

const everything = () => true;
const find = (q: string) =>
  searchTickets({ tickets, search }, { regionId: region, q, limit: 50, matches: everything });

describe('a hotline of 20,000 tickets', () => {
  bench('finds a word that stands in a third of them, in another form', async () => {
    await find('журналами');
  });
  bench('finds two everyday words at once', async () => {
    await find('расписания классов');
  });
  bench('finds an everyday word with a rare one', async () => {
    await find(`журнале ${rareWord(123)}`);
  });
  bench('finds a word with a letter wrong', async () => {
    await find('распсиание');
  });
  bench('finds nothing for words that never stand together', async () => {
    await find(`${rareWord(11)} ${rareWord(3003)}`);
  });
  bench('opens the desk', async () => {
    await tickets.page({ of: 'open', region }, { limit: 50 });
  });
});
