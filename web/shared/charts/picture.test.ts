// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { svgElement } from '../map/exportImage.ts';
import { textWidth } from '../map/textWidth.ts';
import { chartPalette } from './palette.ts';
import { chartPicture, wrapped } from './picture.ts';

const word = fc.stringMatching(/^[а-яА-Я0-9.,]{1,14}$/);

test('no line is wider than the room, unless it is one long word; and no word is lost', () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 60, max: 700 }),
      (words, room) => {
        const lines = wrapped(words.join(' '), room, 18);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines)
          if (line.includes(' ')) expect(textWidth(line, 18)).toBeLessThanOrEqual(room);
      },
    ),
  );
});

test('a picture holds its title, legend and lines, and grows with them', () => {
  const drawing = svgElement('svg', { width: 320, height: 100 }) as SVGSVGElement;
  const title = 'Доля школ, в которых назначен ответственный за внедрение электронного журнала';
  const of = (lines: string[]) =>
    chartPicture(drawing, { title, legend: [{ text: 'Выполнено' }], lines }, chartPalette.light);
  const short = of(['Данные на 20.09.2011']);
  const long = of(['Данные на 20.09.2011', 'Источник: Внедрение']);
  expect(long.height).toBeGreaterThan(short.height);
  expect(short.width).toBe(352);
  const texts = [...new DOMParser().parseFromString(long.svg, 'image/svg+xml').querySelectorAll('text')].map(
    ({ textContent }) => textContent ?? '',
  );
  expect(texts.join(' ')).toBe(`${title} Выполнено Данные на 20.09.2011 Источник: Внедрение`);
  expect(texts.length).toBeGreaterThan(4);
});
