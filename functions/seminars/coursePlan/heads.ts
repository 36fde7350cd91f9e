import type { Day } from '../../shared/words.ts';
import { shownDay } from './rules.ts';

/** Columns of the plan of courses, the same on every paper. */
export const planHead = [
  '№',
  'Программа',
  'Часов',
  'Дата и время',
  'Место',
  'Преподаватели',
  'Мест',
  'Для кого',
] as const;

/** Points; the programme takes what is left. */
export const planWidths = [20, '*', 34, 92, 140, 110, 32, 110] as const;

export function planTitle(from: Day, to: Day): string {
  return `по ведению электронных дневников и электронных журналов успеваемости\nс ${shownDay(from)} по ${shownDay(to)}`;
}
