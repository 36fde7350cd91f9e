import { strToU8, zipSync } from 'fflate';
import { exchangeContract, propertyOf } from '../rules/contract/contract.ts';

/** A file's text, its bytes, or nothing where the file is left out. */
export type Parts = Readonly<Record<string, string | Uint8Array | undefined>>;

const header = (name: string) =>
  exchangeContract.files
    .find((spec) => spec.name === name)
    ?.columns.map((column) => column.name)
    .join(',') ?? '';

/** A bulk file of these lines under the contract's own header. */
export const bulkFile = (name: string, ...lines: readonly string[]) =>
  [header(name), ...lines, ''].join('\n');

/** One municipality with two schools, a class and its teacher: no pupils, no marks. */
export const goodFiles: Record<string, string> = {
  'orgs.csv': bulkFile(
    'orgs.csv',
    'm-1,,,Аннинский муниципальный район,district,20602000,',
    's-1,,,МОУ «Аннинская СОШ № 1»,school,20602000-001,m-1',
    's-2,,,МОУ «Берёзовская СОШ»,school,20602000-002,m-1',
  ),
  'academicSessions.csv': bulkFile(
    'academicSessions.csv',
    'y-2012,,,2011/12,schoolYear,2011-09-01,2012-05-25,,2012',
    't-1,,,I четверть,gradingPeriod,2011-09-01,2011-10-29,y-2012,2012',
  ),
  'courses.csv': bulkFile('courses.csv', 'c-1,,,y-2012,Алгебра,alg,7,s-1,Алгебра,'),
  'classes.csv': bulkFile('classes.csv', 'k-1,,,7Б,7,c-1,7B,homeroom,каб. 12,s-1,"y-2012,t-1",,,'),
  'users.csv': bulkFile(
    'users.csv',
    'u-1,,,true,zimina,,Анна,Зимина,Петровна,,zimina@example.org,,,,,,,,,,s-1,',
  ),
  'roles.csv': bulkFile('roles.csv', 'r-1,,,u-1,primary,teacher,2011-09-01,,s-1,'),
  'enrollments.csv': bulkFile('enrollments.csv', 'e-1,,,k-1,s-1,u-1,teacher,true,2011-09-01,'),
};

/** A manifest that says of each file how it is meant; others are absent. */
export function manifestOf(modes: Readonly<Record<string, string>>): string {
  const { fixed } = exchangeContract.manifest;
  const rows = [
    ...fixed.map(({ property, value }) => `${property},${value}`),
    ...exchangeContract.files.map(({ name }) => `${propertyOf(name)},${modes[name] ?? 'absent'}`),
  ];
  return ['propertyName,value', ...rows, ''].join('\n');
}

/** A package that is right but for what is named: a text instead of a file, an empty one to leave it out. */
export function packageOf(parts: Parts = {}): Uint8Array {
  const files: Parts = { ...goodFiles, ...parts };
  const there = Object.entries(files).filter(([, content]) => content !== undefined && content !== '');
  const modes = Object.fromEntries(there.map(([name]) => [name, 'bulk']));
  const whole: Parts = { 'manifest.csv': manifestOf(modes), ...Object.fromEntries(there) };
  return zipSync(
    Object.fromEntries(
      Object.entries(whole).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : (content ?? new Uint8Array()),
      ]),
    ),
  );
}

export const aPackage = (parts: Parts = {}) => ({
  bytes: packageOf(parts),
  mediaType: 'application/zip',
  fileName: 'package.zip',
});

/** A delta of one file beside a manifest that says so; nothing else is in the package. */
export const deltaOf = (name: string, ...lines: readonly string[]): Parts => ({
  ...Object.fromEntries(Object.keys(goodFiles).map((one) => [one, undefined])),
  [name]: bulkFile(name, ...lines),
  'manifest.csv': manifestOf({ [name]: 'delta' }),
});
