import type { Words } from '../words.ts';

export const ru = {
  scheduleCollides: {
    title: 'Время или место уже занято',
    advice: 'Ниже указано, что с чем пересекается. Выберите другое время, аудиторию или тренера.',
  },
  sessionClosed: { title: 'Занятие завершено или отменено', advice: 'Изменить его уже нельзя.' },
  feedbackClosed: {
    title: 'Отзывы больше не принимают',
    advice: 'Отзыв можно оставить и изменить в течение 14 дней после занятия.',
  },
  certificateAnnulled: {
    title: 'Удостоверение аннулировано',
    advice: 'Скачать или аннулировать его ещё раз нельзя.',
  },
  certificateValid: {
    title: 'Удостоверение действует',
    advice: 'Взамен выдают только аннулированное: сначала аннулируйте его и укажите причину.',
  },
  sessionNotDraft: {
    title: 'Занятие уже опубликовано',
    advice: 'Время и место опубликованного занятия меняют переносом: участники о нём узнают.',
  },
  signUpClosed: { title: 'Запись закрыта', advice: 'До начала осталось слишком мало времени.' },
  signUpNotOpen: {
    title: 'Самостоятельная запись не предусмотрена',
    advice: 'На это занятие записывают школа или МОУО.',
  },
  alreadySignedUp: { title: 'Этот человек уже записан', advice: 'Второе место ему не нужно.' },
  sessionFull: { title: 'Лист ожидания заполнен', advice: 'Выберите другое занятие.' },
  substituteTaken: {
    title: 'Замена уже названа',
    advice: 'От организации может прийти один замещающий. Сначала отмените прежнюю запись.',
  },
  capacityBelowBooked: {
    title: 'Мест меньше, чем записано',
    advice: 'Уже занято мест: {{booked}}. Меньше задать нельзя.',
  },
  capacityAboveRoom: {
    title: 'Аудитория не вместит столько людей',
    advice: 'В аудитории мест: {{capacity}}. Уменьшите число мест или выберите другую.',
  },
  trainerForeign: {
    title: 'Тренер из другого муниципалитета',
    advice: '{{name}} ведёт занятия только в своём муниципалитете.',
  },
  noOffer: {
    title: 'Место больше не удерживается',
    advice: 'Срок ответа вышел, или на предложение уже ответили.',
  },
  notAwaitingApproval: { title: 'Решение уже принято', advice: 'Обновите список.' },
  registrationClosed: { title: 'Запись уже не отменить', advice: 'Она отменена раньше, или занятие прошло.' },
  moreThanEnrolled: {
    title: 'Присутствующих больше, чем их может быть',
    advice:
      'По данным школы — не больше {{most}}. Проверьте число; если данные школы устарели, сначала обновите их.',
  },
  schoolRunRepeated: {
    title: 'Такой семинар уже записан',
    advice: 'Семинар для той же аудитории в этот день уже есть. Если число другое, исправьте ту запись.',
  },
  schoolRunWithdrawn: { title: 'Запись отозвана', advice: 'Запишите семинар заново.' },
  tooManyRuns: { title: 'Записей слишком много', advice: 'Больше {{most}} хранить нельзя.' },
  checkInOver: { title: 'День семинара прошёл', advice: 'По этой ссылке больше не отмечаются.' },
  checkInTooEarly: {
    title: 'Семинар не сегодня',
    advice: 'Отметиться можно только в день семинара, а ссылку подготовить — не раньше чем за 60 дней.',
  },
  checkInFull: {
    title: 'Отметились уже все, кто мог прийти',
    advice: 'Сообщите школе: её администратор запишет число присутствующих сам.',
  },
} satisfies Words;

export const en = {
  scheduleCollides: {
    title: 'The time or the place is taken',
    advice: 'What collides with what is listed below. Choose another time, room or trainer.',
  },
  sessionClosed: { title: 'The session is over or cancelled', advice: 'It cannot be changed any more.' },
  feedbackClosed: {
    title: 'Feedback is not taken any more',
    advice: 'It may be given and changed within 14 days of the session.',
  },
  certificateAnnulled: {
    title: 'The certificate has been annulled',
    advice: 'It can be neither downloaded nor annulled again.',
  },
  certificateValid: {
    title: 'The certificate is valid',
    advice: 'Only an annulled one is replaced: annul it first, with the reason.',
  },
  sessionNotDraft: {
    title: 'The session has been published',
    advice: 'Move it to change its time or place: participants are told.',
  },
  signUpClosed: { title: 'Sign-up is closed', advice: 'Too little time is left before the beginning.' },
  signUpNotOpen: {
    title: 'You cannot sign up yourself',
    advice: 'The school or the municipal authority signs people up for this session.',
  },
  alreadySignedUp: { title: 'This person is signed up already', advice: 'One seat is enough.' },
  sessionFull: { title: 'The waiting list is full', advice: 'Choose another session.' },
  substituteTaken: {
    title: 'A substitute has been named',
    advice: 'One substitute may come from an organisation. Cancel the earlier sign-up first.',
  },
  capacityBelowBooked: {
    title: 'Fewer seats than people',
    advice: 'Seats taken already: {{booked}}. There cannot be fewer.',
  },
  capacityAboveRoom: {
    title: 'The room does not hold so many',
    advice: 'Seats in the room: {{capacity}}. Lower the number or choose another room.',
  },
  trainerForeign: {
    title: 'A trainer of another municipality',
    advice: '{{name}} teaches in the own municipality only.',
  },
  noOffer: { title: 'The seat is not kept any more', advice: 'Its time is over, or it has been answered.' },
  notAwaitingApproval: { title: 'It has been decided', advice: 'Refresh the list.' },
  registrationClosed: {
    title: 'This sign-up cannot be cancelled any more',
    advice: 'It was cancelled before, or the session has been held.',
  },
  moreThanEnrolled: {
    title: 'More were present than there can be',
    advice:
      'By the school’s data there are {{most}} at most. Check the number; if the data are old, renew them.',
  },
  schoolRunRepeated: {
    title: 'This seminar has been recorded',
    advice: 'There is one for the same audience on that day. If the number differs, correct that record.',
  },
  schoolRunWithdrawn: { title: 'The record has been withdrawn', advice: 'Record the seminar anew.' },
  tooManyRuns: { title: 'Too many records', advice: 'No more than {{most}} can be kept.' },
  checkInOver: { title: 'The day of the seminar is over', advice: 'This link counts nobody any more.' },
  checkInTooEarly: {
    title: 'The seminar is not today',
    advice: 'People check in on the day alone, and a link is prepared 60 days ahead at most.',
  },
  checkInFull: {
    title: 'All who could come have checked in',
    advice: 'Tell the school: its administrator records the number present.',
  },
} satisfies Words;
