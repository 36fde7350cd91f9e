import type { Words } from '../words.ts';

export const ru = {
  fieldInOrder: {
    title: 'С этими сведениями всё в порядке',
    advice: 'Исправить можно только то, на что указала проверка; остальное меняет оператор горячей линии.',
  },
  nodeClosed: {
    title: 'Этот узел уже закрыт',
    advice: 'Запишите данные правопреемнику: он назван на странице узла.',
  },
  successionNotPossible: {
    title: 'Так преобразовать узел нельзя',
    advice: 'Правопреемник должен быть действующим узлом того же уровня, а день — не раньше открытия обоих.',
  },
  actsOverlap: {
    title: 'На эту роль уже действует другой акт',
    advice: 'Отзовите прежний акт или укажите день, с которого новый вступает в силу после него.',
  },
  ownActNotAcceptable: {
    title: 'Свою запись принимает другой человек',
    advice: 'Попросите коллегу проверить и принять этот акт: вносит и принимает не один и тот же.',
  },
  notYoursToAccept: {
    title: 'Этот акт принимаете не вы',
    advice: 'Акты школ принимает их муниципалитет, акты муниципалитетов и региона — департамент.',
  },
  actNotAwaiting: {
    title: 'Акт уже рассмотрен',
    advice: 'Обновите страницу: его приняли, вернули или отозвали.',
  },
  actNotInForce: { title: 'Акт не действует', advice: 'Отозвать можно только принятый и действующий акт.' },
  scanNotSent: {
    title: 'Скан не дошёл до нас',
    advice: 'Проверьте связь и отправьте файл ещё раз.',
  },
  scanNotRead: {
    title: 'Это не PDF, PNG или JPEG',
    advice: 'Смотрим на содержимое файла, а не на имя. Отсканируйте акт в один из этих форматов.',
  },
  roleNotGrantable: { title: 'Эту роль вы выдать не можете', advice: 'Обратитесь к администратору системы.' },
  packNotZip: { title: 'Это не архив zip', advice: 'Сожмите папку пакета региона в zip и загрузите снова.' },
  packHasNoFiles: {
    title: 'В архиве нет файлов пакета региона',
    advice: 'Нужны municipalities.csv, schools.csv или boundaries.topo.json (можно boundaries.geojson).',
  },
  importHasErrors: {
    title: 'В файле есть ошибки',
    advice: 'Ничего не записано. Исправьте отмеченные строки и загрузите файл снова.',
  },
  importCommitted: {
    title: 'Эта загрузка уже записана',
    advice: 'Чтобы внести изменения, загрузите новый файл.',
  },
  boundariesNotLoaded: {
    title: 'Границы муниципалитетов ещё не загружены',
    advice: 'Плиточная карта работает и без них. Границы загружает администратор в пакете региона.',
  },
  proposalDecided: {
    title: 'По этому предложению уже решено',
    advice: 'Обновите страницу, чтобы увидеть решение.',
  },
  proposalNotAllowed: {
    title: 'Такое изменение календаря предложить нельзя',
    advice: 'Школа и муниципалитет предлагают карантины и свои каникулы; остальное решает департамент.',
  },
} satisfies Words;

export const en = {
  fieldInOrder: {
    title: 'Nothing is wrong with this',
    advice: 'What the check found lacking can be filled in; the rest is changed by the hotline’s operator.',
  },
  nodeClosed: {
    title: 'This node is closed already',
    advice: 'Record it for the heir, named on the page of the node.',
  },
  successionNotPossible: {
    title: 'The node cannot be succeeded so',
    advice: 'The heir must be an open node of the same level, and the day not before either was opened.',
  },
  actsOverlap: {
    title: 'Another act is in force for this role',
    advice: 'Revoke the earlier act, or let the new one come into force after it.',
  },
  ownActNotAcceptable: {
    title: 'Somebody else accepts what you recorded',
    advice: 'Ask a colleague to check and accept this act: who enters does not accept.',
  },
  notYoursToAccept: {
    title: 'This act is not yours to accept',
    advice:
      'A municipality accepts its schools’ acts, the department those of municipalities and the region.',
  },
  actNotAwaiting: {
    title: 'The act has been dealt with',
    advice: 'Reload the page: it was accepted, returned or revoked.',
  },
  actNotInForce: {
    title: 'The act is not in force',
    advice: 'Only an accepted act in force can be revoked.',
  },
  scanNotSent: {
    title: 'The scan has not reached us',
    advice: 'Check the connection and send the file again.',
  },
  scanNotRead: {
    title: 'This is no PDF, PNG or JPEG',
    advice: 'The content of the file counts, not its name. Scan the act into one of these formats.',
  },
  roleNotGrantable: { title: 'You cannot grant this role', advice: 'Ask the system administrator.' },
  packNotZip: {
    title: 'This is not a zip archive',
    advice: 'Zip the folder of the region pack and upload it again.',
  },
  packHasNoFiles: {
    title: 'The archive has no files of a region pack',
    advice: 'It needs municipalities.csv, schools.csv or boundaries.topo.json (or boundaries.geojson).',
  },
  importHasErrors: {
    title: 'The file has errors',
    advice: 'Nothing was written. Correct the marked rows and upload the file again.',
  },
  importCommitted: {
    title: 'This import is written already',
    advice: 'Upload a new file to change anything.',
  },
  boundariesNotLoaded: {
    title: 'Boundaries of municipalities are not loaded yet',
    advice: 'The tile map works without them. The administrator loads boundaries with the region pack.',
  },
  proposalDecided: {
    title: 'This proposal has been decided',
    advice: 'Reload the page to see the decision.',
  },
  proposalNotAllowed: {
    title: 'Such a change of the calendar cannot be proposed',
    advice:
      'Schools and municipalities propose quarantines and their own vacations; the department decides the rest.',
  },
} satisfies Words;
