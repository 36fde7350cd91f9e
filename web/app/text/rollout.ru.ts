import type { Words } from '../../shared/text/words.ts';

/** Общее у страниц о ходе внедрения. */
export const rolloutRu = {
  shown: 'Приказ № {{number}} от {{signedOn}} · данные на {{asOf}}',
  countedOn: 'Последний подсчёт — {{day}}: дальше учтены только наступающие сроки.',
  measure: 'Мероприятие',
  municipality: 'Муниципалитет',
  period: 'Данные на {{day}}',
  frame: {
    chartTab: 'График',
    tableTab: 'Таблица',
    downloadCsv: 'Скачать таблицу (CSV)',
    downloadSvg: 'Скачать рисунок (SVG)',
    downloadPng: 'Скачать рисунок (PNG)',
  },
  legend: 'Обозначения статусов',
  source: 'Источник: Внедрение, подсчитано из подтверждений школ и муниципалитетов.',
} satisfies Words;
