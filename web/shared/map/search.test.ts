import { expect, test } from 'vitest';
import { findByName } from './search.ts';
import { cutToWidth, textWidth, wrapText } from './textWidth.ts';

const names = [
  'Верхнехавский',
  'Новоусманский',
  'Городской округ город Нововоронеж',
  'Хохольский',
  'Семилукский',
];
const found = (typed: string) => findByName(names, (name) => name, typed);

test('beginnings of words are found whatever the letter case, ё or hyphens', () => {
  expect(found('ново')).toEqual(['Новоусманский', 'Городской округ город Нововоронеж']);
  expect(found('гор нововор')).toEqual(['Городской округ город Нововоронеж']);
  expect(findByName(['Усть-Лабинский', 'Озёрск'], (name) => name, 'усть лаб')).toEqual(['Усть-Лабинский']);
  expect(findByName(['Озёрск'], (name) => name, 'ОЗЕР')).toEqual(['Озёрск']);
});

test('nothing typed finds all, and nonsense nothing', () => {
  expect(found('  ')).toEqual(names);
  expect(found('(*')).toEqual([]);
});

test('a name of 500 letters is cut to its room, and lines are broken at words', () => {
  const long = 'Щ'.repeat(500);
  expect(textWidth(cutToWidth(long, 100, 12), 12)).toBeLessThanOrEqual(100);
  expect(cutToWidth('Анна', 100, 12)).toBe('Анна');
  const lines = wrapText(`Доля выполнивших: ${'мероприятие '.repeat(20)}${long}`, 300, 18);
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) expect(textWidth(line, 18)).toBeLessThanOrEqual(300);
});
