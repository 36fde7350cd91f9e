import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { conform } from '../../../functions/exchange/rules/conformance.ts';
import { goodFiles, packageOf } from '../../../functions/exchange/testing/package.ts';
import { readTestSet } from './testSet.ts';

test('a test set is read from its zip, nested packages and folders alike, and each verdict held against it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vnedrenie-set-'));
  const withPupil = { 'roles.csv': (goodFiles['roles.csv'] ?? '').replace('teacher', 'student') };
  const wrong = unzipSync(packageOf({ 'orgs.csv': `${goodFiles['orgs.csv']}s-9,,,Школа,лицей,,m-1\n` }));
  const loose = Object.entries(wrong).map(([name, bytes]) => [`Set/InvalidFileSet/loose/${name}`, bytes]);
  const set = zipSync({
    'Set/ValidFileSet/good.zip': packageOf(),
    'Set/ValidFileSet/pupils.zip': packageOf(withPupil),
    'Set/InvalidFileSet/passes.zip': packageOf(),
    'Set/readme.txt': new Uint8Array(),
    ...Object.fromEntries(loose),
  });
  writeFileSync(join(folder, 'set.zip'), set);
  const { packages, isReference } = readTestSet(join(folder, 'set.zip'));
  rmSync(folder, { recursive: true });
  expect(isReference).toBe(false);
  expect(packages.map(conform)).toEqual([
    expect.objectContaining({ identifier: 'good', found: 'valid', isAsExpected: true }),
    expect.objectContaining({
      identifier: 'loose',
      found: 'invalid',
      codes: ['notInVocabulary'],
      isAsExpected: true,
    }),
    expect.objectContaining({ identifier: 'passes', found: 'valid', isAsExpected: false }),
    expect.objectContaining({
      identifier: 'pupils',
      found: 'valid',
      refusedByContent: ['pupilOrParentRole', 'userWithoutStaffRole'],
      isAsExpected: true,
    }),
  ]);
});
