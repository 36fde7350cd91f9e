import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { deadlineSchema } from '../contract.ts';
import { readDeadline } from './deadline.ts';

const context = { signedOn: '2011-04-29' };
const read = (text: string) => readDeadline(text, context);
const date = (on: string) => ({ deadline: { kind: 'date', on } });
const span = (from: string, to: string) => ({ deadline: { kind: 'span', from, to } });
const rolling = (every?: string) => ({ deadline: { kind: 'rolling', ...(every && { every }) } });

describe('a deadline as orders spell it', () => {
  test.each([
    ['13.05.2011 г', date('2011-05-13')],
    ['до 16.05.2011 г.', date('2011-05-16')],
    ['до 01.09.2011 года', date('2011-09-01')],
    ['01.09.2011', date('2011-09-01')],
    ['1.9.11', date('2011-09-01')],
    ['не позднее 01/09/2011', date('2011-09-01')],
    ['2011-09-01', date('2011-09-01')],
    ['к 13. 05. 2011 г.', date('2011-05-13')],
    ['15 мая 2011 года', date('2011-05-15')],
    ['«15» мая 2011 г.', date('2011-05-15')],
    ['До 15 июня', date('2011-06-15')],
    ['15 января', date('2012-01-15')],
    ['до конца 2011 года', date('2011-12-31')],
    ['Май-сентябрь', span('2011-05-01', '2011-09-30')],
    ['май – сентябрь 2012 г.', span('2012-05-01', '2012-09-30')],
    ['с мая по сентябрь', span('2011-05-01', '2011-09-30')],
    ['ноябрь-март', span('2011-11-01', '2012-03-31')],
    ['ноябрь 2011 – февраль 2012', span('2011-11-01', '2012-02-29')],
    ['сентябрь 2011', span('2011-09-01', '2011-09-30')],
    ['в сентябре 2011 года', span('2011-09-01', '2011-09-30')],
    ['Сентябрь', span('2011-09-01', '2011-09-30')],
    ['март', span('2012-03-01', '2012-03-31')],
    ['01.05.2011 - 30.09.2011', span('2011-05-01', '2011-09-30')],
    ['с 01.05.2011 г. по 30.09.2011 г.', span('2011-05-01', '2011-09-30')],
    ['1-15 сентября 2011 г.', span('2011-09-01', '2011-09-15')],
    ['с 25 августа по 5 сентября', span('2011-08-25', '2011-09-05')],
    ['в течение 2011 года', span('2011-01-01', '2011-12-31')],
    ['2011 год', span('2011-01-01', '2011-12-31')],
    ['II квартал 2011', span('2011-04-01', '2011-06-30')],
    ['во 2-м квартале 2011 г.', span('2011-04-01', '2011-06-30')],
    ['ІV кв. 2011', span('2011-10-01', '2011-12-31')],
    ['2 полугодие 2011 года', span('2011-07-01', '2011-12-31')],
    ['Постоянно', rolling()],
    ['Еженедельно', rolling('week')],
    ['Не реже 1 раза в неделю', rolling('week')],
    ['не реже одного раза в месяц', rolling('month')],
    ['1 раз в месяц', rolling('month')],
    ['Ежемесячно', rolling('month')],
    ['Ежеквартально', rolling('quarter')],
    ['раз в полгода', rolling('halfYear')],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['31.02.2011', 'impossibleDate'],
    ['до 31.06.2011 г.', 'impossibleDate'],
    ['31 июня', 'impossibleDate'],
    ['01.13.2011', 'impossibleDate'],
    ['30.09.2011-01.05.2011', 'impossibleDate'],
    ['3 полугодие 2011', 'impossibleDate'],
    ['', 'deadlineEmpty'],
    [' \n ', 'deadlineEmpty'],
    ['—', 'deadlineEmpty'],
    ['По мере необходимости', 'deadlineNotRead'],
    ['01.09.2011, далее постоянно', 'deadlineNotRead'],
    ['Ежедневно', 'deadlineNotRead'],
    ['2 раза в месяц', 'deadlineNotRead'],
    ['в течение учебного года', 'deadlineNotRead'],
    ['до сентября 2011', 'deadlineNotRead'],
    ['13.05.0011', 'deadlineNotRead'],
  ])('«%s» is asked about: %s', (text, question) => {
    expect(read(text)).toEqual({ question });
  });
});

describe('over any day', () => {
  const days = fc.nat(36_500).map((since1990) => DateTime.utc(1990).plus({ days: since1990 }));
  const spellings: ((day: DateTime) => string)[] = [
    (day) => day.toFormat('dd.MM.yyyy'),
    (day) => `до ${day.toFormat('d.M.yyyy')} г.`,
    (day) => `не позднее ${day.toFormat('dd.MM.yyyy')} года`,
    (day) => day.toFormat("d MMMM yyyy 'г.'", { locale: 'ru' }),
    (day) => day.toFormat("'«'dd'»' MMMM yyyy 'года'", { locale: 'ru' }),
    (day) => day.toFormat('yyyy-MM-dd'),
  ];

  test('each spelling of a day is that day', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...spellings), (day, spell) => {
        expect(read(spell(day))).toEqual(date(day.toISODate() ?? ''));
      }),
    );
  });

  test('two days in order are a span, and the other way round impossible', () => {
    fc.assert(
      fc.property(days, days, (one, other) => {
        const [from, to] = [one.toISODate() ?? '', other.toISODate() ?? ''];
        const expected = from <= to ? span(from, to) : { question: 'impossibleDate' };
        expect(read(`с ${one.toFormat('dd.MM.yyyy')} по ${other.toFormat('dd.MM.yyyy')}`)).toEqual(expected);
      }),
    );
  });

  test('a day without a year is never before the order', () => {
    fc.assert(
      fc.property(days, days, (signed, due) => {
        fc.pre(!(due.month === 2 && due.day === 29));
        const signedOn = signed.toISODate() ?? '';
        const reading = readDeadline(due.toFormat('d MMMM', { locale: 'ru' }), { signedOn });
        expect(reading).toMatchObject({ deadline: { kind: 'date' } });
        expect(
          'deadline' in reading && reading.deadline.kind === 'date' && reading.deadline.on >= signedOn,
        ).toBe(true);
      }),
    );
  });

  test('any other text is a question or a deadline that the contract knows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const reading = read(text);
        if ('deadline' in reading) expect(deadlineSchema.safeParse(reading.deadline).success).toBe(true);
        else expect(['impossibleDate', 'deadlineEmpty', 'deadlineNotRead']).toContain(reading.question);
      }),
    );
  });
});
