import { bench, describe } from 'vitest';
import { addDays, fromDayNumber, toDayNumber } from './day.ts';
import { weekOf } from './period.ts';
import { schoolCalendar } from './schoolCalendar.ts';
import { usualSchoolYears } from './usualSchoolYears.ts';
import { workingCalendar } from './workingCalendar.ts';
import { dayOf, endOfDay } from './zone.ts';

const first = toDayNumber('2011-01-01');
const year = Array.from({ length: 365 }, (_, index) => fromDayNumber(first + index));
const zone = 'Europe/Moscow';
const instants = year.map((day) => endOfDay(day, zone));
const russia = workingCalendar({ country: 'RU' });
const school = schoolCalendar([usualSchoolYears]);

describe('the 365 days of 2011', () => {
  bench('add a day', () => {
    for (const day of year) addDays(day, 1);
  });
  bench('find the week', () => {
    for (const day of year) weekOf(day);
  });
  bench('find the end of the day', () => {
    for (const day of year) endOfDay(day, zone);
  });
  bench('find the day of an instant', () => {
    for (const instant of instants) dayOf(instant, zone);
  });
  bench('ask whether it is worked', () => {
    for (const day of year) russia.isWorkingDay(day);
  });
  bench('count the working days to it', () => {
    for (const day of year) russia.workingDaysBetween('2011-01-01', day);
  });
  bench('ask what it is for a school', () => {
    for (const day of year) school.dayKind(day);
  });
});
