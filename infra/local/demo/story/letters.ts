import type { WriteMessage } from '../../../../functions/messaging/contract/post.ts';
import type { Day } from '../../../../functions/shared/words.ts';

interface Reader {
  on: Day;
  /** Id of a demo person. */
  person: string;
}

/** A message of the demonstration and what became of it. */
export interface LetterOfStory extends Omit<WriteMessage, 'attachments'> {
  on: Day;
  by: string;
  /** It was begun and not sent. */
  isDraft?: true;
  readBy?: readonly Reader[];
  answers?: readonly (Reader & { desk: string; text: string })[];
}

const region = 'r-20';
const district = 'm-20602000';

/** In the order in which they were written. */
export const letters: readonly LetterOfStory[] = [
  {
    on: '2011-06-14',
    by: 'operator',
    subject: 'Кто отвечает за внедрение в муниципалитете',
    text: 'Коллеги, служба сообщений заработала: через неё будут приходить запросы и разъяснения.\n\nПроверьте, пожалуйста, что ответственный за внедрение указан верно, и подтвердите это ответом. Если человек сменился, пришлите номер нового приказа.',
    addressing: { by: 'everybody', within: region, kind: 'municipality' },
    answerDueOn: '2011-06-24',
    readBy: [{ on: '2011-06-17', person: 'demo-municipal-2' }],
    answers: [
      {
        on: '2011-06-16',
        person: 'demo-municipal-1',
        desk: `municipal.${district}`,
        text: 'Ответственный указан верно, приказ действует.',
      },
    ],
  },
  {
    on: '2011-09-12',
    by: 'demo-municipal-1',
    subject: 'Журналы с первой учебной недели',
    text: 'Уважаемые коллеги!\n\nСообщите, во всех ли классах уроки вносятся в электронный журнал с 1 сентября. Если не во всех — назовите классы и день, к которому начнёте.',
    addressing: { by: 'everybody', within: district, kind: 'school' },
    answerDueOn: '2011-09-16',
    answers: [
      {
        on: '2011-09-14',
        person: 'demo-school-1',
        desk: 'school.s-20602000-001',
        text: 'Во всех классах, кроме 9Б: учитель на больничном, начнём с 19 сентября.',
      },
    ],
  },
  {
    on: '2011-09-19',
    by: 'leadership',
    subject: 'Подключение школ до конца сентября',
    text: 'Школа до сих пор не подключена к платформе. Сообщите, что мешает и когда работа будет закончена. За помощью обращайтесь на горячую линию.',
    addressing: { by: 'notActivated', within: region },
    answerDueOn: '2011-09-26',
  },
  {
    on: '2011-09-19',
    by: 'leadership',
    isDraft: true,
    subject: 'Совещание по итогам первого месяца',
    text: 'Приглашаем на совещание 30 сентября в 11:00. Повестка будет направлена дополнительно.',
    addressing: { by: 'everybody', within: region, kind: 'municipality' },
  },
];
