import { strToU8, zipSync } from 'fflate';
import { expect, test } from '../../fixtures/test.ts';
import { words } from '../../fixtures/words.ts';
import { ExchangePage } from '../../pages/exchange/exchangePage.ts';

const { finding, verdict, contract, columns, outcome, rollBack, runs, difference, board } = words.exchange;
const absent = [
  'academicSessions,courses,classes,users,userProfiles,roles,enrollments,demographics,categories,scoreScales',
  'lineItems,lineItemLearningObjectiveIds,lineItemScoreScales,results,resultLearningObjectiveIds',
  'resultScoreScales,resources,classResources,courseResources,userResources',
].flatMap((names) => names.split(','));
const manifest = (mode: 'bulk' | 'delta') =>
  [
    'propertyName,value',
    'manifest.version,1.0',
    'oneroster.version,1.2',
    `file.orgs,${mode}`,
    ...absent.map((name) => `file.${name},absent`),
    '',
  ].join('\n');
const header = 'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId';
const orgs = (type: string, under: string) =>
  zipSync({
    'manifest.csv': strToU8(manifest('bulk')),
    'orgs.csv': strToU8(`${header}\nm-1,,,Аннинский район,district,,\ns-1,,,Школа № 1,${type},,${under}\n`),
  });
/** A school that nobody else sends, so that journeys do not meet. */
const delta = (type: string, under = '') => {
  const when = 'active,2011-09-20T06:00:00.000Z';
  return zipSync({
    'manifest.csv': strToU8(manifest('delta')),
    'orgs.csv': strToU8(`${header}\nj-1,${when},Школа путешествия,${type},,${under}\n`),
  });
};

test('a school has its package checked, reads what to mend, and the mended one is clean', async ({
  page,
  signInAs,
}) => {
  await signInAs('school');
  const exchange = new ExchangePage(page);
  await exchange.open();
  await exchange.send('wrong.zip', orgs('лицей', 'm-9'));
  await expect(exchange.verdict('wrong.zip')).toContainText('22, 23');
  await expect(exchange.findings).toContainText(finding.notInVocabulary.toDo);
  await exchange.onlyOf(finding.referenceUnknown.what);
  await expect(exchange.findings).not.toContainText(finding.notInVocabulary.toDo);
  await expect(exchange.findings).toContainText('m-9');

  await exchange.send('mended.zip', orgs('school', 'm-1'));
  await expect(exchange.verdict('mended.zip')).toContainText(verdict.clean);

  await exchange.openContract();
  await page.getByRole('button', { name: 'orgs.csv' }).click();
  await expect(page.getByRole('table', { name: columns.of.replace('{{file}}', 'orgs.csv') })).toContainText(
    'parentSourcedId',
  );
  await expect(page.getByRole('heading', { level: 1, name: contract.title })).toBeVisible();
});

test('an operator mends a package, sees its difference, commits it, and two people roll it back', async ({
  page,
  signInAs,
}) => {
  await signInAs('operator');
  const exchange = new ExchangePage(page);
  await exchange.open();
  await exchange.send('delta-wrong.zip', delta('лицей'));
  await expect(exchange.findings).toContainText(finding.notInVocabulary.toDo);
  await exchange.send('delta.zip', delta('school'));
  const run = exchange.verdict('delta.zip');
  await expect(run).toContainText(verdict.clean);

  await exchange.compare();
  await expect(run.getByRole('table', { name: difference.title })).toContainText('orgs.csv');
  await exchange.openSchool('Школа путешествия');
  await expect(run).toContainText(
    difference.example.added.replace('{{file}}', 'orgs.csv').replace('{{id}}', 'j-1'),
  );
  await exchange.commit();
  await expect(run).toContainText(outcome.committed);

  await exchange.askRollBack('Пакет прислан по ошибке');
  await expect(run).toContainText(words.exchange.second.notYou);
  const address = page.url();

  await signInAs('leadership');
  await page.goto(address);
  await exchange.agree('Согласовано с РЦОИ');
  await expect(exchange.verdict('delta.zip')).toContainText(outcome.rolledBack);
  await expect(exchange.verdict('delta.zip')).not.toContainText(rollBack.title);

  await exchange.openBoard();
  await expect(page.getByRole('table', { name: board.runs })).toContainText(runs.stage.rolledBack);
  await page.getByRole('tab', { name: board.schools }).click();
  await expect(page.getByRole('table', { name: board.schools })).toContainText('Школа путешествия');
});
