import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startRegistry, type TestRegistry } from './testing/registry.ts';

let registry: TestRegistry;
beforeAll(async () => {
  registry = await startRegistry();
  await registry.importPack();
});
afterAll(() => registry.database.stop());

const ask = (...call: Parameters<TestRegistry['ask']>) => registry.ask(...call);
const version = (number: number) => ({ headers: { 'if-match': `"${number}"` } });
const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code];

describe('the school calendar', () => {
  const quarantine = {
    kind: 'quarantine',
    effective: { from: '2011-05-23', to: '2011-05-27' },
    reason: 'ОРВИ',
  };
  const path = '/calendar/s-20602000-001';

  test('takes a quarantine proposed by the school when the department accepts it', async () => {
    const made = await ask('school', 'POST', `${path}/proposals`, { body: quarantine });
    expect(made.body.layers.map(({ nodeId }: { nodeId?: string }) => nodeId)).toEqual([
      undefined,
      's-20602000-001',
    ]);
    const id = made.body.proposals[0].id;
    const decision = { ...version(made.body.version), body: { kind: 'accepted' } };
    expect(codeOf(await ask('municipal', 'PUT', `${path}/proposals/${id}/decision`, decision))).toEqual([
      403,
      'notAllowed',
    ]);
    const done = await ask('leadership', 'PUT', `${path}/proposals/${id}/decision`, decision);
    expect(done.body.layers.at(-1)).toMatchObject({ level: 'school', entries: [{ kind: 'quarantine' }] });
    const again = await ask('leadership', 'PUT', `${path}/proposals/${id}/decision`, {
      ...version(2),
      body: { kind: 'declined' },
    });
    expect(codeOf(again)).toEqual([409, 'proposalDecided']);
    const open = await ask(undefined, 'GET', '/calendar?node=s-20602000-001');
    expect([open.body.layers.length, open.body.proposals]).toEqual([2, []]);
  });

  test('takes nothing else from a school, and nothing incomplete from anybody', async () => {
    const extra = { kind: 'extraLessons', effective: quarantine.effective };
    expect(codeOf(await ask('school', 'POST', `${path}/proposals`, { body: extra }))).toEqual([
      403,
      'proposalNotAllowed',
    ]);
    const backwards = { ...quarantine, effective: { from: '2011-05-27', to: '2011-05-23' } };
    const wrong = await ask('school', 'POST', `${path}/proposals`, { body: backwards });
    expect(wrong.body.errors[0].pointer).toBe('/body/effective/to');
  });

  test('of a municipality is stated by the department, by an act', async () => {
    const vacation = {
      kind: 'vacation',
      schoolYear: '2011/12',
      season: 'autumn',
      effective: { from: '2011-10-31', to: '2011-11-07' },
    };
    const stated = '/calendar/m-20602000/entries';
    expect(codeOf(await ask('leadership', 'POST', stated, { body: vacation }))).toEqual([400, 'badInput']);
    const ground = { kind: 'regionalAct', number: '700', signedOn: '2011-05-19' };
    const done = await ask('leadership', 'POST', stated, { body: { ...vacation, act: ground } });
    expect(done.body.layers).toHaveLength(2);
    const school = await ask('school', 'GET', '/calendar?node=s-20602000-001');
    expect(school.body.layers.map(({ level }: { level: string }) => level)).toEqual([
      'region',
      'municipality',
      'school',
    ]);
  });
});
