import { expect, test } from '../../fixtures/test.ts';
import { words } from '../../fixtures/words.ts';
import { ActivationPage } from '../../pages/adoption/activationPage.ts';
import { SchoolPage } from '../../pages/adoption/schoolPage.ts';

const { activation } = words.adoption;

test('a school that waits too long for its code stands before the operator until the code is there', async ({
  page,
  signInAs,
}) => {
  await signInAs('operator');
  const desk = new ActivationPage(page);
  await desk.open();
  const name = (await desk.waiting.last().getByRole('link').first().textContent()) ?? '';
  const school = await desk.idOf(name);
  await desk.waiting.filter({ hasText: name }).getByRole('link').first().click();
  const theirs = new SchoolPage(page);
  await theirs.declareStep('codeReceived');
  await expect(theirs.steps.filter({ hasText: activation.step.codeReceived })).toContainText('20.09.2011');
  await expect(async () => {
    await desk.open();
    await expect(desk.task(school)).toHaveCount(0);
  }).toPass();
});
