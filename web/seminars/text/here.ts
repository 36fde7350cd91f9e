import type { Words } from '../../shared/text/words.ts';

export const ru = {
  title: 'Семинар для родителей',
  button: 'Я здесь',
  counted: 'Вы отмечены, спасибо. Страницу можно закрыть.',
  notYet: 'Семинар пройдёт {{day}}. Отметиться можно будет в этот день.',
  over: 'Семинар прошёл {{day}}: отметка закрыта.',
  full: 'Отметились уже все, кто мог прийти. Если вас не посчитали, скажите об этом в школе.',
  privacy: 'Мы считаем только число пришедших: имя, телефон и адрес не спрашиваем и не храним.',
} satisfies Words;

export const en = {
  title: 'Seminar for parents',
  button: 'I am here',
  counted: 'You are counted, thank you. You may close the page.',
  notYet: 'The seminar is on {{day}}. You can check in on that day.',
  over: 'The seminar was on {{day}}: check-in is closed.',
  full: 'All who could come have checked in. If you have not been counted, tell the school.',
  privacy: 'We count those who came and nothing else: no name, telephone or address is asked for or kept.',
} satisfies Words;
