import type { Words } from '../../shared/text/words.ts';

export const ru = {
  title: 'Семинары',
  subtitle: 'Занятия для ответственных, администраторов и учителей: расписание, запись, места',
  noSessions: 'Занятий пока нет',
  noSessionsAdvice: 'Они появятся здесь, как только их объявят.',
  list: 'Занятия по дням',
  format: { inPerson: 'Очно', online: 'Онлайн', mixed: 'Очно и онлайн' },
  state: {
    draft: 'Черновик',
    published: 'Объявлено',
    moved: 'Перенесено',
    cancelled: 'Отменено',
    held: 'Проведено',
  },
  duty: {
    responsible: 'Ответственные за внедрение',
    authority: 'Специалисты МОУО',
    administrator: 'Администраторы Дневник.ру',
    teacher: 'Учителя',
  },
  seats: 'Занято {{booked}} из {{capacity}}',
} satisfies Words;
