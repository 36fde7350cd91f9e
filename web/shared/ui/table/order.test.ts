import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inDirection, orderOf, type SortValue } from './order.ts';
import { inReadersOrder } from './readerOrder.ts';

test.each([
  ['Школа № 2', 'Школа № 10'],
  ['Ёлкино', 'Жуково'],
  ['берёзовка', 'Берёзово'],
  ['Школа № 007', 'Школа № 8'],
  ['Анна', 'Аннинский'],
  ['Élan', 'Fête'],
])('%s stands before %s as a reader expects', (a, b) => {
  expect(inReadersOrder([b, a], 'ru')).toEqual([a, b]);
});

const signs = [...' -.,()"\'«»№–—/:;!?+&_0012395abZzNoАабБеЁёйЙияЯшщъь%*#@[]{}|~^`$<>='];
const name = (more: readonly string[]) =>
  fc.string({ unit: fc.constantFrom(...signs, ...more), maxLength: 8 });

test.each(['ru', 'en'])('the order is that of the %s collator, with rare letters and without', (language) => {
  const { compare } = new Intl.Collator(language, { numeric: true });
  for (const more of [[], ['ü', '²', '漢', '\u0306']])
    fc.assert(
      fc.property(fc.uniqueArray(name(more), { maxLength: 12 }), (names) => {
        const sorted = inReadersOrder(names, language);
        expect([...sorted].sort()).toEqual([...names].sort());
        for (const [at, one] of sorted.entries())
          expect(compare(sorted[at - 1] ?? one, one)).toBeLessThanOrEqual(0);
      }),
    );
});

test('rows that say the same stay as they came, what says nothing stays last, and none is lost', () => {
  const value = fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.constantFrom(undefined, Number.NaN, '1', 'а', ''),
  );
  fc.assert(
    fc.property(fc.array(value), (values) => {
      const rows = values.map((said: SortValue, at) => ({ said, at }));
      const order = orderOf(rows, ({ said }) => said, 'ru');
      for (const direction of ['ascending', 'descending'] as const) {
        const sorted = inDirection(order, direction);
        expect(sorted.map(({ at }) => at).sort((a, b) => a - b)).toEqual(rows.map(({ at }) => at));
        const alike = sorted.filter(({ said }) => said === 1);
        expect(alike).toEqual(rows.filter(({ said }) => said === 1));
        const says = sorted.map(({ said }) => said !== undefined && !Number.isNaN(said));
        expect(says.lastIndexOf(true)).toBeLessThan(says.includes(false) ? says.indexOf(false) : says.length);
      }
    }),
  );
});

test('numbers go by size in either direction', () => {
  const order = orderOf([9, 10, -1, 2.5], (value) => value, 'ru');
  expect(inDirection(order, 'ascending')).toEqual([-1, 2.5, 9, 10]);
  expect(inDirection(order, 'descending')).toEqual([10, 9, 2.5, -1]);
});
