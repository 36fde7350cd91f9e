import type { Words } from '../../shared/text/words.ts';

export const ruForms = {
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
    predecessorUnknown: 'Такого акта на эту роль нет',
    beforePredecessor: 'Не раньше дня, с которого действует прежний акт',
    inFuture: 'День ещё не наступил',
    regionNeeded: 'Назовите регион',
    roleDoesNotFitNode: 'Эта роль не для такой организации',
  },
} satisfies Words;
