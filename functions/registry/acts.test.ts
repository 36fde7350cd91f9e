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
