// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { estimateText } from './measureText.ts';
import { ganttSvg, ganttSvgPages } from './svg.ts';
import { aRow, testColumns, testLabels, testPalette } from './testing.ts';
import { wrapText } from './wrapText.ts';

const options = { columns: testColumns, labels: testLabels, palette: testPalette };
const model = {
  groups: [{ id: 'a', name: 'Section <A> & "B"' }],
  rows: [
    aRow('1', { groupId: 'a', critical: true, slackDays: 0, segments: [{ tone: 'noData', share: 0.5 }] }),
    aRow('2', {
      groupId: 'a',
      milestones: [{ on: '2011-06-01', tone: 'done' }],
      name: `bad \u0007 & <${'x'.repeat(500)}`,
    }),
    aRow('3', {
      due: { from: '2011-06-01', to: '2011-05-01' },
      slackUntil: '2011-07-01',
      effectiveOn: '2011-06-03',
    }),
  ],
  links: [{ from: '1', to: '2' }],
};

const parse = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');

test('the picture is well-formed, standalone and holds every row', () => {
  const svg = ganttSvg(model, { ...options, title: 'Plan', footer: 'As of 20.09.2011', today: '2011-05-20' });
  const document = parse(svg);
  expect(document.querySelector('parsererror')).toBeNull();
  expect(document.documentElement.getAttribute('xmlns')).toBe('http://www.w3.org/2000/svg');
  for (const words of [
    'Section &lt;A&gt; &amp; &quot;B&quot;',
    'Row 1',
    'Row 3',
    '0 days',
    'As of 20.09.2011',
  ]) {
    expect(svg).toContain(words);
  }
  expect(svg).not.toMatch(/NaN|undefined|var\(|style=/);
  expect(svg).not.toContain('<pattern');
  expect(document.querySelector('rect[fill="none"] + path[fill="#888"]')).not.toBeNull();
});

test('an empty plan still is a picture', () => {
  expect(ganttSvg({ rows: [] }, options)).not.toMatch(/NaN|undefined/);
  expect(ganttSvgPages({ rows: [] }, options, 500)).toEqual([]);
});

test('folded groups stay folded, and pages hold each line once', () => {
  expect(ganttSvg(model, { ...options, collapsed: new Set(['a']) })).not.toContain('Row 1');
  const rows = Array.from({ length: 25 }, (_, index) => aRow(`n${index}-`));
  const pages = ganttSvgPages({ rows }, { ...options, rowHeight: 40 }, 44 + 10 * 40);
  expect(pages).toHaveLength(3);
  const whole = pages.join('');
  for (const { name } of rows) expect(whole.split(`>${name}<`)).toHaveLength(2);
});

test('texts break between words, and what does not fit ends with an ellipsis', () => {
  const measure = estimateText(10);
  expect(wrapText('one two three', 50, 2, measure)).toEqual(['one two', 'three']);
  expect(wrapText('one two three four five', 50, 2, measure)).toEqual(['one two', 'three…']);
  expect(wrapText('x'.repeat(500), 50, 1, measure)[0]).toMatch(/^x+…$/);
  expect(wrapText('', 50, 1, measure)).toEqual([]);
});

test('the words of a cell are written whole, its second line below the first, or after it in a low row', () => {
  const render = () => ({ text: '95,9 %', below: '800 of 834', look: 'strong' as const });
  const column = { id: 'x', header: '', width: 200, align: 'end' as const, render };
  const wordsAt = (rowHeight: number) => {
    const svg = ganttSvg({ rows: [aRow('1')] }, { ...options, rowHeight, columns: [...testColumns, column] });
    const texts = [...parse(svg).querySelectorAll('text[text-anchor="end"]')];
    return texts.map(({ textContent }) => textContent).filter((text) => /95|800/.test(text ?? ''));
  };
  expect(wordsAt(30)).toEqual(['95,9 %', '800 of 834']);
  expect(wordsAt(20)).toEqual(['95,9 % · 800 of 834']);
});

test('each sheet says what it is of and which it is, a long title in two lines', () => {
  const title = 'О внедрении электронных дневников и журналов '.repeat(4).trim();
  const footer = (sheet: number, sheets: number) => `Sheet ${sheet} of ${sheets}`;
  const rows = Array.from({ length: 40 }, (_, index) => aRow(String(index)));
  const sheets = ganttSvgPages({ rows }, { ...options, width: 1120, title, footer }, 740).map(parse);
  expect(sheets.length).toBeGreaterThan(1);
  sheets.forEach((sheet, index) => {
    const texts = [...sheet.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts).toContain(`Sheet ${index + 1} of ${sheets.length}`);
    expect(texts.filter((text) => text?.includes('дневников'))).toHaveLength(2);
    expect(Number(sheet.documentElement.getAttribute('height'))).toBeLessThanOrEqual(740);
  });
});
