import type { FigureSection } from '../contract/quarterly.ts';
import type { Column, TableBlock } from './model.ts';

const columns: readonly Column[] = [
  { label: '№', kind: 'text', width: 5 },
  { label: 'Мероприятие', kind: 'text', width: 30 },
  { label: 'Срок', kind: 'text', width: 14 },
  { label: 'Обязаны', kind: 'int', width: 9 },
  { label: 'Выполнили', kind: 'int', width: 11 },
  { label: 'Доля', kind: 'share', width: 7, ratio: { part: 4, of: 3 } },
  { label: 'Позже срока', kind: 'int', width: 8 },
  { label: 'Просрочили', kind: 'int', width: 11.5 },
  { label: 'Нет данных', kind: 'int', width: 9 },
];
const regionColumn: Column = { label: 'Доля по региону', kind: 'share', width: 9 };

/** The figures of one appendix of the order. `withRegion` sets the region's share beside each. */
export function figuresTable({ appendix, rows }: FigureSection, withRegion: boolean): TableBlock {
  return {
    kind: 'table',
    name: `Приложение ${appendix}`,
    columns: withRegion ? [...columns, regionColumn] : columns,
    rows: rows.map(({ number, title, deadlineText, counts, region }) => [
      number,
      title.ru,
      deadlineText,
      counts.obliged,
      counts.satisfied,
      shareOf(counts.satisfied, counts.obliged),
      counts.satisfiedLate ?? 0,
      counts.overdue ?? 0,
      counts.noData ?? 0,
      ...(withRegion ? [shareOf(region.satisfied, region.obliged)] : []),
    ]),
  };
}

/** Nobody obliged is no share, not a share of nought. */
export function shareOf(satisfied: number, obliged: number): number | undefined {
  return obliged === 0 ? undefined : satisfied / obliged;
}
