import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { api as planApi } from '../plan/lambda.ts';
import { call } from '../shared/testing/call.ts';
import { foreignSchool, ownMunicipality, ownSchool, personOf, region } from '../shared/testing/people.ts';
import { keyOfPhoto } from './photos.ts';
import { startControl, type TestControl } from './testing/control.ts';

let house: TestControl;
beforeAll(async () => {
  house = await startControl();
});
afterAll(() => house.stop());

const [second, third] = ['s-20602000-002', 's-20602000-003'];
const reminding = (schools: string[], number = '2.1') => ({
  planId: house.planId,
  number,
  schools,
  title: { ru: 'Назначьте ответственного', en: '' },
  text: { ru: 'Срок прошёл 13 мая.', en: '' },
});
const key = (name: string) => ({ 'idempotency-key': name });
const version = (of: number) => ({ 'if-match': `"${of}"` });

/** How a measure stands for a node, as the plan itself says. */
async function evidence(number: string, node: string, period?: string) {
  const query = `node=${node}${period ? `&period=${period}` : ''}`;
  const reply = await call(planApi, {
    path: `/api/plan/plans/${house.planId}/measures/${number}/evidence?${query}`,
    as: personOf('leadership'),
  });
  return reply.body.items[0];
}

describe('reminders', () => {
  const path = `/municipalities/${ownMunicipality}/reminders`;

  test('name who will get them; a school where nobody is appointed is there without a name', async () => {
    const { body } = await house.ask('municipal', 'GET', `/municipalities/${ownMunicipality}/recipients`);
    expect(body).toEqual({
      day: '2011-09-20',
      items: [ownSchool, second, third].map((schoolId) => ({ schoolId })),
    });
  });

  test('go to each school once, are kept with how it stood, and refuse the same measure on the same day', async () => {
    const body = reminding([ownSchool, second]);
    const sent = await house.ask('municipal', 'POST', path, { body, headers: key('a') });
    expect(sent.status, JSON.stringify(sent.body)).toBe(201);
    expect(sent.body.schools).toEqual(
      [ownSchool, second].map((schoolId) =>
        expect.objectContaining({ schoolId, status: 'overdue', outcome: { kind: 'notYet', days: 0 } }),
      ),
    );
    expect(await house.ask('municipal', 'POST', path, { body, headers: key('a') })).toEqual(sent);
    const notices = await house.deliver();
    expect(notices.map(({ to, path: page }) => [to, page])).toEqual([
      [{ role: 'school', nodeId: ownSchool }, `/schools/${ownSchool}`],
      [{ role: 'school', nodeId: second }, `/schools/${second}`],
    ]);
    const again = await house.ask('leadership', 'POST', path, { body: reminding([third, second]) });
    expect(again).toMatchObject({
      status: 409,
      body: { code: 'remindedToday', errors: [{ pointer: '/body/schools/1' }] },
    });
  });

  test('say what happened then, to the municipality and to the leadership', async () => {
    house.travelTo('2011-09-23T08:00:00.000Z');
    await house.prove({
      nodeId: second,
      path: [region, ownMunicipality, second],
      predicate: 'registry.responsibleAppointed?role=responsible',
      period: 'once',
      history: [
        {
          since: '2011-09-01',
          knownSince: '2011-09-22T08:00:00.000Z',
          status: 'satisfied',
          because: { code: 'actInForce' },
        },
      ],
    });
    for (const [who, asked] of [
      ['municipal', ''],
      ['leadership', ''],
      ['leadership', `?node=${ownMunicipality}`],
    ] as const) {
      const { body } = await house.ask(who, 'GET', `/reminders${asked}`);
      expect(body.items[0].schools.map(({ outcome }: { outcome: object }) => outcome)).toEqual([
        { kind: 'notYet', days: 3 },
        { kind: 'satisfied', on: '2011-09-22', days: 2 },
      ]);
    }
    house.travelTo('2011-09-20T09:00:00.000Z');
  });

  test('refuse a school of another municipality, and schools themselves may not send them', async () => {
    const foreign = await house.ask('municipal', 'POST', path, { body: reminding([foreignSchool]) });
    expect(foreign.body.code).toBe('notInMunicipality');
    expect((await house.ask('school', 'POST', path, { body: reminding([third]) })).status).toBe(403);
  });
});

