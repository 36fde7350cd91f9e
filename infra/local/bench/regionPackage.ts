import { createWriteStream } from 'node:fs';
import { Zip, ZipDeflate } from 'fflate';
import { exchangeContract, propertyOf } from '../../../functions/exchange/rules/contract/contract.ts';

/** Records of one school, as FEATURES counts them. */
export const recordsOfSchool = 3_300;
const piecesBytes = 256 * 1024;

/** A package of so many schools, written as it is made: neither it nor any of its files is ever whole in memory. */
export async function writeRegionPackage(path: string, schools: number): Promise<void> {
  const out = createWriteStream(path);
  const ended = new Promise<void>((resolve, reject) => out.on('finish', resolve).on('error', reject));
  const zip = new Zip((error, piece, isLast) => {
    if (error) throw error;
    out.write(piece);
    if (isLast) out.end();
  });
  for (const [name, lines] of filesOf(schools)) {
    const entry = new ZipDeflate(name, { level: 6 });
    zip.add(entry);
    let text = '';
    for (const line of lines) {
      text += `${line}\n`;
      if (text.length < piecesBytes) continue;
      entry.push(Buffer.from(text));
      text = '';
      if (out.writableNeedDrain) await new Promise<void>((resolve) => out.once('drain', resolve));
    }
    entry.push(Buffer.from(text), true);
  }
  zip.end();
  await ended;
}

function filesOf(schools: number): [name: string, lines: Iterable<string>][] {
  const all: [string, (school: number) => Iterable<string>, string[]][] = [
    [
      'orgs.csv',
      (one) => [`s-${one},,,МОУ «СОШ № ${one}»,school,20602000-${one},m-1`],
      ['m-1,,,Район,district,20602000,'],
    ],
    ['academicSessions.csv', () => [], ['y-2012,,,2011/12,schoolYear,2011-09-01,2012-05-25,,2012']],
    ['courses.csv', (one) => [`c-${one},,,y-2012,Алгебра,alg,7,s-${one},Алгебра,`], []],
    ['classes.csv', (one) => [`k-${one},,,7Б,7,c-${one},,scheduled,,s-${one},y-2012,,,`], []],
    ['categories.csv', () => [], ['work,,,Урок,']],
    ['lineItems.csv', lessons, []],
  ];
  const names = new Set(all.map(([name]) => name));
  const { fixed, columns, file } = exchangeContract.manifest;
  const modes = exchangeContract.files.map(
    ({ name }) => `${propertyOf(name)},${names.has(name) ? 'bulk' : 'absent'}`,
  );
  const manifest = [
    columns.join(','),
    ...fixed.map(({ property, value }) => `${property},${value}`),
    ...modes,
  ];
  return [
    [file, manifest],
    ...all.map(([name, of, common]): [string, Iterable<string>] => [name, rows(name, of, common)]),
  ];

  function* rows(
    name: string,
    of: (school: number) => Iterable<string>,
    common: string[],
  ): Generator<string> {
    const spec = exchangeContract.files.find((one) => one.name === name);
    yield spec?.columns.map((column) => column.name).join(',') ?? '';
    yield* common;
    for (let school = 0; school < schools; school += 1) yield* of(school);
  }
}

function* lessons(school: number): Generator<string> {
  for (let lesson = 0; lesson < recordsOfSchool - 3; lesson += 1)
    yield `l-${school}-${lesson},,,Урок ${lesson},,2011-09-20,2011-09-21,k-${school},work,y-2012,,,s-${school}`;
}
