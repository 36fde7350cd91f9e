import type { Words } from '../words.ts';

export const ru = {
  packageNotOfRegion: {
    title: 'Этот пакет можно только проверить',
    advice: 'В сведения региона записываются пакеты, которые прислали организации уровня региона.',
  },
  runNotInStage: {
    title: 'Сеанс уже на другом этапе',
    advice: 'Обновите страницу, чтобы увидеть, что с ним стало.',
  },
  pullNotInStage: {
    title: 'Повторять здесь нечего',
    advice: 'Сеанс уже продолжен или завершён. Обновите страницу, чтобы увидеть, что с ним стало.',
  },
  runHasErrors: {
    title: 'В пакете есть ошибки',
    advice: 'Исправьте их по заключению и отправьте пакет заново.',
  },
  referencesToNowhere: {
    title: 'Пакет ссылается на записи, которых нет',
    advice: 'Ссылки перечислены над школами. Добавьте недостающие записи в пакет и отправьте его заново.',
  },
  packageGone: {
    title: 'Пакет больше не хранится',
    advice: 'Проверенные пакеты хранятся 30 дней. Отправьте пакет заново.',
  },
  reasonNeeded: {
    title: 'Нужна причина',
    advice: 'Пакет удаляет больше 5 % записей школы. Напишите, почему это верно.',
  },
  secondPersonNeeded: {
    title: 'Решает другой сотрудник',
    advice: 'Тот, кто запросил, не может сам согласиться или отказать.',
  },
  laterRunsStand: {
    title: 'На этом сеансе основаны более поздние',
    advice: 'Сначала откатите более поздние сеансы: {{runs}}.',
  },
  rollBackTooLate: {
    title: 'Откатить сеанс уже нельзя',
    advice: 'Откат возможен в течение 7 дней после записи. Пришлите пакет с верными сведениями.',
  },
  exportTooLarge: {
    title: 'Сведений больше, чем помещается в один пакет',
    advice: 'Принято записей: {{count}}, в пакет помещается {{limit}}.',
  },
} satisfies Words;

export const en = {
  packageNotOfRegion: {
    title: 'This package can only be checked',
    advice: 'The region’s data take in packages sent by organisations of the region’s level.',
  },
  runNotInStage: {
    title: 'The run has gone on meanwhile',
    advice: 'Refresh the page to see what became of it.',
  },
  pullNotInStage: {
    title: 'There is nothing to repeat here',
    advice: 'The pull has gone on or ended meanwhile. Refresh the page to see what became of it.',
  },
  runHasErrors: {
    title: 'The package has errors',
    advice: 'Mend them by the verdict and send the package again.',
  },
  referencesToNowhere: {
    title: 'The package refers to records that do not exist',
    advice: 'They are listed above the schools. Add the records to the package and send it again.',
  },
  packageGone: {
    title: 'The package is kept no more',
    advice: 'Checked packages are kept for 30 days. Send it again.',
  },
  reasonNeeded: {
    title: 'A reason is needed',
    advice: 'The package removes more than 5% of a school’s records. Write why that is right.',
  },
  secondPersonNeeded: {
    title: 'Somebody else has to decide',
    advice: 'Whoever asked can neither agree nor refuse.',
  },
  laterRunsStand: {
    title: 'Later runs stand on this one',
    advice: 'Roll the later runs back first: {{runs}}.',
  },
  rollBackTooLate: {
    title: 'The run can be rolled back no more',
    advice: 'That is possible within 7 days. Send a package with the right data.',
  },
  exportTooLarge: {
    title: 'There is more than one package holds',
    advice: '{{count}} records are committed, a package holds {{limit}}.',
  },
} satisfies Words;
