import { expect, test } from 'vitest';
import { Refusal } from '../../shared/refusal.ts';
import { scanName, scanTypeOf } from './scans.ts';

const bytes = (...values: (number | string)[]) =>
  new Uint8Array(values.flatMap((value) => (typeof value === 'number' ? [value] : [...Buffer.from(value)])));

test.each([
  ['application/pdf', bytes('%PDF-1.4\n')],
  ['image/png', bytes(0x89, 'PNG', 13, 10, 26, 10, 0, 0)],
  ['image/jpeg', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16)],
])('a scan is %s by its bytes', (type, content) => {
  expect(scanTypeOf(content)).toBe(type);
});

test.each([
  ['a programme', bytes('MZ', 0x90, 0, 3)],
  ['a page with script', bytes('<html><script>')],
  ['an archive', bytes('PK', 3, 4)],
  ['a PDF whose beginning is something else', bytes('MZ%PDF-1.4')],
  ['nothing', bytes()],
])('%s is refused whatever its name', (_what, content) => {
  expect(() => scanTypeOf(content)).toThrow(Refusal);
});

test.each([
  ['приказ.pdf', 'application/pdf', 'приказ.pdf'],
  ['Скан 12.JPG', 'image/jpeg', 'Скан 12.JPG'],
  ['приказ.exe', 'application/pdf', 'приказ.exe.pdf'],
  ['C:\\акты\\12.png', 'image/png', '12.png'],
  ['../../passwd', 'image/png', 'passwd.png'],
  ['скан', 'image/jpeg', 'скан.jpg'],
] as const)('%s with the content of %s is saved as %s', (sent, type, name) => {
  expect(scanName(sent, type)).toBe(name);
});

test('a long name is cut, its ending kept', () => {
  const name = scanName(`${'а'.repeat(300)}.pdf`, 'application/pdf');
  expect(name.length).toBeLessThanOrEqual(120);
  expect(name.endsWith('.pdf')).toBe(true);
});
