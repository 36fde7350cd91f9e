import { existsSync } from 'node:fs';
import { conform, type TestVerdict } from '../../../functions/exchange/rules/conformance.ts';
import { ownTestSet } from '../../../functions/exchange/testing/brokenPackages.ts';
import { readTestSet, type TestSet } from './testSet.ts';

/** Instead of a path: our own set, a valid package and one for each code of the check. */
const own = 'own';
const [path] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);

if (!path || (path !== own && !existsSync(path))) {
  say(
    path
      ? `No test set at ${path}: nothing was checked.`
      : 'Which test set? npm run oneroster:conformance -- <zip or folder>, or own for our own set',
  );
  say('The 1EdTech set OneRosterv1p2CSV_Conformance_TestSet_20231112v1.zip is published on imsglobal.org.');
  process.exit(2);
}

const { packages, isReference }: TestSet = path === own ? { packages: [...ownTestSet] } : readTestSet(path);
if (isReference !== undefined)
  say(
    isReference ? 'The reference set of 12 November 2023.' : 'Not the published reference set, by its hash.',
  );
if (packages.length === 0) {
  say('No packages below ValidFileSet or InvalidFileSet: nothing was checked.');
  process.exit(2);
}

const verdicts = packages.map(conform);
const width = Math.max(...verdicts.map(({ identifier }) => identifier.length), 'test'.length);
say(`${'test'.padEnd(width)}  expected  found    `);
for (const verdict of verdicts) say(lineOf(verdict));
const wrong = verdicts.filter(({ isAsExpected }) => !isAsExpected);
const refused = verdicts.filter(({ refusedByContent }) => refusedByContent.length > 0);
say(
  `\n${verdicts.length} packages: ${verdicts.length - wrong.length} as expected, ${wrong.length} not; ${refused.length} speak of pupils or marks, which the contract does not take.`,
);
process.exitCode = wrong.length > 0 ? 1 : 0;

function lineOf({ identifier, expected, found, codes, refusedByContent, isAsExpected }: TestVerdict): string {
  const why = [...codes, ...refusedByContent.map((code) => `(${code})`)].join(', ');
  return `${identifier.padEnd(width)}  ${expected.padEnd(8)}  ${found.padEnd(8)} ${isAsExpected ? ' ' : '!'} ${why}`.trimEnd();
}
