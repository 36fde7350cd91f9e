import { strToU8, zipSync } from 'fflate';
import { codesByLayer, type Finding, type FindingCode, findingCodes } from '../contract/finding.ts';
import type { TestPackage } from '../rules/conformance.ts';
import { cp1251, gigabyte } from './badPackages.ts';
import { bulkFile, goodFiles, manifestOf, type Parts, packageOf } from './package.ts';

const good = (name: string) => goodFiles[name] ?? '';
const users = (line: string) => ({ 'users.csv': `${good('users.csv')}${line}\n` });
const orgs = (...lines: string[]) => ({ 'orgs.csv': `${good('orgs.csv')}${lines.join('\n')}\n` });
const sessions = (line: string) => ({ 'academicSessions.csv': `${good('academicSessions.csv')}${line}\n` });
const manifest = (change: (text: string) => string) => ({
  'manifest.csv': change(
    manifestOf(Object.fromEntries(Object.keys(goodFiles).map((name) => [name, 'bulk']))),
  ),
});
/** The first entry's flags say that it is encrypted. */
function encrypted(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 4; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) {
      view.setUint16(at + 8, 1, true);
      return copy;
    }
  return copy;
}

/** The first entry's bytes are no deflated stream any more. */
function damaged(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy.fill(0xff, 45, 90);
  return copy;
}

type Where = Partial<Finding>;

