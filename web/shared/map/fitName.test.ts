import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitName } from './fitName.ts';
import { textWidth } from './textWidth.ts';

test.each([
  ['Анна', 80, 2, ['Анна']],
  ['Новая Усмань', 50, 2, ['Новая', 'Усмань']],
  ['Верхнемамонский', 60, 2, ['Верхне-', 'мамонский']],
  ['Борисоглебский', 52, 2, ['Борисо-', 'глебский']],
  ['Верхнехавский', 52, 1, ['Верхнех.']],
  ['Рамонский', 52, 2, ['Рамон-', 'ский']],
  ['Эртильский', 52, 2, ['Эртиль-', 'ский']],
  ['Нововоронеж', 52, 2, ['Ново-', 'воронеж']],
  ['Новоусманский', 64, 2, ['Ново-', 'усманский']],
  ['Novovoronezh', 60, 2, ['Novo-', 'voronezh']],
  ['Bogucharsky', 60, 2, ['Bogu-', 'charsky']],
  ['Kalacheyevsky', 62, 2, ['Kala-', 'cheyevsky']],
  ['Kashirsky', 46, 2, ['Ka-', 'shirsky']],
  ['Verkhnekhavsky', 34, 2, ['Verkh-', 'nekh.']],
  ['', 50, 2, []],
])('%s in %i px and %i lines', (name, width, lines, expected) => {
  expect(fitName(name, width, 10, lines)).toEqual(expected);
});

test('every line fits, and there are never too many', () => {
  const name = fc.string({
    unit: fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщъыьэюя -АБВ'),
    maxLength: 60,
  });
  fc.assert(
    fc.property(
      name,
      fc.integer({ min: 4, max: 120 }),
      fc.integer({ min: 1, max: 3 }),
      (text, width, lines) => {
        const fitted = fitName(text, width, 10, lines);
        expect(fitted.length).toBeLessThanOrEqual(lines);
        for (const line of fitted) expect(textWidth(line, 10)).toBeLessThanOrEqual(width);
      },
    ),
  );
});

test('a name of 500 letters ends in a full stop', () => {
  expect(fitName('в'.repeat(500), 50, 10, 2).at(-1)).toMatch(/в\.$/u);
});
