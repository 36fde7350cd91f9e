import type { Words } from '../../shared/text/words.ts';

export const ru = {
  title: 'Подписка на календарь',
  subtitle: 'Занятия появятся в календаре телефона или почты и будут обновляться сами',
  which: 'Какие занятия',
  of: {
    own: 'Мои занятия',
    room: 'Занятия в аудитории',
    municipality: 'Занятия муниципалитета',
    open: 'Открытые занятия региона',
  },
  about: {
    own: 'Где участвуете вы или ваша организация и где вы ведёте занятия.',
    room: 'Всё, что объявлено в этой аудитории.',
    municipality: 'Занятия самого муниципалитета и те, что проходят на его площадках.',
    open: 'Занятия, на которые каждый записывается сам. Эту ссылку можно передавать кому угодно.',
  },
  room: 'Аудитория',
  municipality: 'Муниципалитет',
  choose: 'Выберите, чей календарь нужен',
  address: 'Адрес календаря',
  copy: 'Скопировать',
  copied: 'Адрес скопирован',
  selected: 'Адрес выделен: скопируйте его',
  webcal: 'Открыть в календаре',
  secret: {
    title: 'Личная ссылка',
    none: 'Программы календарей не умеют входить по паролю, поэтому нужна личная ссылка. Не передавайте её: кто её знает, видит ваши занятия.',
    issued:
      'Ссылка выпущена {{at}}. Здесь хранится только её отпечаток, поэтому показать её снова нельзя. Новая ссылка заменит прежнюю: подписку придётся добавить заново.',
    shown: 'Скопируйте адрес сейчас: показать его второй раз нельзя.',
    issue: 'Выпустить ссылку',
    issueAnew: 'Выпустить новую ссылку',
    revoke: 'Отозвать ссылку',
    revoked: 'Ссылка отозвана: календари по ней больше не открываются.',
  },
  how: {
    title: 'Как добавить',
    google: 'Google Календарь: «Другие календари» → «Добавить по URL» и вставьте адрес.',
    yandex: 'Яндекс Календарь: «Новый календарь» → «Из другого календаря» → «Ссылка» и вставьте адрес.',
    outlook: 'Outlook: «Добавить календарь» → «Подписаться из Интернета» и вставьте адрес.',
    apple: 'iPhone и Mac: нажмите «Открыть в календаре» или добавьте подписной календарь по адресу.',
    delay:
      'Программы сами решают, когда спрашивать обновления: обычно раз в несколько часов. О переносе и отмене мы всё равно пишем отдельно.',
  },
} satisfies Words;

export const en: typeof ru = {
  title: 'Subscribe to a calendar',
  subtitle: 'Sessions appear in the calendar of your phone or mail and stay up to date',
  which: 'Which sessions',
  of: {
    own: 'My sessions',
    room: 'Sessions in a room',
    municipality: 'Sessions of a municipality',
    open: 'Open sessions of the region',
  },
  about: {
    own: 'Where you or your organisation take part, and what you teach.',
    room: 'Everything that is announced for this room.',
    municipality: 'The municipality’s own sessions and those held in its venues.',
    open: 'Sessions anybody signs up for. You may pass this address on to everybody.',
  },
  room: 'Room',
  municipality: 'Municipality',
  choose: 'Choose whose calendar you need',
  address: 'Address of the calendar',
  copy: 'Copy',
  copied: 'The address is copied',
  selected: 'The address is selected: copy it',
  webcal: 'Open in the calendar',
  secret: {
    title: 'Personal link',
    none: 'Calendar programs cannot sign in, so they need a personal link. Do not pass it on: whoever knows it sees your sessions.',
    issued:
      'The link was issued {{at}}. Only its fingerprint is kept here, so it cannot be shown again. A new link replaces it: the subscription has to be added anew.',
    shown: 'Copy the address now: it cannot be shown a second time.',
    issue: 'Issue a link',
    issueAnew: 'Issue a new link',
    revoke: 'Revoke the link',
    revoked: 'The link is revoked: it opens no calendar any more.',
  },
  how: {
    title: 'How to add it',
    google: 'Google Calendar: “Other calendars” → “From URL”, and paste the address.',
    yandex: 'Yandex Calendar: “New calendar” → “From another calendar” → “Link”, and paste the address.',
    outlook: 'Outlook: “Add calendar” → “Subscribe from web”, and paste the address.',
    apple: 'iPhone and Mac: press “Open in the calendar”, or add a subscribed calendar by the address.',
    delay:
      'Programs decide by themselves when to ask for news, mostly every few hours. Of a move or a cancellation we write to you anyway.',
  },
};
