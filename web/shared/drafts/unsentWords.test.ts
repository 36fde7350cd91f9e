import { expect, test } from 'vitest';
import { unsentWords } from './unsentWords.ts';

const file = { id: 'f-1' };
const later = { id: 'f-2' };
const sent = { text: 'Проверим', attachments: [file] };

test('nothing is left of words that were sent as they stand', () => {
  expect(unsentWords(sent, sent)).toBeUndefined();
});

test('what was typed and attached meanwhile is left', () => {
  expect(unsentWords(sent, { text: 'Проверим\nи напишем', attachments: [file, later] })).toEqual({
    text: 'и напишем',
    attachments: [later],
  });
});

test('words that were written over stay whole', () => {
  expect(unsentWords(sent, { text: 'Нет, подождите', attachments: [file] })?.text).toBe('Нет, подождите');
});
