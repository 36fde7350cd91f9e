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

const act = {
  type: 'appointment',
  number: '12-к',
  signedOn: '2011-05-10',
  signatory: 'Директор Орлова А. П.',
  appoints: { personName: 'Зайцева Вера Ильинична', post: 'заместитель директора', role: 'responsible' },
};

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

describe('acts', () => {
  const own = '/nodes/s-20602000-001/acts';

  test('go from recorded to accepted by two persons, and one for a role is enough', async () => {
    const made = await ask('school', 'POST', own, { body: act });
    expect(made.status).toBe(201);
    const [first] = made.body.acts;
    expect(first).toMatchObject({ status: 'recorded', validFrom: '2011-05-10' });
    expect(codeOf(await ask('school', 'PUT', `${own}/${first.id}/acceptance`, version(1)))).toEqual([
      403,
      'notAllowed',
    ]);
    expect(codeOf(await ask('leadership', 'PUT', `${own}/${first.id}/acceptance`, version(1)))).toEqual([
      403,
      'notYoursToAccept',
    ]);
    expect(codeOf(await ask('municipal', 'PUT', `${own}/${first.id}/acceptance`, version(0)))).toEqual([
      409,
      'staleRecord',
    ]);
    const taken = await ask('municipal', 'PUT', `${own}/${first.id}/acceptance`, version(1));
    expect(taken.body).toMatchObject({ version: 2, acts: [{ status: 'accepted' }] });

    const second = await ask('school', 'POST', own, { body: { ...act, number: '13-к' } });
    const [, other] = second.body.acts;
    expect(codeOf(await ask('municipal', 'PUT', `${own}/${other.id}/acceptance`, version(3)))).toEqual([
      409,
      'actsOverlap',
    ]);
    const revocation = { body: { reason: 'Уволилась', effectiveAt: '2011-05-10' } };
    await ask('school', 'PUT', `${own}/${first.id}/revocation`, { ...version(3), ...revocation });
    const after = await ask('municipal', 'PUT', `${own}/${other.id}/acceptance`, version(4));
    expect(after.body.acts.map(({ status }: { status: string }) => status)).toEqual(['revoked', 'accepted']);
  });

  test('recorded by the municipality for its school are not accepted by the same person', async () => {
    const path = '/nodes/s-20602000-002/acts';
    const made = await ask('municipal', 'POST', path, { body: act });
    const id = made.body.acts[0].id;
    expect(codeOf(await ask('municipal', 'PUT', `${path}/${id}/acceptance`, version(1)))).toEqual([
      403,
      'ownActNotAcceptable',
    ]);
  });

  test('of a municipality are accepted, or returned with a reason, by the department', async () => {
    const path = '/nodes/m-20602000/acts';
    const made = await ask('municipal', 'POST', path, { body: act });
    const id = made.body.acts[0].id;
    const back = await ask('leadership', 'PUT', `${path}/${id}/return`, {
      ...version(1),
      body: { reason: 'Нет подписи' },
    });
    expect(back.body.acts[0]).toMatchObject({ status: 'returned', steps: [{}, { reason: 'Нет подписи' }] });
    expect(codeOf(await ask('leadership', 'PUT', `${path}/${id}/acceptance`, version(2)))).toEqual([
      409,
      'actNotAwaiting',
    ]);
  });

  test('of a foreign municipality are out of reach', async () => {
    const path = '/nodes/s-20604000-001/acts';
    for (const who of ['municipal', 'school'] as const) {
      expect(codeOf(await ask(who, 'GET', path))).toEqual([403, 'foreignNode']);
      expect(codeOf(await ask(who, 'POST', path, { body: act }))).toEqual([403, 'foreignNode']);
    }
    expect(codeOf(await ask('trainer', 'GET', path))).toEqual([403, 'notAllowed']);
    expect(codeOf(await ask(undefined, 'GET', path))[0]).toBe(404);
  });

  test('that cannot be so are refused with the place', async () => {
    const wrong = await ask('school', 'POST', own, { body: { ...act, signedOn: '2011-02-31' } });
    expect(wrong.body.errors[0].pointer).toBe('/body/signedOn');
    const early = await ask('school', 'POST', own, { body: { ...act, validFrom: '2011-05-01' } });
    expect(early.body.errors).toMatchObject([{ pointer: '/body/validFrom', code: 'validBeforeSigned' }]);
    const nobody = await ask('school', 'POST', own, { body: { ...act, appoints: undefined } });
    expect(nobody.body.errors).toMatchObject([{ pointer: '/body/appoints', code: 'appointmentOfNobody' }]);
  });

  test('sent twice with one idempotency key are one act', async () => {
    const path = '/nodes/m-20604000/acts';
    const headers = { 'idempotency-key': 'act-1' };
    await ask('leadership', 'POST', path, { body: act, headers });
    const again = await ask('leadership', 'POST', path, { body: act, headers });
    expect(again.body.acts).toHaveLength(1);
  });
});

