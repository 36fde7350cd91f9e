import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourcePieces } from './sourcePieces.ts';

test('cuts the source at its measures and marks the one looked at', () => {
  const pieces = sourcePieces(
    'head 2.1 one 2.2 two',
    { '2.1': { start: 5, end: 13 }, '2.2': { start: 13, end: 20 } },
    { start: 13, end: 20 },
  );
  expect(pieces).toEqual([
    { start: 0, text: 'head ', active: false },
    { start: 5, text: '2.1 one ', number: '2.1', active: false },
    { start: 13, text: '2.2 two', number: '2.2', active: true },
  ]);
});

test('a span inside a measure is marked without losing the measure', () => {
  const pieces = sourcePieces('2.1 by 31.02', { '2.1': { start: 0, end: 12 } }, { start: 7, end: 12 });
  expect(pieces.map(({ text, number, active }) => [text, number, active])).toEqual([
    ['2.1 by ', '2.1', false],
    ['31.02', '2.1', true],
  ]);
});

const span = fc.record({ start: fc.nat(40), end: fc.nat(60) });

test('property: whatever the spans, the pieces are the whole source and nothing more', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 40 }),
      fc.dictionary(fc.string({ maxLength: 3 }), span),
      fc.option(span, { nil: undefined }),
      (source, spans, active) => {
        expect(
          sourcePieces(source, spans, active)
            .map(({ text }) => text)
            .join(''),
        ).toBe(source);
      },
    ),
  );
});
