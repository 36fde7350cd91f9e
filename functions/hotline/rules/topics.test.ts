import fc from 'fast-check';
import { expect, test } from 'vitest';
import { topicSchema } from '../contract/words.ts';
import { topicFor } from './topics.ts';

test.each([
  ['Не приходит код активации школы', 'activation'],
  ['Как задать домашнее задание на каникулы?', 'homework'],
  ['Не открывается расписание', 'timetable'],
  ['Учитель не может выставить итоговую оценку', 'marks'],
  ['Ребёнка перевели в другой класс, в списке его нет', 'classes'],
  ['Выгрузка не принимает файл, формат не тот', 'exchange'],
  ['Когда следующий семинар и дадут ли сертификаты', 'training'],
  ['Забыла пароль, не могу войти', 'access'],
  ['Всё зависает и работает очень медленно', 'failures'],
  ['I forgot my password and cannot log in to my account', 'access'],
  ['Добрый день!', 'other'],
])('«%s» is about %s', (question, topic) => {
  expect(topicFor(question)).toBe(topic);
});

test('the text counts as the subject does', () => {
  expect(topicFor('Вопрос', 'Пропал пароль от учётной записи')).toBe('access');
});

test('any text has a topic, the same whatever the case', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const topic = topicFor(text);
      expect(topicSchema.options).toContain(topic);
      expect(topicFor(text.toLowerCase())).toBe(topic);
    }),
  );
});
