import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodeReader } from './reading.ts';
import { startRegistry, type TestRegistry } from './testing/registry.ts';

let registry: TestRegistry;
beforeAll(async () => {
  registry = await startRegistry();
  await registry.importPack();
});
afterAll(() => registry.database.stop());

describe('what other domains ask', () => {
  test('the tree', async () => {
    const reader = nodeReader(registry.platform);
    const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);
    expect(ids(await reader.municipalities('r-20'))).toEqual(['m-20602000', 'm-20604000']);
    expect(ids(await reader.schoolsOf('m-20602000'))).toEqual(['s-20602000-001', 's-20602000-002']);
    expect(await reader.schoolsOfRegion('r-20')).toHaveLength(3);
    expect(ids(await reader.children('s-20602000-002'))).toEqual(['b-20602000-002-1']);
    expect(await reader.node('s-none')).toBeUndefined();
  });

  test('paths, from the region down', async () => {
    const reader = nodeReader(registry.platform);
    expect(await reader.pathOf('b-20602000-002-1')).toEqual([
      'r-20',
      'm-20602000',
      's-20602000-002',
      'b-20602000-002-1',
    ]);
    await expect(reader.pathOf('s-none')).rejects.toMatchObject({ code: 'notFound' });
  });

  test('who can be reached: by role at a node, by id, by the account of who is signed in', async () => {
    const reader = nodeReader(registry.platform);
    const add = (name: string, email: string) =>
      registry.ask('admin', 'POST', '/people', {
        body: { nodeId: 's-20602000-001', name, post: 'завуч', role: 'school', contacts: { email } },
      });
    const { id } = (await add('Зимина Анна Петровна', 'zimina@example.org')).body;
    const left = (await add('Белова Ольга Ивановна', 'belova@example.org')).body;
    await registry.ask('admin', 'PUT', `/people/${left.id}`, {
      body: { name: left.name, post: left.post, role: 'school', contacts: left.contacts, active: false },
      headers: { 'if-match': '1' },
    });
    expect(await reader.peopleWith('school', 's-20602000-001')).toEqual([
      {
        id,
        name: 'Зимина Анна Петровна',
        role: 'school',
        nodeId: 's-20602000-001',
        email: 'zimina@example.org',
      },
    ]);
    expect(await reader.peopleWith('municipal', 's-20602000-001')).toEqual([]);
    expect(await reader.person(id)).toMatchObject({ email: 'zimina@example.org' });
    expect(await reader.person(left.id)).toBeUndefined();
    const account = { sub: 'p-9', org: 's-20602000-001', name: 'зимина анна петровна' };
    expect(await reader.visitor(account)).toMatchObject({ id });
    expect(await reader.visitor({ ...account, name: 'Кто-то другой' })).toBeUndefined();
  });

  test('who holds a role by the act in force that day', async () => {
    const path = '/nodes/m-20602000/acts';
    const made = await registry.ask('municipal', 'POST', path, {
      body: {
        type: 'appointment',
        number: '5',
        signedOn: '2011-05-12',
        signatory: 'Глава Петров И. И.',
        appoints: { personName: 'Тихонов Олег', post: 'специалист', role: 'responsible' },
      },
    });
    const reader = nodeReader(registry.platform);
    expect(await reader.personInAct('m-20602000', 'responsible', '2011-05-12')).toBeUndefined();
    await registry.ask('leadership', 'PUT', `${path}/${made.body.acts[0].id}/acceptance`, {
      headers: { 'if-match': '1' },
    });
    expect(await reader.personInAct('m-20602000', 'responsible', '2011-05-12')).toMatchObject({
      personName: 'Тихонов Олег',
      act: { number: '5' },
    });
    expect(await reader.personInAct('m-20602000', 'responsible', '2011-05-11')).toBeUndefined();
    expect(await reader.personInAct('r-20', 'platformOwner', '2011-05-12')).toBeUndefined();
  });
});
