import { describe, expect, test } from 'vitest';
import { looksLikePersonName } from '../../shared/personNames.ts';
import { looksLikePassword } from './secrets.ts';

describe('access data in a free text', () => {
  test.each([
    'пароль: снегирь7',
    'Логин school36 выдан',
    'password=letmein',
    'вход Qw3rty!9',
    'код пришёл на ivanova@example.org',
    'Zx9#kk21',
  ])('is found in «%s»', (text) => expect(looksLikePassword(text)).toBe(true));

  test.each([
    'Администратор уволился 12.05.2011, назначен другой',
    'Приказ № 01-12/345 от 16.05.2011',
    'Школу S-20602000-001 соединили с соседней',
    'Забыли пароль',
    'The code was lost, asked Dnevnik.ru for another',
    'Ошиблись датой: заявку подали 3 мая',
  ])('is not seen in «%s»', (text) => expect(looksLikePassword(text)).toBe(false));
});

describe('a person’s name in a cell', () => {
  test.each([
    'Берестов Мирон',
    'Мирон Берестов',
    'Заозёрная Н. О.',
    'Н.О. Заозёрная',
    'Полевикова Дарья Кирилловна',
    'Кленовский Я.',
    '5А, Ладейников Тихон',
  ])('is found in «%s»', (text) => expect(looksLikePersonName(text)).toBe(true));

  test.each([
    '5А',
    '10 Б',
    'Русский язык',
    'Мировая художественная культура',
    'ОБЖ',
    'Алгебра',
    'Информатика и ИКТ',
  ])('is not seen in «%s»', (text) => expect(looksLikePersonName(text)).toBe(false));
});
