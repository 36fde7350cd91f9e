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

describe('people', () => {
  const person = {
    nodeId: 's-20602000-001',
    name: 'Зайцева Вера Ильинична',
    post: 'завуч',
    contacts: { email: 'zaytseva@example.org' },
    role: 'school',
  };

  test('are added and edited by their municipality or the admin', async () => {
    const made = await ask('municipal', 'POST', '/people', { body: person });
    expect(made.body).toMatchObject({ active: true, version: 1 });
    const { id, nodeId: _node, version: _version, ...fields } = made.body;
    const left = await ask('municipal', 'PUT', `/people/${id}`, {
      ...version(1),
      body: { ...fields, active: false },
    });
    expect(left.body.active).toBe(false);
    const list = await ask('school', 'GET', '/people?node=s-20602000-001');
    expect(list.body.items).toMatchObject([{ name: person.name, active: false }]);
    expect(codeOf(await ask('trainer', 'GET', '/people?node=s-20602000-001'))).toEqual([403, 'notAllowed']);
  });

  test('get no role above the one who gives it, nor one that does not stand there', async () => {
    const high = await ask('municipal', 'POST', '/people', { body: { ...person, role: 'admin' } });
    expect(codeOf(high)).toEqual([403, 'roleNotGrantable']);
    const misplaced = await ask('admin', 'POST', '/people', { body: { ...person, role: 'leadership' } });
    expect(misplaced.body.errors).toMatchObject([{ code: 'roleDoesNotFitNode' }]);
    const foreign = await ask('municipal', 'POST', '/people', {
      body: { ...person, nodeId: 's-20604000-001' },
    });
    expect(codeOf(foreign)).toEqual([403, 'foreignNode']);
  });

  test('never come with a password', async () => {
    expect(
      codeOf(await ask('admin', 'POST', '/people', { body: { ...person, password: 'secret' } })),
    ).toEqual([400, 'badInput']);
  });
});
