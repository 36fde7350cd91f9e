import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import type { Finding } from '../contract/finding.ts';
import { deltaOf, goodFiles, manifestOf, type Parts, packageOf } from './package.ts';

const orgs = goodFiles['orgs.csv'] ?? '';
const withOrgs = (...lines: string[]): Parts => ({ 'orgs.csv': `${orgs}${lines.join('\n')}\n` });
const modes = Object.fromEntries(Object.keys(goodFiles).map((name) => [name, 'bulk']));

/** Russian text in the encoding of an old spreadsheet; other letters than the alphabet’s are lost, as they would be. */
export const cp1251 = (text: string) =>
  Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code < 0x80 ? code : 0x3f;
  });

/** 65 MB of zeros that claim to be ten bytes: each costs a thousandth of itself. */
export function bomb(): Uint8Array {
  const deflated = deflateRawSync(new Uint8Array(65 * 1024 * 1024), { level: 1 });
  // Packed as it is, and then said to be deflated.
  const bytes = Uint8Array.from(zipSync({ 'orgs.csv': [deflated, { level: 0 }] }));
  const centralEntry = bytes.length - 22 - 46 - 'orgs.csv'.length;
  const view = new DataView(bytes.buffer);
  view.setUint16(8, 8, true);
  view.setUint16(centralEntry + 10, 8, true);
  return claiming(bytes, centralEntry, 10);
}

/** The central directory claims a gigabyte of the first file. */
export function gigabyte(): Uint8Array {
  const bytes = Uint8Array.from(packageOf());
  const view = new DataView(bytes.buffer);
  for (let at = 0; ; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) return claiming(bytes, at, 2 ** 30);
}

function claiming(bytes: Uint8Array, centralEntry: number, declared: number): Uint8Array {
  new DataView(bytes.buffer).setUint32(centralEntry + 24, declared, true);
  return bytes;
}

type Where = Partial<Finding> & Pick<Finding, 'code'>;

/** What goes wrong with packages in the field: what came, and the finding that names it. */
export const badPackages: readonly (readonly [input: string, package_: Uint8Array, Where])[] = [
  [
    'a package without its manifest',
    zipSync({ 'orgs.csv': strToU8(orgs) }),
    { code: 'manifestMissing', file: '' },
  ],
  [
    'a manifest that names a file that is not there',
    packageOf({ 'manifest.csv': manifestOf({ ...modes, 'categories.csv': 'bulk' }) }),
    { code: 'listedFileMissing', file: 'manifest.csv', expected: 'categories.csv' },
  ],
  [
    'a header in another order',
    packageOf({ 'orgs.csv': orgs.replace('name,type', 'type,name') }),
    { code: 'columnOrder', file: 'orgs.csv', row: 1, column: 'type', expected: 'name' },
  ],
  [
    'Windows-1251 instead of UTF-8',
    packageOf({ 'orgs.csv': cp1251(orgs) }),
    { code: 'encodingNotUtf8', file: 'orgs.csv', value: 'Windows-1251' },
  ],
  [
    'semicolons instead of commas',
    packageOf({ 'orgs.csv': orgs.replaceAll(',', ';') }),
    { code: 'semicolons', file: 'orgs.csv', row: 1 },
  ],
  [
    'a quote that is never closed',
    packageOf(withOrgs('s-9,,,"Школа,school,,')),
    { code: 'csvNotRead', file: 'orgs.csv', row: 5 },
  ],
  ['a file of a gigabyte', gigabyte(), { code: 'archiveInflatesTooMuch', file: 'manifest.csv' }],
  ['a zip bomb that claims to be small', bomb(), { code: 'archiveInflatesTooMuch', file: 'orgs.csv' }],
  [
    'a path that climbs out of the archive',
    packageOf({ '../../etc/orgs.csv': 'x' }),
    { code: 'pathTraversal', file: '../../etc/orgs.csv' },
  ],
  [
    'organisations that stand above each other',
    packageOf(withOrgs('a,,,А,department,,b', 'b,,,Б,department,,a')),
    { code: 'organisationsCircular', row: 5, column: 'parentSourcedId', value: 'a' },
  ],
  [
    'a reference to what is not in the package',
    packageOf(withOrgs('s-9,,,Школа,school,,m-404')),
    { code: 'referenceUnknown', row: 5, value: 'm-404', expected: 'orgs.csv' },
  ],
  [
    'an id that comes twice',
    packageOf(withOrgs('s-1,,,Школа,school,,m-1')),
    { code: 'idRepeated', row: 5, column: 'sourcedId', value: 's-1' },
  ],
  [
    'a day written 1/05/2023',
    packageOf({
      'academicSessions.csv': `${goodFiles['academicSessions.csv']}t-2,,,II,term,1/05/2023,2011-12-30,,2012\n`,
    }),
    { code: 'dateNotRead', row: 4, column: 'startDate', value: '1/05/2023' },
  ],
];

const at = '2011-09-19T08:00:00.000Z';
/** A delta is right by itself; only the records that stand can tell what it speaks of. */
export const unknownRecord = {
  deleted: deltaOf('orgs.csv', `s-404,tobedeleted,${at},Никакая,school,,`),
  referredTo: deltaOf('enrollments.csv', `e-7,active,${at},k-1,s-1,u-404,teacher,true,,`),
};
