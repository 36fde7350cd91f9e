import { expect, test } from 'vitest';
import type { CountedTicket } from '../../functions/hotline/contract/report.ts';
import { csvOfParts, xlsxOfParts } from './reportExport.ts';

const ticket = (number: string): CountedTicket => ({
  id: number,
  number,
  queue: 'technical',
  topic: 'marks',
  askerKind: 'parent',
  channel: 'web',
  operatorName: '=СУММ(A1)',
  askedAt: '2011-09-20T06:00:00.000Z',
  day: '2011-09-20',
  hour: 10,
  first: { state: 'kept', minutes: 12.5 },
  solution: { state: 'open', minutes: 30 },
  reopened: 0,
  version: 1,
});
async function* parts() {
  yield [ticket('1111-1111'), ticket('2222-2222')];
  yield [];
  yield [ticket('3333;"3')];
}
const words = {
  header: ['Номер', 'Оператор', 'Минуты'],
  cells: ({ number, operatorName = '', first }: CountedTicket) => [number, operatorName, first.minutes],
};

test('a CSV has every row of every part, defused and quoted, and says how many as they come', async () => {
  const heard: number[] = [];
  const blob = await csvOfParts(parts(), words, (rows) => heard.push(rows));
  const bytes = new Uint8Array(await blob.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes).split('\r\n')).toEqual([
    'Номер;Оператор;Минуты',
    "1111-1111;'=СУММ(A1);12,5",
    "2222-2222;'=СУММ(A1);12,5",
    '"3333;""3";\'=СУММ(A1);12,5',
    '',
  ]);
  expect(heard).toEqual([2, 2, 3]);
});

test('a workbook of the same parts can be opened', async () => {
  const blob = await xlsxOfParts(parts(), words, () => undefined);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  expect(String.fromCharCode(...bytes.slice(0, 2))).toBe('PK');
});
