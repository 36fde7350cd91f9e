import type { Words } from '../words.ts';

export const ru = {
  restKeyEndsInPast: {
    title: 'Последний день ключа уже прошёл',
    advice: 'Выберите сегодняшний день или более поздний.',
  },
  restKeyOver: {
    title: 'Ключ отозван или его срок истёк',
    advice: 'Заведите новый ключ: прежний больше ничего не открывает.',
  },
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
  packageTried: {
    title: 'Пакет проверен по редакции, которая не действует',
    advice: 'Записать можно пакет, проверенный по действующей редакции. Отправьте его без выбора редакции.',
  },
  contractNotSound: {
    title: 'В регламенте не сходятся части',
    advice:
      'Посмотрите место «{{place}}»: имена не повторяются, словарь не пуст, ссылка ведёт на файл выше, столбцы sourcedId, status и dateLastModified и столбцы, по которым находится школа, остаются, отметки и сведения об учащихся не принимаются.',
  },
  editionOpen: {
    title: 'Предыдущая редакция ещё согласуется',
    advice: 'Сначала должна быть утверждена редакция {{number}}.',
  },
  editionApproved: {
    title: 'Редакция {{number}} утверждена и больше не меняется',
    advice: 'Вынесите на согласование следующую редакцию.',
  },
  parametersUnknown: {
    title: 'В каталоге показателей нет таких кодов: {{codes}}',
    advice: 'Проверьте написание по каталогу показателей. Новый показатель сначала вносят в каталог.',
  },
  sheetFull: {
    title: 'В листе согласования больше нет места',
    advice: 'Можно внести не больше {{most}}. Остальное решает рабочая группа.',
  },
  remarkOwn: {
    title: 'На своё замечание не отвечают',
    advice: 'Ответить должен другой сотрудник.',
  },
  remarkNotAnswered: {
    title: 'На замечание ещё нет ответа',
    advice: 'Замечание снимают после ответа.',
  },
  remarkOfOtherSide: {
    title: 'Замечание внесла другая сторона',
    advice: 'Снять замечание может та организация, которая его внесла.',
  },
  remarkClosed: { title: 'Замечание уже снято', advice: 'Обновите страницу.' },
  remarksOpen: {
    title: 'Есть неснятые замечания',
    advice: 'Пока замечания не сняты, редакцию не утвердить. Не снято: {{count}}.',
  },
  sideApproved: {
    title: 'Ваша организация уже утвердила эту редакцию',
    advice: 'Дождитесь решения другой стороны.',
  },
  decisionDone: { title: 'Решение уже исполнено', advice: 'Обновите страницу.' },
} satisfies Words;

export const en = {
  restKeyEndsInPast: {
    title: 'The last day of the key is over already',
    advice: 'Choose today or a later day.',
  },
  restKeyOver: {
    title: 'The key was taken back or has run out',
    advice: 'Set up another key: this one opens nothing any more.',
  },
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
  packageTried: {
    title: 'The package was tried against an edition that is not in force',
    advice: 'What is written is checked by the edition in force. Send it without choosing an edition.',
  },
  contractNotSound: {
    title: 'The contract does not hold together',
    advice:
      'Look at “{{place}}”: names are not repeated, a vocabulary is not empty, a reference names a file above, sourcedId, status, dateLastModified and the columns by which a school is found stay, marks and pupils are not accepted.',
  },
  editionOpen: {
    title: 'The edition before it is still being agreed on',
    advice: 'Edition {{number}} has to be approved first.',
  },
  editionApproved: {
    title: 'Edition {{number}} is approved and changes no more',
    advice: 'Lay the next edition out for agreement.',
  },
  parametersUnknown: {
    title: 'The indicator catalogue has no such codes: {{codes}}',
    advice: 'Check the spelling against the catalogue. A new indicator is entered there first.',
  },
  sheetFull: {
    title: 'The agreement sheet is full',
    advice: 'It holds no more than {{most}}. The working group decides the rest.',
  },
  remarkOwn: { title: 'Nobody answers their own remark', advice: 'Somebody else has to answer it.' },
  remarkNotAnswered: {
    title: 'The remark has no answer yet',
    advice: 'A remark is closed after its answer.',
  },
  remarkOfOtherSide: {
    title: 'The other side raised this remark',
    advice: 'The organisation that raised a remark closes it.',
  },
  remarkClosed: { title: 'The remark is closed already', advice: 'Refresh the page.' },
  remarksOpen: {
    title: 'Remarks are open',
    advice: 'Until they are closed the edition cannot be approved. Open: {{count}}.',
  },
  sideApproved: {
    title: 'Your organisation has approved this edition already',
    advice: 'Wait for the other side.',
  },
  decisionDone: { title: 'The decision is carried out already', advice: 'Refresh the page.' },
} satisfies Words;
