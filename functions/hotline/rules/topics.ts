import { stemOf, stemsOf } from '../../shared/searchWords.ts';
import type { Topic } from '../contract/words.ts';

/**
 * Words by which a question tells its topic. What is narrower stands first: of two topics with as many words the first is
 * taken, so «не открывается расписание» is about the timetable.
 */
const wordsOfTopics: readonly (readonly [Topic, string])[] = [
  [
    'activation',
    'активация активировать код приглашение заявка подключить подключение activation invitation code',
  ],
  ['homework', 'домашний задание дз homework assignment'],
  ['timetable', 'расписание звонок замена урок четверть каникулы timetable schedule lesson'],
  ['marks', 'оценка отметка балл выставить итоговый пропуск посещаемость mark grade attendance'],
  [
    'classes',
    'класс ученик ребенок перевод перевести зачислить отчислить список группа class pupil child transfer',
  ],
  ['staff', 'приказ акт ответственный назначить учитель предмет нагрузка act appointed teacher subject'],
  ['exchange', 'выгрузка загрузка импорт экспорт файл формат обмен пакет import export file format exchange'],
  ['reports', 'отчет статистика процент показатель мониторинг форма report figures monitoring form'],
  [
    'training',
    'семинар обучение курс сертификат методичка инструкция рекомендация seminar training course guide',
  ],
  [
    'access',
    'вход войти зайти логин пароль доступ регистрация учетный запись login password account access sign',
  ],
  [
    'failures',
    'ошибка медленно медленный зависать сбой открывать открываться работать недоступный error slow down broken',
  ],
];

const topicsByStem = wordsOfTopics.map(
  ([topic, words]) => [topic, new Set(words.split(' ').map(stemOf))] as const,
);

/** What a question is about, by the words of its subject and text; `other` where none of them tells. */
export function topicFor(subject: string, text = ''): Topic {
  const said = stemsOf(`${subject} ${text}`);
  let best: Topic = 'other';
  let most = 0;
  for (const [topic, stems] of topicsByStem) {
    const found = said.filter((stem) => stems.has(stem)).length;
    if (found > most) [best, most] = [topic, found];
  }
  return best;
}
