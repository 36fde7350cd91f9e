import { expect, test } from 'vitest';
import { letterOf } from './letters.ts';

const notice = (number: number, en = `Question ${number}`) => ({
  title: { ru: `Вопрос ${number}`, en },
  text: { ru: `Текст ${number}`, en: en && `Text ${number}` },
  path: `/hotline?ticket=${number}`,
  at: `2011-09-2${number}T08:00:00.000Z`,
});
const sending = { to: 'a@example.org', siteAddress: 'https://example.org', preferencesPath: '/p' };

test('several notices are one letter, the earliest first', () => {
  const { subject, text } = letterOf({ ...sending, language: 'ru', notices: [notice(2), notice(1)] });
  expect(subject).toBe('Внедрение: 2 уведомления');
  expect(text.indexOf('Текст 1')).toBeLessThan(text.indexOf('Текст 2'));
  expect(text).toContain('https://example.org/hotline?ticket=2');
  expect(text).toContain('https://example.org/p');
});

test.each([
  [1, 'Вопрос 1'],
  [5, 'Внедрение: 5 уведомлений'],
  [21, 'Внедрение: 21 уведомление'],
])('%s of them are counted as Russian counts', (count, subject) => {
  const notices = Array.from({ length: count }, () => notice(1));
  expect(letterOf({ ...sending, language: 'ru', notices }).subject).toBe(subject);
});

test('where there are no English words, Russian ones stand', () => {
  const { subject, text } = letterOf({ ...sending, language: 'en', notices: [notice(1, '')] });
  expect(subject).toBe('Вопрос 1');
  expect(text).toContain('Текст 1');
  expect(text).toContain('Choose which letters');
});
