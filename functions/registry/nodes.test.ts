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

describe('nodes', () => {
  test('anybody sees where a node stands and what it is called, and no more', async () => {
    const { body } = await ask(undefined, 'GET', '/nodes/s-20602000-001');
    expect(body).toMatchObject({
      names: [{ ru: 'МОУ «Аннинская СОШ № 1»' }],
      address: 'пгт Анна, ул. Школьная, 1',
    });
    for (const field of ['pupils', 'confirmations', 'succession', 'platforms', 'version'])
      expect(body).not.toHaveProperty(field);
    expect((await ask('school', 'GET', '/nodes/s-20602000-001')).body.pupils).toBe(512);
  });

  test.each([
    ['/nodes?kind=municipality&parent=r-20', ['m-20602000', 'm-20604000']],
    ['/nodes?kind=school&parent=m-20602000', ['s-20602000-001', 's-20602000-002']],
    ['/nodes?kind=school&parent=r-20', ['s-20602000-001', 's-20602000-002', 's-20604000-001']],
    ['/nodes?kind=branch&parent=m-20602000', ['b-20602000-002-1']],
    ['/nodes?kind=branch&parent=s-20602000-002', ['b-20602000-002-1']],
    ['/nodes?kind=region', ['r-20']],
    ['/nodes?kind=municipality', ['m-20602000', 'm-20604000']],
    ['/nodes?kind=school&parent=r-20&q=берез', ['s-20602000-002']],
    ['/nodes?kind=branch&parent=r-20&q=старо чигольское', ['b-20602000-002-1']],
  ])('%s', async (path, ids) => {
    for (const who of ['operator', undefined] as const) {
      const { body } = await ask(who, 'GET', encodeURI(path));
      expect(body.items.map(({ id }: { id: string }) => id)).toEqual(ids);
    }
  });

  test('a list goes on page by page', async () => {
    const first = await ask('operator', 'GET', '/nodes?kind=school&parent=r-20&limit=2');
    const second = await ask(
      'operator',
      'GET',
      `/nodes?kind=school&parent=r-20&limit=2&cursor=${first.body.next}`,
    );
    expect([first.body.items.length, second.body.items.length]).toEqual([2, 1]);
    expect(codeOf(await ask('operator', 'GET', '/nodes?kind=school&cursor=xx'))).toEqual([400, 'badCursor']);
  });

  test('a node nobody knows is not found', async () => {
    expect(codeOf(await ask('operator', 'GET', '/nodes/m-99999999'))).toEqual([404, 'notFound']);
  });

  test('is confirmed by its own people, once a day, and not in advance', async () => {
    const path = '/nodes/s-20602000-001/confirmations';
    expect(codeOf(await ask('school', 'POST', '/nodes/s-20604000-001/confirmations', { body: {} }))).toEqual([
      403,
      'foreignNode',
    ]);
    expect(codeOf(await ask('operator', 'POST', path, { body: {} }))).toEqual([403, 'notAllowed']);
    const future = await ask('school', 'POST', path, { body: { effectiveAt: '2011-05-21' } });
    expect(future.body.errors).toMatchObject([{ pointer: '/body/effectiveAt', code: 'inFuture' }]);
    const done = await ask('school', 'POST', path, { body: {} });
    expect(done.body.confirmations).toMatchObject([{ effectiveAt: '2011-05-20', by: 'p-school' }]);
    const again = await ask('school', 'POST', path, { body: {} });
    expect(again.body.version).toBe(done.body.version);
  });

  test('is edited over the version that was read', async () => {
    const path = '/nodes/s-20602000-002';
    expect(codeOf(await ask('operator', 'PUT', path, { body: { pupils: 90 } }))).toEqual([
      428,
      'versionRequired',
    ]);
    const edited = await ask('operator', 'PUT', path, {
      ...version(1),
      body: { pupils: 90, locality: null },
    });
    expect(edited.body).toMatchObject({ pupils: 90, version: 2 });
    expect(edited.body).not.toHaveProperty('locality');
    expect(codeOf(await ask('operator', 'PUT', path, { ...version(1), body: { pupils: 91 } }))).toEqual([
      409,
      'staleRecord',
    ]);
    expect(codeOf(await ask('municipal', 'PUT', path, { ...version(2), body: { pupils: 91 } }))).toEqual([
      403,
      'notAllowed',
    ]);
    expect(codeOf(await ask('operator', 'PUT', path, { ...version(2), body: { names: [] } }))).toEqual([
      400,
      'badInput',
    ]);
  });
});

describe('succession', () => {
  test('merges a school into another, and only the department does it', async () => {
    const path = '/nodes/s-20602000-001/successions';
    const body = { kind: 'merge', on: '2011-09-01', actNumber: '55', into: 's-20602000-002' };
    const { version: read } = (await ask('leadership', 'GET', '/nodes/s-20602000-001')).body;
    expect(codeOf(await ask('operator', 'POST', path, { ...version(read), body }))).toEqual([
      403,
      'notAllowed',
    ]);
    expect(codeOf(await ask('leadership', 'POST', path, { ...version(read + 1), body }))).toEqual([
      409,
      'staleRecord',
    ]);
    const done = await ask('leadership', 'POST', path, { ...version(read), body });
    expect(done.body.closedOn).toBe('2011-09-01');
    const heir = await ask('leadership', 'GET', '/nodes/s-20602000-002');
    expect(heir.body.succession).toMatchObject([{ role: 'heir', others: ['s-20602000-001'] }]);
    const again = await ask('leadership', 'POST', path, { ...version(read + 1), body });
    expect(codeOf(again)).toEqual([409, 'nodeClosed']);
  });
});