/** For each code a package that has it, and where it is told: a code without one does not compile. */
export const brokenPackages: Record<FindingCode, [Uint8Array | Parts, Where]> = {
  notAnArchive: [strToU8('not a zip'), { file: '' }],
  archiveEncrypted: [encrypted(packageOf()), { file: 'manifest.csv' }],
  archiveInflatesTooMuch: [gigabyte(), { file: 'manifest.csv' }],
  archiveEntryBroken: [damaged(packageOf()), { file: 'manifest.csv' }],
  pathTraversal: [{ '../orgs.csv': 'x' }, { file: '../orgs.csv' }],
  nestedPath: [{ 'data/orgs.csv': 'x' }, { file: 'data/orgs.csv' }],
  unknownFile: [{ 'Orgs.csv': 'x' }, { file: 'Orgs.csv', expected: 'orgs.csv' }],
  manifestMissing: [
    zipSync({ 'orgs.csv': strToU8(good('orgs.csv')) }),
    { file: '', blocks: ['16', '22', '23'] },
  ],
  manifestHeaderWrong: [manifest((text) => text.replace('propertyName', 'name')), { row: 1 }],
  manifestPropertyMissing: [
    manifest((text) => text.replace('file.results,absent\n', '')),
    { column: 'file.results' },
  ],
  manifestPropertyRepeated: [manifest((text) => `${text}file.orgs,bulk\n`), { column: 'file.orgs' }],
  manifestPropertyUnknown: [manifest((text) => `${text}file.pupils,bulk\n`), { column: 'file.pupils' }],
  manifestVersionWrong: [manifest((text) => text.replace('version,1.2', 'version,1.1')), { expected: '1.2' }],
  fileModeUnknown: [
    manifest((text) => text.replace('orgs,bulk', 'orgs,full')),
    { value: 'full', column: 'file.orgs' },
  ],
  listedFileMissing: [
    manifest((text) => text.replace('results,absent', 'results,bulk')),
    { expected: 'results.csv' },
  ],
  absentFilePresent: [manifest((text) => text.replace('orgs,bulk', 'orgs,absent')), { column: 'file.orgs' }],
  byteOrderMark: [{ 'orgs.csv': `\ufeff${good('orgs.csv')}` }, { file: 'orgs.csv', severity: 'warning' }],
  encodingNotUtf8: [
    { 'orgs.csv': cp1251(good('orgs.csv')) },
    { file: 'orgs.csv', value: 'Windows-1251', expected: 'UTF-8' },
  ],
  encodingNotRead: [{ 'orgs.csv': new Uint8Array([0xff, 0xfe, 0x73, 0]) }, { file: 'orgs.csv' }],
  semicolons: [{ 'orgs.csv': good('orgs.csv').replaceAll(',', ';') }, { row: 1, expected: ',' }],
  csvNotRead: [orgs('s-9,,,"Школа,school,,'), { file: 'orgs.csv', row: 5, value: 'CSV_QUOTE_NOT_CLOSED' }],
  fileEmpty: [{ 'categories.csv': '\n' }, { file: 'categories.csv' }],
  columnMissing: [{ 'orgs.csv': good('orgs.csv').replace(',identifier', '') }, { column: 'identifier' }],
  columnUnknown: [{ 'orgs.csv': good('orgs.csv').replace('identifier', 'inn') }, { column: 'inn' }],
  columnRepeated: [{ 'orgs.csv': good('orgs.csv').replace('identifier', 'name') }, { column: 'name' }],
  columnOrder: [
    { 'orgs.csv': good('orgs.csv').replace('name,type', 'type,name') },
    { column: 'type', expected: 'name' },
  ],
  cellCount: [orgs('s-9,,,Школа,school'), { row: 5, value: '5', expected: '7' }],
  cellEmpty: [orgs('s-9,,,,school,,m-1'), { row: 5, column: 'name' }],
  filledInBulk: [orgs('s-9,active,,Школа,school,,m-1'), { row: 5, column: 'status', value: 'active' }],
  emptyInDelta: [manifest((text) => text.replace('orgs,bulk', 'orgs,delta')), { row: 2, column: 'status' }],
  dateNotRead: [
    sessions('t-2,,,II четверть,term,1/05/2023,08.11.2011,y-2012,2012'),
    { row: 4, column: 'startDate', value: '1/05/2023' },
  ],
  instantNotRead: [
    {
      ...manifest((text) => text.replace('orgs,bulk', 'orgs,delta')),
      'orgs.csv': bulkFile('orgs.csv', 's-1,active,2011-02-30T08:00:00Z,Школа,school,,'),
    },
    { column: 'dateLastModified' },
  ],
  yearNotRead: [sessions('t-2,,,II,term,2011-11-08,2011-12-30,,11/12'), { column: 'schoolYear' }],
  booleanNotRead: [users('u-2,,,да,b,,Б,Б,,,,,,,,,,,,,,'), { column: 'enabledUser', value: 'да' }],
  numberNotRead: [
    { 'categories.csv': bulkFile('categories.csv', 'w-1,,,Контрольная,10%') },
    { column: 'weight' },
  ],
  notInVocabulary: [orgs('s-9,,,Школа,лицей,,m-1'), { column: 'type', value: 'лицей' }],
  idRepeated: [orgs('s-1,,,Школа,school,,m-1'), { row: 5, column: 'sourcedId', value: 's-1' }],
  referenceUnknown: [orgs('s-9,,,Школа,school,,m-9'), { value: 'm-9', expected: 'orgs.csv' }],
  organisationsCircular: [
    orgs('a,,,А,department,,b', 'b,,,Б,department,,a'),
    { row: 5, column: 'parentSourcedId', value: 'a' },
  ],
  pupilOrParentRole: [
    { 'roles.csv': `${good('roles.csv')}r-2,,,u-1,secondary,student,,,s-1,\n` },
    { row: 3, column: 'role', value: '' },
  ],
  userWithoutStaffRole: [users('u-2,,,true,b,,Пётр,Сидоров,,,,,,,,,,,,,,'), { row: 3, value: '' }],
  userLooksLikePupil: [users('u-2,,,true,b,,Пётр,Сидоров,,,,,,,7,,,,,,,'), { column: 'grades', value: '' }],
  marksNotAccepted: [
    { 'results.csv': bulkFile('results.csv', 'x,,,l,u-1,submitted,5,2011-09-20,,,,,,,') },
    { file: 'results.csv', row: 2, value: '' },
  ],
  demographicsNotAccepted: [
    { 'demographics.csv': bulkFile('demographics.csv', 'u-1,,,1980-01-01,female,,,,,,,,,,,') },
    { file: 'demographics.csv', value: '' },
  ],
  passwordNotAccepted: [users('u-2,,,true,b,,Б,Б,,,,,,,,qwerty,,,,,,'), { column: 'password', value: '' }],
  personName: [
    { 'classes.csv': good('classes.csv').replace('каб. 12', 'Иванов Пётр Сергеевич') },
    { column: 'location', value: '' },
  ],
  marksInCell: [
    { 'classes.csv': good('classes.csv').replace('каб. 12', '5 4 4 3') },
    { column: 'location', value: '' },
  ],
};

export const bytesOf = (parts: Uint8Array | Parts) =>
  parts instanceof Uint8Array ? parts : packageOf(parts);

/** By the standard these packages are right: a warning, or what only this contract does not take. */
const rightByStandard: ReadonlySet<string> = new Set(['byteOrderMark', ...codesByLayer.content]);

/** Our own test set: a valid package, one of both modes, and one for each code. */
export const ownTestSet: readonly TestPackage[] = [
  { identifier: 'valid', expected: 'valid', bytes: packageOf() },
  {
    identifier: 'valid-both-modes',
    expected: 'valid',
    bytes: packageOf({
      ...manifest((text) => text.replace('orgs,bulk', 'orgs,delta')),
      'orgs.csv': bulkFile('orgs.csv', 's-7,active,2011-09-20T08:00:00.000Z,Школа,school,,m-77'),
    }),
  },
  ...findingCodes.map((code) => ({
    identifier: code,
    expected: rightByStandard.has(code) ? ('valid' as const) : ('invalid' as const),
    bytes: bytesOf(brokenPackages[code][0]),
  })),
];
