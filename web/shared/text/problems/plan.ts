import type { Words } from '../words.ts';

export const ru = {
  questionsOpen: {
    title: 'В черновике остались вопросы',
    advice: 'Ответьте на каждый: план публикуется, когда непрочитанных мест не осталось.',
  },
  actRequired: {
    title: 'Срок меняется только по акту',
    advice: 'Укажите номер и дату акта, который изменяет приказ. Изменены: {{measures}}.',
  },
  draftClosed: {
    title: 'Черновик уже опубликован или отброшен',
    advice: 'Начните новый черновик изменений.',
  },
  numberRepeated: {
    title: 'Номер мероприятия повторяется',
    advice: 'Дайте каждому мероприятию свой номер. Повторяются: {{measures}}.',
  },
  predecessorUnknown: {
    title: 'Связь ведёт к мероприятию, которого нет',
    advice: 'Проверьте, чего ждут мероприятия: {{measures}}.',
  },
} satisfies Words;

export const en = {
  questionsOpen: {
    title: 'The draft still has questions',
    advice: 'Answer each one: a plan is published when no place is left unread.',
  },
  actRequired: {
    title: 'A deadline moves by an act only',
    advice: 'Give the number and date of the act that amends the order. Changed: {{measures}}.',
  },
  draftClosed: {
    title: 'The draft has been published or discarded',
    advice: 'Begin a new draft of amendments.',
  },
  numberRepeated: {
    title: 'A measure’s number is repeated',
    advice: 'Give each measure a number of its own. Repeated: {{measures}}.',
  },
  predecessorUnknown: {
    title: 'A link leads to a measure that is not there',
    advice: 'Check what these measures wait for: {{measures}}.',
  },
} satisfies Words;