describe('lists of acts', () => {
  const csv = (...lines: string[]) => ({
    upload: {
      bytes: new TextEncoder().encode(
        ['Код ОУ;Номер акта;Дата;Подписал;Ответственный;Должность;Роль', ...lines].join('\n'),
      ),
      mediaType: 'text/csv',
      fileName: 'acts.csv',
    },
  });

  test('say what they would bring, record it once, and are accepted in one go by another person', async () => {
    const list = csv(
      '20604000-001;7;12.05.2011;Директор Белов П. П.;Крылова Нина Олеговна;учитель;responsible',
      '20;31;2011-05-13;Руководитель Громов И. И.;Соколов Павел Ильич;начальник отдела;platformOwner',
    );
    const sent = await ask('admin', 'POST', '/acts/imports', list);
    expect(sent.body).toMatchObject({ status: 'ready', counts: { added: 2, unchanged: 0, errors: 0 } });
    expect((await ask('leadership', 'GET', '/nodes/s-20604000-001/acts')).body.acts).toEqual([]);
    const done = await ask('admin', 'POST', `/acts/imports/${sent.body.id}/commit`, version(1));
    expect(done.body.status).toBe('committed');
    expect(codeOf(await ask('admin', 'POST', `/acts/imports/${sent.body.id}/commit`, version(2)))).toEqual([
      409,
      'importCommitted',
    ]);
    const again = await ask('admin', 'POST', '/acts/imports', list);
    expect(again.body.counts).toEqual({ added: 0, unchanged: 2, errors: 0 });
    const [school, own] = await Promise.all(
      ['s-20604000-001', 'r-20'].map((id) => ask('leadership', 'GET', `/nodes/${id}/acts`)),
    );
    const items = [school, own].map((reply) => ({
      nodeId: reply?.body.nodeId,
      actId: reply?.body.acts[0].id,
    }));
    const accepted = await ask('leadership', 'POST', '/acts/acceptances', { body: { items } });
    expect(accepted.body).toMatchObject({
      accepted: [{ nodeId: 'r-20' }],
      refused: [{ nodeId: 's-20604000-001', code: 'notYoursToAccept' }],
    });
    expect(
      (await ask('municipal', 'POST', '/acts/acceptances', { body: { items } })).body.refused,
    ).toMatchObject([{ code: 'foreignNode' }, { code: 'foreignNode' }]);
  });

  test('with errors name row and column, and record nothing', async () => {
    const sent = await ask(
      'municipal',
      'POST',
      '/acts/imports',
      csv(
        '20604000-001;8;12.05.2011;Белов П. П.;Крылова Нина;учитель;',
        '20999000;8;12.05.2011;Белов П. П.;Крылова Нина;учитель;',
        '20602000-001;9;32.05.2011;;Крылова Нина;учитель;boss',
        '20602000-002;9;12.05.2011;Белов П. П.;Ян;учитель;',
        '20602000-002;10;12.05.2011;Белов П. П.;Крылова Нина;учитель;',
        '20602000-002;10;12.05.2011;Белов П. П.;Крылова Нина;учитель;',
      ),
    );
    const places = sent.body.errors.map(({ row, column, code }: Record<string, unknown>) => [
      row,
      column,
      code,
    ]);
    expect(places).toEqual([
      [2, 'node', 'foreignNode'],
      [3, 'node', 'nodeUnknown'],
      [4, 'signed_on', 'notDay'],
      [4, 'signatory', 'cellEmpty'],
      [4, 'role', 'roleUnknown'],
      [5, 'person', 'too_small'],
      [7, 'number', 'duplicate'],
    ]);
    expect(
      codeOf(await ask('municipal', 'POST', `/acts/imports/${sent.body.id}/commit`, version(1))),
    ).toEqual([422, 'importHasErrors']);
    expect((await ask('municipal', 'GET', `/acts/imports/${sent.body.id}`)).body).toEqual(sent.body);
  });
});

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
