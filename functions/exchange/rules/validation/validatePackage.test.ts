import { expect, test } from 'vitest';
import { findingCodes } from '../../contract/finding.ts';
import { cp1251 } from '../../testing/badPackages.ts';
import { brokenPackages, bytesOf, ownTestSet } from '../../testing/brokenPackages.ts';
import { bulkFile, goodFiles, manifestOf, packageOf } from '../../testing/package.ts';
import { conform } from '../conformance.ts';
import { exchangeContract } from '../contract/contract.ts';
import { validatePackage } from './validatePackage.ts';

const good = (name: string) => goodFiles[name] ?? '';
const orgs = (...lines: string[]) => ({ 'orgs.csv': `${good('orgs.csv')}${lines.join('\n')}\n` });
const manifest = (change: (text: string) => string) => ({
  'manifest.csv': change(
    manifestOf(Object.fromEntries(Object.keys(goodFiles).map((name) => [name, 'bulk']))),
  ),
});

test.each(findingCodes)('%s is told where it stands', (code) => {
  const [parts, where] = brokenPackages[code];
  const { findings, byCode } = validatePackage(bytesOf(parts));
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

test('our own test set is judged as it says of itself', () => {
  expect(ownTestSet.map(conform).filter(({ isAsExpected }) => !isAsExpected)).toEqual([]);
});

test('the contract holds the 21 files of the standard, each after those it refers to', () => {
  const names = exchangeContract.files.map(({ name }) => name);
  expect(names).toHaveLength(21);
  for (const [index, { name, columns }] of exchangeContract.files.entries())
    for (const { refersTo } of columns)
      if (refersTo && refersTo !== name) expect(names.slice(0, index), name).toContain(refersTo);
});
