import { describe, expect, test } from 'vitest';
import type { CannedReply } from '../../functions/hotline/contract/cannedReply.ts';
import { fillReply } from '../../functions/hotline/rules/replyText.ts';
import { cannedFor, typedAfterSlash, valuesOf, withReply } from './cannedSearch.ts';
import { aConversation } from './testing/samples.ts';

const reply = (title: string, more: Partial<CannedReply> = {}): CannedReply => ({
  id: title,
  regionId: 'r-20',
  title,
  text: 'Здравствуйте!',
  after: 'nothing',
  savedAt: '2011-09-20T06:00:00.000Z',
  version: 1,
  ...more,
});

test('replies are found by beginnings of words, those of the queue first and retired ones never', () => {
  const all = [
    reply('Пароль учителя'),
    reply('Сброс пароля', { queue: 'accounts' }),
    reply('Расчёт', { text: 'Про пароль' }),
    reply('Пароль убран', { retired: true }),
  ];
  const titles = (typed: string) => cannedFor(all, typed, 'accounts').map(({ title }) => title);
  expect(titles('парол')).toEqual(['Сброс пароля', 'Пароль учителя', 'Расчёт']);
  expect(titles('парол учит')).toEqual(['Пароль учителя']);
  expect(titles('расчет')).toEqual(['Расчёт']);
  expect(titles('ароль')).toEqual([]);
});

describe('a slash', () => {
  test.each([
    ['/', 1, ''],
    ['/парол', 6, 'парол'],
    ['Добрый день!\n/сб', 16, 'сб'],
    ['1/2', 3, undefined],
    ['/парол', 0, undefined],
    ['https://', 8, undefined],
  ] as const)('in %j before %i looks for %j', (text, cursor, typed) => {
    expect(typedAfterSlash(text, cursor)).toBe(typed);
  });

  test('gives its place to the reply, and leaves what stands around', () => {
    expect(withReply('Да.\n/сб\nС уважением', 7, 'Готово')).toBe('Да.\nГотово\nС уважением');
    expect(withReply('Без черты', 9, '. Конец')).toBe('Без черты. Конец');
  });
});

test('a ticket fills in what it knows', () => {
  const ticket = aConversation({
    contacts: { name: 'Анна Петровна' },
    schoolName: { ru: 'Дубровская СОШ', en: 'Dubrovskaya' },
  });
  const text = '{имя}, в {школа.предл} всё исправим до {срок}. {оператор}';
  expect(fillReply(text, valuesOf(ticket, 'Иванова')).text).toBe(
    'Анна Петровна, в Дубровской СОШ всё исправим до 20 сентября, 12:00. Иванова',
  );
});
