import { afterAll, beforeAll, expect, test } from 'vitest';
import { raisedMessageSchema } from '../hotline/contract/raised.ts';
import { foreignMunicipality, ownMunicipality, ownSchool } from '../shared/testing/people.ts';
import { startAdoption, type TestAdoption } from './testing/adoption.ts';

let adoption: TestAdoption;
beforeAll(async () => {
  // Six working days after Monday, 12 September.
  adoption = await startAdoption(3, '2011-09-20T08:00:00.000Z');
});
afterAll(() => adoption.stop());

const step = (school: string, name: string, effectiveAt: string, version: number) =>
  adoption.ask('operator', 'POST', `/schools/${school}/activation/steps`, {
    body: { step: name, effectiveAt },
    headers: { 'if-match': `"${version}"` },
  });
const tasks = async (who: 'operator' | 'municipal' = 'operator', query = '') =>
  (await adoption.ask(who, 'GET', `/tasks/codes${query}`)).body;

/** What the hotline has been told. */
const told = () =>
  adoption.platform.sent
    .filter(({ queue }) => queue === 'hotline.raised')
    .map(({ message }) => {
      const { kind, cause } = raisedMessageSchema.parse(message);
      return { kind, cause };
    });

async function applied(school: string, on: string): Promise<void> {
  await step(school, 'administratorChosen', on, 0);
  await step(school, 'applied', on, 1);
}

test('six working days without a code make exactly one task, whoever notices it and however often', async () => {
  await applied(ownSchool, '2011-09-12');
  await applied('s-20602000-002', '2011-09-13');
  await adoption.deliver();
  const raised = {
    nodeId: ownSchool,
    municipalityId: ownMunicipality,
    names: [{ ru: 'Школа № 1' }],
    since: '2011-09-12',
    raisedOn: '2011-09-20',
    workingDays: 6,
  };
  expect((await tasks()).items).toMatchObject([raised]);
  await adoption.deliverAgain();
  await adoption.openDay();
  await adoption.openDay();
  expect((await tasks()).items).toMatchObject([raised]);
  // The task itself is a change that is told in the audit of its school, once, and to the hotline.
  await adoption.deliver();
  expect(told()).toEqual([{ kind: 'raise', cause: `adoption.codeWait ${ownSchool} 0` }]);
  const audit = await adoption.ask('municipal', 'GET', `/audit?node=${ownSchool}`);
  const raisings = audit.body.items.filter(({ action }: { action: string }) => action === 'codeTaskRaised');
  expect(raisings).toHaveLength(1);
});

test('it stands on the page of its municipality and of nobody else', async () => {
  expect((await tasks('municipal', `?municipality=${ownMunicipality}`)).items).toHaveLength(1);
  expect((await tasks('operator', `?municipality=${foreignMunicipality}`)).items).toEqual([]);
  expect((await tasks('municipal', `?municipality=${foreignMunicipality}`)).code).toBe('foreignNode');
  expect((await tasks('municipal')).code).toBe('foreignNode');
});

test('it is closed by itself when the code has come', async () => {
  await step(ownSchool, 'codeReceived', '2011-09-20', 2);
  await adoption.deliver();
  expect((await tasks()).items).toEqual([]);
  await adoption.openDay();
  await adoption.deliver();
  expect(told().at(-1)).toEqual({ kind: 'settle', cause: `adoption.codeWait ${ownSchool} 0` });
  expect((await tasks()).items).toEqual([]);
});

test('the funnel tells how long schools waited for each step', async () => {
  const { body } = await adoption.ask('leadership', 'GET', '/funnel');
  const [own] = body.municipalities;
  expect(body.waits).toEqual({
    applied: { schools: 2, median: 0, p90: 0 },
    codeReceived: { schools: 1, median: 8, p90: 8 },
  });
  expect(own.waits).toEqual(body.waits);
});
