import type { Words } from '../../shared/text/words.ts';

export const ru = {
  list: {
    title: 'Отчёты',
    subtitle: 'Отчётность о внедрении: показатели берутся из подтверждённых данных, а не вводятся вручную.',
    empty: 'Отчётов пока нет',
    emptyAdvice: 'Отчёт появится здесь, когда муниципалитет его сохранит.',
  },
  kind: { quarterly: 'Квартальный отчёт', consolidated: 'Сводный отчёт' },
  status: {
    draft: 'Черновик',
    submitted: 'Представлен',
    returned: 'Возвращён',
    accepted: 'Принят',
    signed: 'Подписан',
  },
} satisfies Words;
