import type { Day } from '../../shared/words.ts';
import type { Deadline, Question, RollingEvery } from '../contract.ts';
import { dayOf, lastDayOfMonth, monthOf, monthPattern, yearOf } from './days.ts';

export interface DeadlineContext {
  /** Day the order was signed: a month without a year is the next such month from here on. */
  signedOn: Day;
}

export type DeadlineQuestion = Extract<
  Question['code'],
  'impossibleDate' | 'deadlineEmpty' | 'deadlineNotRead'
>;

export type DeadlineReading = { deadline: Deadline } | { question: DeadlineQuestion };

type Form = [
  pattern: RegExp,
  read: (parts: string[], context: DeadlineContext) => Deadline | 'impossibleDate',
];

const yearTail = '(?: ?(?:г|гг|год|года|году)\\.?)?';
const year = '((?:19|20)\\d\\d)';
const shortYear = '((?:19|20)\\d\\d|\\d\\d)';
const numericDay = `(\\d{1,2})[./](\\d{1,2})[./]${shortYear}${yearTail}`;
const until = '(?:(?:в срок )?до |не позднее |не позже |к )?';
const ordinal = '([1-4]|iv|i{1,3})(?:-?(?:й|ый|ой|м|ом|ем|е|ое))?';
const quarterWord = '(?:квартал[а-я]*|кв\\.?)';
const halfWord = '(?:полугоди[а-я]*|п/г)';
const often = '(?:не реже,? (?:чем )?)?(?:(?:1|один|одного) )?раза? в ';

const everyWords: Record<RollingEvery, string> = {
  week: `еженедельно|кажд(?:ую|ой) недел[юе]|${often}неделю`,
  month: `ежемесячно|кажд(?:ый|ого) месяца?|${often}месяц`,
  quarter: `ежеквартально|кажд(?:ый|ого) квартала?|${often}квартал`,
  halfYear: `кажд(?:ое|ого) полугоди[ея]|${often}(?:полгода|полугодие)`,
};

/**
 * Reads a deadline as orders spell it. What is not one of the known forms as a whole is a question, never a guess:
 * «01.09.2011, далее постоянно» says two things and a person decides which.
 */
export function readDeadline(text: string, context: DeadlineContext): DeadlineReading {
  const wording = plain(text);
  if (wording === '') return { question: 'deadlineEmpty' };
  for (const [pattern, read] of forms) {
    const match = pattern.exec(wording);
    if (!match) continue;
    const reading = read(match.slice(1), context);
    return reading === 'impossibleDate' ? { question: reading } : { deadline: reading };
  }
  return { question: 'deadlineNotRead' };
}

/** Whether a cell says when at all; a day that does not exist says it too. */
export function readsAsDeadline(text: string): boolean {
  const reading = readDeadline(text, { signedOn: '2000-01-01' });
  return 'deadline' in reading || reading.question === 'impossibleDate';
}

/** One spelling for what orders spell many ways: case, ё, quotes round a day, dashes, kinds of space, a full stop. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll('і', 'i')
    .replace(/[«»"“”„]/gu, ' ')
    .replace(/\s*[-‐‑‒–—−]\s*/gu, '-')
    .replace(/(\d)\s*([./])\s*(?=\d)/gu, '$1$2')
    .replace(/\s+/gu, ' ')
    .replace(/^[-\s]+$/u, '')
    .trim()
    .replace(/[.;,]+$/u, '')
    .trim();
}