describe('controls', () => {
  const protocol = {
    manner: 'visit',
    on: '2011-09-19',
    checklist: { id: 'school', version: 1 },
    answers: { act: 'no', gradebook: 'yes' },
    findings: [{ item: 'act', text: 'Приказ не подписан', remedyBy: '2011-09-22' }],
    note: 'Смотрели 7Б',
  };
  const record = (of: string, body: object = protocol, as: 'municipal' | 'leadership' = 'municipal') =>
    house.ask(as, 'POST', `/nodes/${of}/controls`, { body, headers: key(JSON.stringify([of, body])) });

  test('leave findings that become overdue by the clock alone, on the leadership’s count and its list', async () => {
    const made = await record(ownSchool);
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    expect(await record(ownSchool)).toEqual(made);
    const [notice] = await house.deliver();
    expect(notice).toMatchObject({
      to: { role: 'school', nodeId: ownSchool },
      path: `/control/${made.body.id}`,
    });
    expect((await house.ask('leadership', 'GET', '/remedies')).body).toMatchObject({ open: 1, overdue: 0 });

    house.travelTo('2011-09-23T08:00:00.000Z');
    expect((await house.ask('leadership', 'GET', '/remedies')).body).toMatchObject({
      overdue: 1,
      municipalities: [{ municipalityId: ownMunicipality, overdue: 1, longestDays: 1 }],
    });
    const list = await house.ask('leadership', 'GET', '/controls?state=overdue');
    expect(list.body.items).toMatchObject([
      { id: made.body.id, findings: [{ state: 'overdue', overdueDays: 1 }] },
    ]);
    expect((await house.ask('school', 'GET', '/controls')).body.items).toMatchObject([{ mayRecheck: false }]);
    expect((await house.openDay()).map(({ to }) => to)).toEqual([
      { role: 'school', nodeId: ownSchool },
      { role: 'municipal', nodeId: ownMunicipality },
    ]);
  });

  test('are closed by a recheck over the version that was read', async () => {
    const [control] = (await house.ask('municipal', 'GET', '/controls?state=overdue')).body.items;
    const path = `/controls/${control.id}/findings/f1/recheck`;
    const body = { on: '2011-09-23', remedied: true };
    const stale = await house.ask('municipal', 'PUT', path, { body, headers: version(7) });
    expect(stale.body.code).toBe('staleRecord');
    const done = await house.ask('municipal', 'PUT', path, { body, headers: version(control.version) });
    expect(done.body.findings).toMatchObject([{ state: 'remedied' }]);
    expect((await house.ask('leadership', 'GET', '/remedies')).body).toMatchObject({ open: 0, overdue: 0 });
    house.travelTo('2011-09-20T09:00:00.000Z');
  });

  test('refuse a day to come, an unknown line, a remedy before the control, and one’s own body', async () => {
    const wrong = await record(ownSchool, {
      ...protocol,
      on: '2011-09-21',
      answers: { nothing: 'yes' },
      findings: [{ text: 'Поздно', remedyBy: '2011-09-01' }],
    });
    expect(wrong.body.errors.map(({ code }: { code: string }) => code)).toEqual([
      'dayInFuture',
      'checklistUnknown',
      'remedyBeforeControl',
    ]);
    const own = { ...protocol, checklist: { id: 'municipality', version: 1 }, answers: {}, findings: [] };
    expect((await record(ownMunicipality, own)).body.code).toBe('controlNotYours');
    expect((await record(ownMunicipality, own, 'leadership')).status).toBe(201);
    expect((await record(foreignSchool)).body.code).toBe('foreignNode');
  });

  test('keep photos that are pictures by their content', async () => {
    const place = await house.ask('municipal', 'GET', '/photos/place?name=стенд.png&bytes=67');
    const { id } = place.body;
    const withPhoto = { ...protocol, photos: [{ id, name: 'стенд.png' }] };
    expect((await record(second, withPhoto)).body.code).toBe('attachmentNotSent');
    const put = (bytes: Uint8Array) =>
      house.platform.files.put(keyOfPhoto(id), bytes, 'application/octet-stream');
    await put(new TextEncoder().encode('<script>'));
    expect((await record(second, withPhoto)).body.code).toBe('attachmentRefused');
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    await put(new Uint8Array(png));
    expect((await record(second, withPhoto)).body.photos).toMatchObject([{ mediaType: 'image/png' }]);
    expect((await house.ask('municipal', 'GET', '/photos/place?name=a.exe&bytes=5')).body.code).toBe(
      'attachmentRefused',
    );
  });

  test('of every school within a quarter satisfy the municipality’s duty; until then the list says who is left', async () => {
    const path = `/municipalities/${ownMunicipality}/coverage`;
    await house.deliver();
    const left = (await house.ask('municipal', 'GET', path)).body.items.filter(
      (item: { looked?: object }) => !item.looked,
    );
    expect(left).toEqual([{ schoolId: third }]);
    expect(await evidence('2.7', ownMunicipality, '2011-Q3')).toMatchObject({
      status: 'missing',
      because: { params: { done: 2, of: 3 } },
    });
    await record(third, { ...protocol, manner: 'desk', findings: [] });
    await house.deliver();
    expect(await evidence('2.7', ownMunicipality, '2011-Q3')).toMatchObject({ status: 'satisfied' });
  });

  test('choose schools at random by a seed that is kept: the same seed and day choose the same', async () => {
    const path = `/municipalities/${ownMunicipality}/samples`;
    const draw = (body: object, name: string) =>
      house.ask('municipal', 'POST', path, { body, headers: key(name) });
    const first = await draw({ size: 2, seed: 'III квартал' }, 's1');
    const again = await draw({ size: 2, seed: 'III квартал', asOf: '2011-09-20' }, 's2');
    expect(first.body).toMatchObject({ seed: 'III квартал', asOf: '2011-09-20', pool: 3 });
    expect(again.body.schools).toEqual(first.body.schools);
    expect((await house.ask('leadership', 'GET', path)).body.items).toHaveLength(2);
  });
});

test('the week goes to the leadership on Monday, with the figures that its page opens', async () => {
  house.travelTo('2011-09-26T05:00:00.000Z');
  const digest = (await house.openDay()).find(({ cause }) => cause.startsWith('reporting.digest'));
  expect(digest).toMatchObject({
    to: { role: 'leadership', nodeId: region },
    path: '/control?week=2011-W38',
  });
  const { body } = await house.ask('leadership', 'GET', '/digest?week=2011-W38');
  expect(body).toMatchObject({ controls: 4, visits: 3, reminded: 2, satisfiedAfter: 1 });
  const held = (await house.ask('leadership', 'GET', `/controls?from=${body.from}&to=${body.to}`)).body.items;
  expect(held).toHaveLength(body.controls);
  const outside = await house.ask('leadership', 'GET', '/controls?from=2011-09-26');
  expect(outside.body.items).toEqual([]);
  const told = await house.ask('leadership', 'GET', `/reminders?from=${body.from}&to=${body.to}`);
  expect(told.body.items.flatMap(({ schools }: { schools: object[] }) => schools)).toHaveLength(
    body.reminded,
  );
  expect(digest?.text.ru).toContain(`Ждут устранения: ${body.open}`);
});
