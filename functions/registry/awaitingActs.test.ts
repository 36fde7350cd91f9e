import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixedClock } from '../shared/clock.ts';
import { foreignMunicipality, ownMunicipality, ownSchool, region } from '../shared/testing/people.ts';
import { startRegistry, type TestRegistry } from './testing/registry.ts';

let registry: TestRegistry;
beforeAll(async () => {
  registry = await startRegistry();
  await registry.importPack();
});
afterAll(() => registry.database.stop());

const actOf = (number: string) => ({
  type: 'appointment',
  number,
  signedOn: '2011-05-12',
  signatory: 'Лаптев Г. И.',
  appoints: { personName: 'Седова Анна Петровна', post: 'заместитель директора', role: 'responsible' },
});

const record = (who: 'school' | 'municipal', node: string, number: string) =>
  registry.ask(who, 'POST', `/nodes/${node}/acts`, { body: actOf(number) });

const desk = async (who: 'leadership' | 'municipal' | 'school', node: string, more = '') =>
  (await registry.ask(who, 'GET', `/acts?desk=${node}${more}`)).body;

test('acts wait on the desk of whoever accepts them until they are decided', async () => {
  await record('school', ownSchool, '1-о');
  await record('municipal', 's-20602000-002', '2-о');
  await record('municipal', ownMunicipality, '3-о');
  const ofMunicipality = await desk('municipal', ownMunicipality);
  expect(ofMunicipality.items).toMatchObject([
    { nodeId: ownSchool, kind: 'school', version: 1, acts: [{ number: '1-о' }] },
    { nodeId: 's-20602000-002', acts: [{ number: '2-о' }] },
  ]);
  expect((await desk('leadership', region)).items).toMatchObject([
    { nodeId: ownMunicipality, kind: 'municipality', acts: [{ number: '3-о' }] },
  ]);
  const act = ofMunicipality.items[0].acts[0].id;
  await registry.ask('municipal', 'PUT', `/nodes/${ownSchool}/acts/${act}/acceptance`, {
    headers: { 'if-match': '"1"' },
  });
  const left = await desk('municipal', ownMunicipality);
  expect(left.items.map(({ nodeId }: { nodeId: string }) => nodeId)).toEqual(['s-20602000-002']);
});

test('a desk is read page by page, the longest waiting first', async () => {
  Object.assign(registry.platform, { clock: fixedClock('2011-05-21T08:00:00.000Z') });
  await record('school', ownSchool, '4-о');
  const first = await desk('municipal', ownMunicipality, '&limit=1');
  expect(first.items).toMatchObject([{ nodeId: 's-20602000-002' }]);
  const second = await desk('municipal', ownMunicipality, `&limit=1&cursor=${first.next}`);
  // A node's record carries its older acts too: only those that wait are on the desk.
  expect(second.items).toMatchObject([{ nodeId: ownSchool, acts: [{ number: '4-о' }] }]);
});

test('a desk is seen by its own people and those above them', async () => {
  expect((await desk('leadership', ownMunicipality)).items).toHaveLength(2);
  expect((await desk('municipal', foreignMunicipality)).code).toBe('foreignNode');
  expect((await desk('municipal', region)).code).toBe('foreignNode');
  expect((await desk('school', ownMunicipality)).code).toBe('foreignNode');
});
