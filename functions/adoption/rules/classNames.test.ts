import { expect, test } from 'vitest';
import { byClass, readClassName } from './classNames.ts';

test.each([
  ['5А', '5А'],
  ['5 «а»', '5А'],
  ['10-б', '10Б'],
  ['7', '7'],
  ['11 2', '11-2'],
  ['05А', '5А'],
])('«%s» is the class %s', (text, className) => expect(readClassName(text)).toBe(className));

test.each(['0А', '13А', 'А5', 'класс', '', 'Берестов Мирон', '2011-W36'])('«%s» is no class', (text) =>
  expect(readClassName(text)).toBeUndefined(),
);

test('classes stand by grade, then by letter', () => {
  const names = ['10А', '2Б', '2А', '1'].map((className) => ({ className }));
  expect(names.sort(byClass).map(({ className }) => className)).toEqual(['1', '2А', '2Б', '10А']);
});
