import type { Words } from '../../shared/text/words.ts';

export const ru = {
  newerCopy: 'Взять свежую запись',
  required: 'Заполните поле',
  yes: 'Да',
  no: 'Нет',
  input: {
    other: 'Исправьте значение',
    too_small: 'Слишком коротко или мало',
    too_big: 'Слишком длинно или много',
    invalid_type: 'Заполните поле',
    invalid_format: 'Проверьте, как написано',
    invalid_value: 'Выберите из списка',
    invalid_union: 'Выберите из списка',
    custom: 'Проверьте значение',
    signedInFuture: 'Акт не мог быть подписан позже сегодняшнего дня',
    validBeforeSigned: 'Не раньше дня подписания',
    validToBeforeFrom: 'Не раньше первого дня действия',
    appointmentOfNobody: 'Назовите, кого назначает акт',
    inFuture: 'День ещё не наступил',
    regionNeeded: 'Назовите регион',
    roleDoesNotFitNode: 'Эта роль не для такой организации',
  },
} satisfies Words;

export const en = {
  newerCopy: 'Take the newer record',
  required: 'Fill this in',
  yes: 'Yes',
  no: 'No',
  input: {
    other: 'Correct the value',
    too_small: 'Too short or too little',
    too_big: 'Too long or too much',
    invalid_type: 'Fill this in',
    invalid_format: 'Check how it is written',
    invalid_value: 'Choose from the list',
    invalid_union: 'Choose from the list',
    custom: 'Check the value',
    signedInFuture: 'An act cannot have been signed after today',
    validBeforeSigned: 'Not before the day of signing',
    validToBeforeFrom: 'Not before the first day in force',
    appointmentOfNobody: 'Name whom the act appoints',
    inFuture: 'That day has not come yet',
    regionNeeded: 'Name the region',
    roleDoesNotFitNode: 'This role does not belong to such an organisation',
  },
} satisfies Words;
