import type { IncidentFunction } from '../../../../functions/hotline/contract/incidents.ts';
import { momentOf } from '../../../../functions/shared/calendar/zone.ts';
import type { Instant } from '../../../../functions/shared/words.ts';

export type IncidentName = 'outage' | 'diary';

type Words = { ru: string; en: string };

/** An incident of the rollout: when it is told of, what is said meanwhile, and how it ends. */
export interface DemoIncident {
  name: IncidentName;
  at: Instant;
  from: Instant;
  title: Words;
  text: Words;
  function: IncidentFunction;
  updates: readonly { at: Instant; text: Words }[];
  /** Absent while it goes on in the demonstration's today. */
  closing?: { at: Instant; to: Instant; text: Words; answer: string };
}

const zone = 'Europe/Moscow';

function at(day: string, hour: number, minute = 0): Instant {
  return new Date(momentOf(day, (hour * 60 + minute) * 60_000, zone)).toISOString();
}

/** The outage of 12 September, answered to all at once, and a fault of the diary that is still open. */
export const demoIncidents: readonly DemoIncident[] = [
  {
    name: 'outage',
    at: at('2011-09-12', 10, 50),
    from: at('2011-09-12', 10, 15),
    title: { ru: 'Дневник и журнал не открываются', en: 'Diary and gradebook do not open' },
    text: {
      ru: 'Сайт отвечает ошибкой 502. Поддержка Дневник.ру знает о сбое и чинит его. Писать отдельно не нужно.',
      en: 'The site answers with error 502. Dnevnik.ru knows and is repairing it. You need not write.',
    },
    function: 'gradebook',
    updates: [
      {
        at: at('2011-09-12', 11, 30),
        text: {
          ru: 'Причина найдена: отказ базы данных. Введённое до сбоя сохранилось.',
          en: 'The cause is found: a database has failed. What was entered before is kept.',
        },
      },
    ],
    closing: {
      at: at('2011-09-12', 13, 5),
      to: at('2011-09-12', 12, 45),
      text: {
        ru: 'Работа восстановлена в 12:45. Уроки этого времени можно внести позже, опозданием это не считается.',
        en: 'It has worked again since 12:45. Lessons of that time can be entered later without being late.',
      },
      answer: 'Работа восстановлена в 12:45. Сбой был на стороне Дневник.ру, введённое до него сохранилось.',
    },
  },
  {
    name: 'diary',
    at: at('2011-09-19', 16, 40),
    from: at('2011-09-19', 15, 30),
    title: { ru: 'Оценки не доходят до дневника', en: 'Marks do not reach the diary' },
    text: {
      ru: 'Отметки из журнала появляются в дневнике с задержкой. В журнале они сохранены, вносить их снова не нужно.',
      en: 'Marks appear in the diary with a delay. They are kept in the gradebook; do not enter them again.',
    },
    function: 'diary',
    updates: [
      {
        at: at('2011-09-19', 17, 50),
        text: {
          ru: 'Дневник.ру разбирает очередь обновлений. Следующее сообщение — утром 20 сентября.',
          en: 'Dnevnik.ru is working through the queue of updates. Next word in the morning of 20 September.',
        },
      },
    ],
  },
];
