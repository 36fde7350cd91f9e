import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { Table } from '../../shared/table.ts';
import { startDatabase, type TestDatabase } from '../../shared/testing/database.ts';
import { ownMunicipality, ownSchool, region } from '../../shared/testing/people.ts';
import type { EntryHead } from '../contract/entries.ts';
import type { Ticket } from '../contract/ticket.ts';
import { manifest } from '../manifest.ts';
import { anEntry, anIncident, aProposal, aTicket } from '../testing/builders.ts';
import { effectRepository } from './effectRepository.ts';
import { incidentRepository } from './incidentRepository.ts';
import { letterRepository } from './letterRepository.ts';
import { limitRepository } from './limitRepository.ts';
import { searchRepository } from './searchRepository.ts';
import { type TicketList, ticketRepository } from './ticketRepository.ts';

const at = '2011-09-20T08:00:00.000Z';
const change = { action: 'test', by: 'p', role: 'operator', at, requestId: 'r', scope: region };
const desk = { region, of: 'open' } as const;

// Fifty tickets with nine indexes each take their time on a busy machine.
vi.setConfig({ hookTimeout: 60_000 });

let database: TestDatabase;
let table: Table;
beforeAll(async () => {
  database = await startDatabase(manifest);
  table = new Table(database.db, database.tableName('hotline'));
  const tickets = ticketRepository(table);
  for (let number = 0; number < 50; number += 1)
    await tickets.create(ticketOf(number), wordsOf(number), change);
});
afterAll(() => database.stop());

async function units(what: 'readUnits' | 'writeUnits', run: () => Promise<unknown>): Promise<number> {
  const before = table.meter[what];
  await run();
  return table.meter[what] - before;
}

const kinds: EntryHead['kind'][] = ['question', 'note', 'handOver', 'partnerAnswer', 'answer', 'reply'];
const headsOf = (number: number) => kinds.map((kind, place) => anEntry(kind, { id: `e-${number}-${place}` }));
const ticketOf = (number: number): Ticket =>
  aTicket({
    id: `t-${String(number).padStart(3, '0')}`,
    schoolId: ownSchool,
    municipalityId: ownMunicipality,
    organisation: [region, ownMunicipality, ownSchool],
    operator: { id: 'p-operator', name: 'Оператор', since: at },
    entries: headsOf(number),
    incident: { id: 'i-1', number: '4F7A-11QW', since: at },
    escalatesAt: at,
    due: { clock: 'solution', at: `2011-09-2${number % 10}T08:00:00.000Z`, warnAt: at },
  });
const wordsOf = (number: number) =>
  headsOf(number).map(({ id }) => ({
    ticketId: ticketOf(number).id,
    id,
    text: 'Не открывается журнал. '.repeat(20),
  }));

test('a conversation is one query beside the ticket', async () => {
  const tickets = ticketRepository(table);
  const calls = table.meter.calls;
  expect(await units('readUnits', () => tickets.get('t-001'))).toBe(1);
  expect(await units('readUnits', () => tickets.words('t-001'))).toBeLessThanOrEqual(1.5);
  expect(table.meter.calls - calls).toBe(2);
});

const lists: TicketList[] = [
  desk,
  { of: 'operator', operator: 'p-operator' },
  { of: 'partner', region, isWaiting: false },
  { of: 'region', region },
  { of: 'organisation', node: ownSchool },
  { of: 'municipality', node: ownMunicipality },
  { of: 'school', node: ownSchool },
  { of: 'incident', incident: 'i-1' },
  { of: 'escalating', region, by: at },
];
test.each(lists)('a page of the list of $of carries no texts', async (list) => {
  const tickets = ticketRepository(table);
  const page = () => tickets.page(list, { limit: 50 });
  expect((await page()).items).toHaveLength(50);
  expect(await units('readUnits', page)).toBeLessThanOrEqual(18);
});

