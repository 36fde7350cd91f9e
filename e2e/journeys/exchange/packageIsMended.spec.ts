import { strToU8, zipSync } from 'fflate';
import { expect, test } from '../../fixtures/test.ts';
import { words } from '../../fixtures/words.ts';
import { ExchangePage } from '../../pages/exchange/exchangePage.ts';

const { finding, verdict, contract } = words.exchange;
const absent = [
  'academicSessions,courses,classes,users,userProfiles,roles,enrollments,demographics,categories,scoreScales',
  'lineItems,lineItemLearningObjectiveIds,lineItemScoreScales,results,resultLearningObjectiveIds',
  'resultScoreScales,resources,classResources,courseResources,userResources',
].flatMap((names) => names.split(','));
const manifest = [
  'propertyName,value',
  'manifest.version,1.0',
  'oneroster.version,1.2',
  'file.orgs,bulk',
  ...absent.map((name) => `file.${name},absent`),
  '',
].join('\n');
const orgs = (type: string, under: string) =>
  zipSync({
    'manifest.csv': strToU8(manifest),
    'orgs.csv': strToU8(
      `sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\nm-1,,,Аннинский район,district,,\ns-1,,,Школа № 1,${type},,${under}\n`,
    ),
  });

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
  await expect(page.getByRole('table')).toContainText('parentSourcedId');
  await expect(page.getByRole('heading', { level: 1, name: contract.title })).toBeVisible();
});