const forms: Form[] = [
  form(`${until}${numericDay}`, ([day, month, years]) => onDay(years, Number(month), day)),
  form(`${until}${year}-(\\d{2})-(\\d{2})`, ([years, month, day]) => onDay(years, Number(month), day)),
  form(`${until}(\\d{1,2}) (${monthPattern})(?:,? ${year}${yearTail})?`, ([day, month, years], context) => {
    if (years) return onDay(years, monthOf(month ?? ''), day);
    const first = yearFrom(context, (candidate) => dayOf(candidate, monthOf(month ?? '') ?? 0, Number(day)));
    return first ? { kind: 'date', on: first } : 'impossibleDate';
  }),
  form(`(?:с )?${numericDay}(?: ?по |-)${numericDay}`, ([d1, m1, y1, d2, m2, y2]) =>
    between(dated(y1, Number(m1), d1), dated(y2, Number(m2), d2)),
  ),
  form(
    `(?:с )?(\\d{1,2})(?: ?по |-)(\\d{1,2}) (${monthPattern})(?: ${year}${yearTail})?`,
    ([from, to, month, years], context) =>
      inYear(years, context, (y) => [
        dayOf(y, monthOf(month ?? '') ?? 0, Number(from)),
        dayOf(y, monthOf(month ?? '') ?? 0, Number(to)),
      ]),
  ),
  form(
    `(?:с )?(\\d{1,2}) (${monthPattern})(?: ?по |-)(\\d{1,2}) (${monthPattern})(?: ${year}${yearTail})?`,
    ([day1, month1, day2, month2, years], context) =>
      inYear(years, context, (y) => [
        dayOf(y, monthOf(month1 ?? '') ?? 0, Number(day1)),
        dayOf(y, monthOf(month2 ?? '') ?? 0, Number(day2)),
      ]),
  ),
  form(`(?:в(?: течение)? )?(${monthPattern})(?: ${year}${yearTail})?`, ([month, years], context) =>
    months(month, month, years, context),
  ),
  form(
    `(?:с )?(${monthPattern})(?: ?по |-)(${monthPattern})(?: ${year}${yearTail})?`,
    ([from, to, years], context) => months(from, to, years, context),
  ),
  form(
    `(?:с )?(${monthPattern}) ${year}${yearTail}(?: ?по |-)(${monthPattern}) ${year}${yearTail}`,
    ([from, y1, to, y2]) =>
      between(
        dayOf(Number(y1), monthOf(from ?? '') ?? 0, 1),
        lastDayOfMonth(Number(y2), monthOf(to ?? '') ?? 0),
      ),
  ),
  form(`(?:во? )?(?:течение )?${ordinal} ?${quarterWord} ${year}${yearTail}`, ([part, years]) =>
    partOfYear(years, part, 3),
  ),
  form(`(?:во? )?(?:течение )?${ordinal} ?${halfWord} ${year}${yearTail}`, ([part, years]) =>
    numberOf(part) > 2 ? 'impossibleDate' : partOfYear(years, part, 6),
  ),
  form(`(?:в(?: течение)? |весь )?${year} ?(?:г|год|года|году)\\.?`, ([years]) => partOfYear(years, '1', 12)),
  form(`до конца ${year}${yearTail}`, ([years]) => onDay(years, 12, '31')),
  form('постоянно|на постоянной основе|непрерывно', () => ({ kind: 'rolling' })),
  ...Object.entries(everyWords).map(([every, words]) =>
    form(words, () => ({ kind: 'rolling', every: every as RollingEvery })),
  ),
];

function form(source: string, read: Form[1]): Form {
  return [new RegExp(`^(?:${source})$`, 'u'), read];
}

function dated(years = '', month = 0, day = ''): Day | undefined {
  return dayOf(yearOf(years), month, Number(day));
}

function onDay(years?: string, month?: number, day?: string): Deadline | 'impossibleDate' {
  const on = dated(years, month, day);
  return on ? { kind: 'date', on } : 'impossibleDate';
}

/** A span that ends before it begins is as impossible as 31 February. */
function between(from: Day | undefined, to: Day | undefined): Deadline | 'impossibleDate' {
  return from && to && from <= to ? { kind: 'span', from, to } : 'impossibleDate';
}

/** The first day, from the year of the order on, that is not over when the order is signed. */
function yearFrom(context: DeadlineContext, inThat: (year: number) => Day | undefined): Day | undefined {
  const signedIn = Number(context.signedOn.slice(0, 4));
  return [inThat(signedIn), inThat(signedIn + 1)].find((day) => day !== undefined && day >= context.signedOn);
}

function inYear(
  years: string | undefined,
  context: DeadlineContext,
  ends: (year: number) => [Day | undefined, Day | undefined],
): Deadline | 'impossibleDate' {
  const signedIn = Number(context.signedOn.slice(0, 4));
  const named = years ? Number(years) : signedIn;
  const [, to] = ends(named);
  const over = !years && to !== undefined && to < context.signedOn;
  return between(...ends(over ? named + 1 : named));
}

/** Whole months, both inclusive. «Ноябрь-март» runs over New Year; a year named after it is the year it ends in. */
function months(from = '', to = '', years: string | undefined, context: DeadlineContext) {
  const first = monthOf(from) ?? 0;
  const last = monthOf(to) ?? 0;
  const yearsBetween = last < first ? 1 : 0;
  return inYear(years, context, (endYear) => [
    dayOf(endYear - yearsBetween, first, 1),
    lastDayOfMonth(endYear, last),
  ]);
}

function numberOf(part = ''): number {
  const roman = ['i', 'ii', 'iii', 'iv'].indexOf(part);
  return roman === -1 ? Number(part) : roman + 1;
}

function partOfYear(years = '', part = '1', monthsLong: number): Deadline | 'impossibleDate' {
  const last = numberOf(part) * monthsLong;
  return between(dayOf(Number(years), last - monthsLong + 1, 1), lastDayOfMonth(Number(years), last));
}
