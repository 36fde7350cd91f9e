import type { Words } from '../../shared/text/words.ts';

/** What can prove a measure: keys of `knownPredicates`. */
export const ruPredicate = {
  none: 'Пока ничем',
  noneMeaning: 'Все обязанные будут показаны как «нет данных», пока доказательство не выбрано.',
  other: 'Другое: {{id}}',
  otherMeaning: 'Это доказательство заведено не здесь. Оно сохранится как есть.',
  responsible: 'Назначен ответственный за внедрение',
  responsibleMeaning: 'Принят акт органа или школы, которым назначен ответственный.',
  platformOwner: 'Назначен ответственный за платформу',
  platformOwnerMeaning: 'Принят акт региона о том, кто отвечает за платформу.',
  partnerManager: 'Назначен руководитель проекта у партнёра',
  partnerManagerMeaning: 'Принят акт партнёра о том, кто ведёт проект.',
  orderIssued: 'Издан собственный приказ',
  orderIssuedMeaning: 'Приказ органа или школы записан и принят; считается со дня подписания.',
  orderSigned: 'Приказ опубликован в системе',
  orderSignedMeaning: 'Департамент подписал приказ; считается со дня подписания.',
  municipalityAnswering: 'Узел муниципалитета отвечает',
  municipalityAnsweringMeaning: 'Ответственный открыл запись муниципалитета и подтвердил её.',
  schoolAnswering: 'Узел школы отвечает',
  schoolAnsweringMeaning: 'Ответственный открыл запись школы и подтвердил её.',
  activated: 'Школа активирована на платформе',
  activatedMeaning: 'Пройдены все шаги активации, регистрация подтверждена обменом.',
  spaceFilled: 'Информационное пространство заполнено',
  spaceFilledMeaning: 'Все разделы страницы школы заполнены полностью.',
  schoolControlReport: 'Ежемесячный отчёт школы о контроле представлен',
  schoolControlReportMeaning:
    'Школа представила отчёт за месяц до 5-го числа следующего месяца, и он не возвращён.',
  schoolsControlled: 'За квартал проверена каждая школа',
  schoolsControlledMeaning: 'За квартал муниципалитет проверил выездом или по документам каждую свою школу.',
  gradebookKept: 'Журнал ведётся каждую неделю',
  gradebookKeptMeaning: 'За неделю в каждом классе, где были уроки, есть хотя бы одна запись.',
} satisfies Words;
