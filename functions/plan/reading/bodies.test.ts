import { expect, test } from 'vitest';
import { proposeBodies } from './bodies.ts';

const names = (owners: string[], prose = '', text = '') =>
  proposeBodies(owners, prose, text).map(({ aliases }) => aliases);

test('legal form, quotes and twin letters do not part a body from itself', () => {
  expect(names(['ГБУ «Полюс»', 'Полюс', 'МАУ "Пoлюс"'])).toEqual([['ГБУ «Полюс»', 'Полюс', 'МАУ "Пoлюс"']]);
});

test('an acronym joins its only longer form', () => {
  expect(names(['ЦОКО', 'ЦОКО Полюс'])).toEqual([['ЦОКО Полюс', 'ЦОКО']]);
  expect(names(['ЦОКО', 'ЦОКО Полюс', 'ЦОКО Экватор'])).toEqual([]);
});

test('an acronym joins the words of the order that it is made of', () => {
  const prose = '3. Поручить ГАУ центр оценки качества образования (Лесной П.П.) начать.';
  expect(names(['ЦОКО'], prose)).toEqual([['ЦОКО', 'центр оценки качества образования']]);
});

test('a name in two alphabets is one', () => {
  expect(names([], '', 'Система SCHOOL.КОТ и система SСHOOL.KOT')).toEqual([['SCHOOL.КОТ', 'SСHOOL.KOT']]);
});

test('different bodies stay apart, and a group of people is no body', () => {
  expect(
    names(
      ['Отдел кадров', 'Отдел связи', 'Руководители МОУО'],
      'муниципальных органов управления образованием',
    ),
  ).toEqual([]);
});
