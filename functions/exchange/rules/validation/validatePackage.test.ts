import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type Finding, type FindingCode, findingCodes } from '../../contract/finding.ts';
import { bulkFile, goodFiles, manifestOf, type Parts, packageOf } from '../../testing/package.ts';
import { exchangeContract } from '../contract/contract.ts';
import { validatePackage } from './validatePackage.ts';

const good = (name: string) => goodFiles[name] ?? '';
const users = (line: string) => ({ 'users.csv': `${good('users.csv')}${line}\n` });
const orgs = (...lines: string[]) => ({ 'orgs.csv': `${good('orgs.csv')}${lines.join('\n')}\n` });
const sessions = (line: string) => ({ 'academicSessions.csv': `${good('academicSessions.csv')}${line}\n` });
const manifest = (change: (text: string) => string) => ({
  'manifest.csv': change(
    manifestOf(Object.fromEntries(Object.keys(goodFiles).map((name) => [name, 'bulk']))),
  ),
});
const cp1251 = (text: string) =>
  Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code < 0x80 ? code : 0x3f;
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

/** The central directory claims a gigabyte of the first file. */
function claiming(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 4; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) {
      view.setUint32(at + 24, 2 ** 30, true);
      return copy;
    }
  return copy;
}

type Where = Partial<Finding>;

/** For each code a package that has it, and where it is told. */
const broken: Record<FindingCode, [Uint8Array | Parts, Where]> = {
  notAnArchive: [strToU8('not a zip'), { file: '' }],
  archiveEncrypted: [encrypted(packageOf()), { file: 'manifest.csv' }],
  archiveInflatesTooMuch: [claiming(packageOf()), { file: 'manifest.csv' }],
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

test.each(findingCodes)('%s is told where it stands', (code) => {
  const [parts, where] = broken[code];
  const bytes = parts instanceof Uint8Array ? parts : packageOf(parts);
  const { findings, byCode } = validatePackage(bytes);
  expect(findings).toContainEqual(expect.objectContaining({ code, ...where }));
  expect(byCode).toContainEqual(expect.objectContaining({ code }));
});

test('a package that keeps the contract is clean', () => {
  expect(validatePackage(packageOf())).toMatchObject({
    stage: 'clean',
    findings: [],
    rows: 10,
    blocks: [],
  });
});

test('files of both modes stand in one package, and a delta may refer to what was sent before', () => {
  const changed = 's-7,active,2011-09-20T08:00:00.000Z,Школа,school,,m-77';
  const bytes = packageOf({
    ...manifest((text) => text.replace('orgs,bulk', 'orgs,delta')),
    'orgs.csv': bulkFile('orgs.csv', changed),
  });
  expect(validatePackage(bytes).findings).toEqual([]);
});

test('a column of one’s own after the others, and a word of one’s own after ext:, are right', () => {
  const own = good('orgs.csv')
    .split('\n')
    .map((line, index) => (line === '' ? '' : `${line},${index === 0 ? 'metadata.inn' : '3601000001'}`))
    .join('\n')
    .replace(',district,', ',ext:region,');
  expect(validatePackage(packageOf({ 'orgs.csv': own })).findings).toEqual([]);
});

test('all layers are told in one pass', () => {
  const { findings } = validatePackage(
    packageOf({
      ...manifest((text) => text.replace('version,1.2', 'version,1.1')),
      ...orgs('s-1,,,Школа,лицей,,m-9'),
      'roles.csv': cp1251(good('roles.csv').replace('teacher', 'student')),
      'Users.csv': 'x',
    }),
  );
  expect(new Set(findings.map(({ code }) => code))).toEqual(
    new Set([
      'unknownFile',
      'manifestVersionWrong',
      'notInVocabulary',
      'idRepeated',
      'referenceUnknown',
      'pupilOrParentRole',
      'userWithoutStaffRole',
    ]),
  );
});

test('a bomb is stopped by what it inflates to, whatever it claims', () => {
  const bomb = zipSync({ 'orgs.csv': new Uint8Array(65 * 1024 * 1024) }, { level: 1 });
  expect(bomb.length).toBeLessThan(1_000_000);
  const copy = Uint8Array.from(bomb);
  const view = new DataView(copy.buffer);
  const central = copy.length - 22 - 46 - 'orgs.csv'.length;
  view.setUint32(central + 24, 10, true);
  expect(validatePackage(copy).byCode).toContainEqual(
    expect.objectContaining({ code: 'archiveInflatesTooMuch' }),
  );
});

test('the contract holds the 21 files of the standard, each after those it refers to', () => {
  const names = exchangeContract.files.map(({ name }) => name);
  expect(names).toHaveLength(21);
  for (const [index, { name, columns }] of exchangeContract.files.entries())
    for (const { refersTo } of columns)
      if (refersTo && refersTo !== name) expect(names.slice(0, index), name).toContain(refersTo);
});
