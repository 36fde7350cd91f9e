import type { Words } from '../../shared/text/words.ts';

export const timelineRu = {
  title: 'Внедрение и горячая линия',
  measure: 'Мероприятие',
  chart: 'По неделям: выполнение мероприятия «{{measure}}» и нагрузка горячей линии',
  askedInWeek: 'Обращений за неделю',
  table: 'Те же числа',
  week: 'Неделя',
  share: 'Выполнено к концу недели',
  noShare: 'ещё никто не обязан',
  asked: 'Задано вопросов',
  missed: 'Первый ответ с опозданием',
  opens: '{{count}} — неделя по {{to}}',
  none: 'За эти недели нет ни плана, ни вопросов',
} satisfies Words;
