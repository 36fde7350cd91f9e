import { strToU8, unzipSync, zipSync } from 'fflate';
import type { StoredRecord } from '../../../../functions/exchange/contract/records.ts';
import { printPackage } from '../../../../functions/exchange/rules/records/print.ts';
import { recordOf } from '../../../../functions/exchange/rules/records/record.ts';
import type { Day } from '../../../../functions/shared/words.ts';
import { seeded } from '../seeded.ts';
import { transliterate } from '../transliterate.ts';
import { classNames } from './classes.ts';
import { inventedName } from './names.ts';
import type { DemoMunicipality, DemoSchool } from './places.ts';

/** Schools of the first municipality that the platform sends as a trial. */
const schoolsSent = 6;
const teachersEach = 5;
const classesEach = 4;

/** What the platform sends on a day; `broken` is how it came first. */
export const packageDays: Readonly<Record<Day, { fileName: string; broken?: true }>> = {
  '2011-08-29': { fileName: 'dnevnik-2011-08-29.zip', broken: true },
  '2011-09-12': { fileName: 'dnevnik-2011-09-12.zip' },
  '2011-09-19': { fileName: 'dnevnik-2011-09-19.zip' },
};

/** Full files of a few schools: organisations, the year, classes and their teachers. Later packages have more teachers. */
export function rosterOf({ id, oktmo, name = oktmo, schools }: DemoMunicipality, day: Day): Uint8Array {
  const files = new Map<string, StoredRecord[]>();
  const put = (file: string, recordId: string, ...cells: string[]) => {
    const records = files.get(`${file}.csv`) ?? [];
    records.push(recordOf(recordId, cells, {}));
    files.set(`${file}.csv`, records);
  };
  put('orgs', id, name, 'district', oktmo, '');
  put('academicSessions', 'year-2012', '2011/12', 'schoolYear', '2011-09-01', '2012-05-25', '', '2012');
  const joined = Object.keys(packageDays).filter((one) => one <= day).length;
  for (const [index, school] of schools.slice(0, schoolsSent).entries())
    rosterOfSchool(school, id, put, { seed: 300 + index, teachers: teachersEach + joined });
  return printPackage(files);
}

type Put = (file: string, recordId: string, ...cells: string[]) => void;

function rosterOfSchool(
  { id, code, classes, name = code }: DemoSchool,
  municipality: string,
  put: Put,
  { seed, teachers }: { seed: number; teachers: number },
): void {
  const chance = seeded(seed);
  put('orgs', id, name, 'school', code, municipality);
  put('courses', `${id}-homeroom`, 'year-2012', 'Классное руководство', 'homeroom', '', id, '', '');
  const classesHere = classNames(Math.min(classes, classesEach));
  for (const className of classesHere)
    put(
      'classes',
      `${id}-${className}`,
      className,
      className.slice(0, -1),
      `${id}-homeroom`,
      '',
      'homeroom',
      '',
      id,
      'year-2012',
      '',
      '',
      '',
    );
  for (let number = 1; number <= teachers; number += 1) {
    const [family = '', given = '', middle = ''] = inventedName(chance).split(' ');
    const user = `${id}-t${number}`;
    const login = `${transliterate(family).toLowerCase()}.${code}.${number}`;
    const blank = Array.from({ length: 10 }, () => '');
    put(
      'users',
      user,
      'true',
      login,
      '',
      given,
      family,
      middle,
      '',
      '',
      '',
      '',
      ...blank.slice(0, 7),
      id,
      '',
    );
    put('roles', `${user}-role`, user, 'primary', 'teacher', '2011-09-01', '', id, '');
    const own = classesHere[(number - 1) % classesHere.length];
    if (number <= classesHere.length && own)
      put('enrollments', `${user}-class`, `${id}-${own}`, id, user, 'teacher', 'true', '2011-09-01', '');
  }
}

/** The same package as it came first: types of organisations in Russian, and a class of a school that is not in it. */
export function brokenRoster(municipality: DemoMunicipality, day: Day): Uint8Array {
  const files = unzipSync(rosterOf(municipality, day));
  const text = (name: string) => new TextDecoder().decode(files[name]);
  const orgs = strToU8(text('orgs.csv').replaceAll(',school,', ',школа,'));
  const lost = `x-7А,,,7А,7,нет,,homeroom,,s-0,year-2012,,,\n`;
  return zipSync({ ...files, 'orgs.csv': orgs, 'classes.csv': strToU8(`${text('classes.csv')}${lost}`) });
}
