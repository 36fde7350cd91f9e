import type { EvidenceStatus } from '../../shared/evidence.ts';
import type { Day } from '../../shared/words.ts';
import type { Quarter, SectionKey } from '../contract/quarterly.ts';
import type { ReportStatus } from '../contract/reports.ts';

// Official papers are written in Russian, whatever language the pages are read in.

const months = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];
const romans = ['I', 'II', 'III', 'IV'];

/** «30 июня 2011 г.» */
export function longDay(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1]} ${year} г.`;
}

/** «30.06.2011» */
export function shortDay(day: Day): string {
  return day.split('-').reverse().join('.');
}

/** «II квартал 2011 года» */
export function quarterWords(quarter: Quarter): string {
  return `${romans[Number(quarter.at(-1)) - 1]} квартал ${quarter.slice(0, 4)} года`;
}

export const statusWords: Record<EvidenceStatus, string> = {
  satisfied: 'выполнено',
  missing: 'ещё не выполнено',
  overdue: 'срок прошёл',
  notExpected: 'не требуется',
  noData: 'нет данных',
  excused: 'освобождена',
  notAccepted: 'не принято к исполнению',
};

export const reportStatusWords: Record<ReportStatus | 'none', string> = {
  none: 'отчёт не представлен',
  draft: 'отчёт не представлен',
  submitted: 'отчёт на рассмотрении',
  returned: 'отчёт возвращён с замечаниями',
  accepted: 'принят',
  signed: 'подписан',
};

export const sectionWords: Record<SectionKey, string> = {
  progress: 'Выполнение мероприятий',
  waiting: 'Школы, которые ещё не выполнили мероприятия',
  problems: 'Трудности и принимаемые меры',
  next: 'Задачи на следующий квартал',
};

/** «1 школа», «2 школы», «5 школ». */
export function counted(count: number, one: string, few: string, many: string): string {
  const [tens, units] = [count % 100, count % 10];
  const word = tens > 10 && tens < 15 ? many : units === 1 ? one : units > 1 && units < 5 ? few : many;
  return `${count} ${word}`;
}
