import type { Words } from '../words.ts';

export const ru = {
  messageNotDraft: {
    title: 'Сообщение уже не черновик',
    advice: 'Его отправили или удалили. Откройте список сообщений, чтобы увидеть, что с ним стало.',
  },
  messageNotSent: {
    title: 'Сообщение отозвано или ещё не отправлено',
    advice: 'Ответить на него, напомнить о нём или отозвать его сейчас нельзя.',
  },
  nobodyAddressed: {
    title: 'В списке никого нет',
    advice:
      'По этому правилу сейчас не нашлось ни одной организации. Выберите другое правило или адресатов вручную.',
  },
  deskNotYours: {
    title: 'Этому адресату вы писать не можете',
    advice: 'Школа пишет своему муниципалитету и на горячую линию, муниципалитет — своим школам и региону.',
  },
  tooManyAddressees: {
    title: 'Слишком много адресатов',
    advice: 'В одном сообщении не больше {{most}}. Разделите рассылку по муниципалитетам.',
  },
  answerDueInPast: {
    title: 'Срок ответа уже прошёл',
    advice: 'Укажите сегодняшний или более поздний день.',
  },
  noAnswerAsked: {
    title: 'Ответ не запрошен',
    advice: 'У сообщения нет срока ответа, поэтому напоминать не о чем.',
  },
  messageRemindedToday: {
    title: 'Сегодня уже напоминали',
    advice: 'Об одном сообщении напоминают не чаще раза в день.',
  },
  nobodyToRemind: { title: 'Все ответили', advice: 'Напоминать некому.' },
  threadFull: {
    title: 'В переписке слишком много ответов',
    advice: 'На одно сообщение можно написать не больше {{most}} ответов. Начните новое сообщение.',
  },
  webhookAddressRefused: {
    title: 'На такой адрес события не отправляются',
    advice: 'Нужен адрес https в интернете, без имени и пароля. Адреса внутренних сетей не принимаются.',
  },
  deliveryWaits: {
    title: 'Событие уже отправляется',
    advice: 'Дождитесь результата очередной попытки.',
  },
} satisfies Words;

export const en = {
  messageNotDraft: {
    title: 'The message is no longer a draft',
    advice: 'It was sent or discarded. Open the list of messages to see what became of it.',
  },
  messageNotSent: {
    title: 'The message was withdrawn or has not been sent',
    advice: 'It cannot be answered, reminded of or withdrawn now.',
  },
  nobodyAddressed: {
    title: 'Nobody is on the list',
    advice: 'The rule finds no organisation now. Choose another rule, or name the addressees.',
  },
  deskNotYours: {
    title: 'You may not write to this addressee',
    advice:
      'A school writes to its municipality and the hotline, a municipality to its schools and the region.',
  },
  tooManyAddressees: {
    title: 'Too many addressees',
    advice: 'No more than {{most}} in one message. Split it by municipality.',
  },
  answerDueInPast: { title: 'The day to answer by is over', advice: 'Choose today or a later day.' },
  noAnswerAsked: {
    title: 'No answer is asked for',
    advice: 'The message has no day to answer by, so there is nothing to remind of.',
  },
  messageRemindedToday: {
    title: 'They were reminded today',
    advice: 'One message is reminded of once a day at most.',
  },
  nobodyToRemind: { title: 'Everybody has answered', advice: 'There is nobody to remind.' },
  threadFull: {
    title: 'The thread has too many answers',
    advice: 'No more than {{most}} to one message. Begin a new one.',
  },
  webhookAddressRefused: {
    title: 'Events are not sent to such an address',
    advice: 'It has to be https on the internet, without a name and password. Private networks are refused.',
  },
  deliveryWaits: { title: 'The event is on its way already', advice: 'Wait for the next attempt.' },
} satisfies Words;