test('a view that is sifted hands out the rest by its cursor', async () => {
  const tickets = ticketRepository(table);
  const matches = ({ due }: Ticket) => due?.at === '2011-09-23T08:00:00.000Z';
  const first = await tickets.page(desk, { limit: 3, matches });
  const second = await tickets.page(desk, { limit: 3, matches, cursor: first.next });
  expect([first.items.length, second.items.length]).toEqual([3, 2]);
  expect(second.next).toBeUndefined();
  expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(5);
});

test('a word is a unit in the ticket, in each of its lists, and for its text', async () => {
  const tickets = ticketRepository(table);
  const before = await tickets.get('t-002');
  const after = { ...before, entries: [...before.entries, anEntry('reply', { id: 'e-new' })] };
  const words = [{ ticketId: before.id, id: 'e-new', text: 'Спасибо' }];
  expect(await units('writeUnits', () => tickets.save(before, after, words, change))).toBeLessThanOrEqual(30);
});

test('a search reads a little for each word, and an address is counted by one query', async () => {
  const search = searchRepository(table);
  const stems = ['расписан', 'учител'];
  const worded = [{ regionId: region, ticketId: 't-001', createdAt: at, stems }];
  await search.index(worded);
  expect(await search.near(region, 'расписан')).toEqual(['расписан']);
  expect(await units('readUnits', () => search.near(region, 'распсан'))).toBeLessThanOrEqual(6);
  expect(await units('readUnits', () => search.withWord(region, 'расписан'))).toBeLessThanOrEqual(0.5);
  expect(await units('readUnits', () => search.stemsOf(['t-001']))).toBeLessThanOrEqual(1);
  const again = table.meter.calls;
  await search.index(worded);
  expect(table.meter.calls - again).toBe(1);
  const limits = limitRepository(table);
  expect(await units('readUnits', () => limits.spend('ask', '127.0.0.1', new Date(at)))).toBeLessThanOrEqual(
    1,
  );
});

test('an incident is one item, its lists are by the region, and its answer is counted by one query', async () => {
  const incidents = incidentRepository(table);
  for (let number = 0; number < 20; number += 1)
    await incidents.create(anIncident({ id: `i-${number}` }), change);
  expect(await units('readUnits', () => incidents.get('i-1'))).toBe(1);
  const page = () => incidents.page(region, 'open', { limit: 20 });
  expect((await page()).items).toHaveLength(20);
  expect(await units('readUnits', page)).toBeLessThanOrEqual(5);
  const before = await incidents.get('i-1');
  const after = { ...before, to: before.from };
  expect(await units('writeUnits', () => incidents.save(before, after, change))).toBeLessThanOrEqual(6);
  for (let part = 0; part < 50; part += 1)
    await incidents.putProgress('i-1', 'a-1', part, { answered: 25, kept: 0, isLast: part === 49 });
  expect(await incidents.progress('i-1', 'a-1')).toEqual({ answered: 1250, kept: 0, isDone: true });
  expect(await units('readUnits', () => incidents.progress('i-1', 'a-1'))).toBeLessThanOrEqual(2);
  await incidents.createProposal(aProposal(), change);
  expect(await units('readUnits', () => incidents.openProposals(region))).toBeLessThanOrEqual(1);
});

test('what a district asked lately is one query', async () => {
  const effects = effectRepository(table);
  const marks = Array.from({ length: 16 }, (_, number) => ({
    ticketId: `t-${number}`,
    schoolId: ownSchool,
    queue: 'technical' as const,
    at,
    stems: Array.from({ length: 40 }, (_one, stem) => `слово${stem}`),
  }));
  await effects.put(ownMunicipality, marks);
  expect(await effects.around(ownMunicipality, at)).toHaveLength(16);
  expect(await units('readUnits', () => effects.around(ownMunicipality, at))).toBeLessThanOrEqual(4);
});

test('a letter is claimed once', async () => {
  const letters = letterRepository(table);
  const claims = await Promise.all(Array.from({ length: 8 }, () => letters.claim('e-1')));
  expect(claims.filter(Boolean)).toHaveLength(1);
});
