import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { excuseMessageSchema } from '../adoption/contract/excuses.ts';
import {
  foreignMunicipality,
  foreignSchool,
  ownMunicipality,
  ownSchool,
  personOf,
  region,
} from '../shared/testing/people.ts';
import { escalate } from './lambda.ts';
import { startHotline, type TestHotline, type Who } from './testing/hotline.ts';

// Fifty askers at once are some hundreds of writes; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const morning = '2011-09-20T08:00:00.000Z';

let hotline: TestHotline;
beforeAll(async () => {
  hotline = await startHotline(morning);
});
afterAll(() => hotline.stop());

const anIncident = {
  title: { ru: 'Не открывается журнал', en: 'The gradebook does not open' },
  text: { ru: 'Дневник.ру чинит. Писать не нужно.', en: 'Being repaired. You need not write.' },
  function: 'gradebook',
  nodeIds: [ownMunicipality],
  from: '2011-09-20T07:00:00.000Z',
};
const told = { ru: 'Работает с 12:00.', en: 'It works since noon.' };
const make = async (more: object = {}, as: Who = 'operator') =>
  hotline.ask(as, 'POST', '/incidents', { body: { ...anIncident, ...more } });
const incident = async (more: object = {}) => (await make(more)).body;
const read = (as: Who, id: string) => hotline.ask(as, 'GET', `/incidents/${id}`);
const conversation = async (id: string) =>
  (await hotline.ask('operator', 'GET', `/tickets/${id}/conversation`)).body;
const follow = async (secret: string) => (await hotline.ask('public', 'GET', `/tickets/${secret}`)).body;
const write = (id: string, body: object) =>
  hotline.ask('operator', 'POST', `/tickets/${id}/entries`, { body });
const close = (id: string, version: number, more: object = {}) =>
  hotline.ask('operator', 'PUT', `/incidents/${id}/closing`, {
    body: { to: hotline.platform.clock.now().toISOString(), text: told, ...more },
    headers: { 'if-match': `"${version}"` },
  });

test('stand beside a question of the schools they touch while they go on', async () => {
  const { id, number, version } = await incident();
  const shownAt = async (school: string) =>
    (await hotline.ask('operator', 'GET', `/schools/${school}/context`)).body.incidents;
  expect(await shownAt(ownSchool)).toEqual([
    { id, number, title: anIncident.title, from: '2011-09-20T07:00:00.000Z' },
  ]);
  expect(await shownAt(foreignSchool)).toEqual([]);
  await close(id, version);
  expect(await shownAt(ownSchool)).toEqual([]);
});

test('are told to whoever has a question in them: the operator, and the school that asked', async () => {
  const { id } = await incident();
  const first = await hotline.asked({ incidentId: id });
  await hotline.asked({ incidentId: id });
  await hotline.ask('operator', 'PUT', `/tickets/${first.id}/operator`, { body: {} });
  await hotline.ask('school', 'POST', '/tickets', {
    body: { text: 'У нас тоже', phone: '+7 473 200-00-00', consent: true, incidentId: id },
  });
  await hotline.settle();
  hotline.platform.sent.length = 0;
  const toldOf = () =>
    hotline.platform.sent
      .map(({ message }) => message as { cause: string; to: unknown })
      .filter(({ cause }) => cause?.startsWith(`hotline.incident:${id}:`));
  await hotline.ask('partner', 'POST', `/incidents/${id}/updates`, { body: { text: told } });
  await hotline.settle('again');
  const { sub } = personOf('operator');
  expect(new Set(toldOf().map(({ to }) => JSON.stringify(to)))).toEqual(
    new Set([{ personId: sub }, { role: 'school', nodeId: ownSchool }].map((to) => JSON.stringify(to))),
  );
  expect(new Set(toldOf().map(({ cause }) => cause)).size).toBe(2);
  hotline.platform.sent.length = 0;
  await close(id, (await read('operator', id)).body.version);
  await hotline.settle();
  expect(toldOf().map(({ to }) => to)).toEqual([{ role: 'school', nodeId: ownSchool }]);
});

describe('one answer to all', () => {
  test('reaches fifty askers who wrote at once, each once, however often the messages come', async () => {
    const { id, version } = await incident();
    const asked = await Promise.all(
      Array.from({ length: 50 }, (_, at) =>
        hotline.asked({ incidentId: id, schoolId: ownSchool, email: `asker-${at}@example.org` }),
      ),
    );
    await hotline.settle();
    hotline.platform.letters.length = 0;
    const [meanwhile, elsewhere] = [asked[0]?.id ?? '', asked[1]?.id ?? ''];
    hotline.travelTo('2011-09-20T08:30:00.000Z');
    await write(meanwhile, { kind: 'answer', text: 'Вам отвечу отдельно' });
    await hotline.ask('operator', 'PUT', `/tickets/${elsewhere}/incident`, { body: { incidentId: null } });
    hotline.travelTo('2011-09-20T09:00:00.000Z');
    expect((await close(id, version, { answer: 'Журнал снова открывается' })).status).toBe(200);
    await hotline.settle('again');
    expect((await read('operator', id)).body).toMatchObject({
      to: '2011-09-20T09:00:00.000Z',
      answer: { answered: 48, kept: 1, isDone: true },
    });
    const answers = await Promise.all(asked.map(({ secret }) => follow(secret)));
    const one = answers.filter(({ conversation: said }) =>
      said.some(({ text }: { text: string }) => text === 'Журнал снова открывается'),
    );
    expect(one).toHaveLength(48);
    for (const { status, conversation: said } of one) {
      expect(status).toBe('resolved');
      expect(said).toHaveLength(3);
    }
    expect((await conversation(meanwhile)).status).toBe('inProgress');
    expect((await conversation(elsewhere)).status).toBe('new');
    const letters = hotline.platform.letters.filter(({ text }) => text.includes('Журнал снова открывается'));
    expect(new Set(letters.map(({ to }) => to)).size).toBe(48);
    expect(letters).toHaveLength(48);
    hotline.travelTo(morning);
  });

  test('can be given before the end, not twice at once, and a closed incident takes nobody in', async () => {
    const { id, version } = await incident();
    const { secret } = await hotline.asked({ incidentId: id });
    const answer = (text: string) =>
      hotline.ask('operator', 'POST', `/incidents/${id}/answers`, { body: { text } });
    expect((await answer('Чиним')).status).toBe(201);
    expect((await answer('Ещё чиним')).body.code).toBe('incidentAnswered');
    await hotline.settle();
    expect((await follow(secret)).status).toBe('resolved');
    expect((await close(id, version)).body.code).toBe('staleRecord');
    const now = (await read('operator', id)).body.version;
    await close(id, now);
    const late = await hotline.asked({ incidentId: id });
    expect((await follow(late.secret)).incident).toBeUndefined();
    const joining = await hotline.ask('operator', 'PUT', `/tickets/${late.id}/incident`, {
      body: { incidentId: id },
    });
    expect(joining.body.code).toBe('incidentClosed');
  });
});

describe('who sees an incident', () => {
  test('whoever it concerns, and the partner what is on its platform', async () => {
    const { id } = await incident({ nodeIds: [foreignSchool] });
    const inside = await incident({ nodeIds: [ownSchool], onPlatform: false });
    const seen = async (as: Who, which: string) => (await read(as, which)).status;
    expect(await seen('leadership', id)).toBe(200);
    expect(await seen('trainer', id)).toBe(200);
    expect(await seen('partner', id)).toBe(200);
    expect(await seen('municipal', id)).toBe(403);
    expect(await seen('school', id)).toBe(403);
    expect(await seen('municipal', inside.id)).toBe(200);
    expect(await seen('school', inside.id)).toBe(200);
    expect(await seen('partner', inside.id)).toBe(403);
    const ids = (await hotline.ask('school', 'GET', '/incidents')).body.items.map(
      (row: { id: string }) => row.id,
    );
    expect(ids).toContain(inside.id);
    expect(ids).not.toContain(id);
    expect((await hotline.ask('partner', 'GET', `/incidents/${id}/tickets`)).status).toBe(403);
  });

  test('the partner tells of its own platform, but neither closes nor excuses', async () => {
    const { body } = await make({ excuses: true, onPlatform: false, ticketIds: [] }, 'partner');
    expect(body).toMatchObject({ onPlatform: true, excuses: 'no', mayEdit: true, mayClose: false });
    const update = await hotline.ask('partner', 'POST', `/incidents/${body.id}/updates`, {
      body: { text: told },
    });
    expect(update.body.updates).toHaveLength(1);
    const closing = await hotline.ask('partner', 'PUT', `/incidents/${body.id}/closing`, {
      body: { to: morning, text: told },
      headers: { 'if-match': '"2"' },
    });
    expect(closing.status).toBe(403);
  });

  test('everybody reads the status without a word of who asked or answered', async () => {
    const { id, number } = await incident({ nodeIds: [region] });
    const { body } = await hotline.ask('public', 'GET', `/status?region=${region}`);
    expect(body.open.map((one: { number: string }) => one.number)).toContain(number);
    expect(body.days).toHaveLength(90);
    expect(body.days.at(-1)).toMatchObject({ day: '2011-09-20', incidents: expect.arrayContaining([id]) });
    expect(JSON.stringify(body)).not.toMatch(/p-operator|createdBy|answer|excuses/);
  });
});

describe('an incident that excuses', () => {
  test('is told to adoption in full at each change that matters, and withdrawn when it was no excuse', async () => {
    hotline.platform.sent.length = 0;
    const { id } = await incident({
      excuses: true,
      nodeIds: [ownSchool, foreignSchool, foreignMunicipality],
    });
    await hotline.settle();
    const messages = () =>
      hotline.platform.sent
        .filter(({ queue }) => queue === 'adoption.excuses')
        .map(({ message }) => excuseMessageSchema.parse(message));
    expect(messages()).toMatchObject([
      { incidentId: id, nodeId: foreignMunicipality, schools: [], part: 1, parts: 2, to: null, version: 1 },
      { incidentId: id, schools: [ownSchool], part: 2, parts: 2, withdrawn: false },
    ]);
    await hotline.ask('operator', 'POST', `/incidents/${id}/updates`, { body: { text: told } });
    await hotline.settle();
    expect(messages()).toHaveLength(2);
    const edited = await hotline.ask('operator', 'PUT', `/incidents/${id}`, {
      body: { ...anIncident, onPlatform: true, to: null, excuses: false },
      headers: { 'if-match': '"2"' },
    });
    expect(edited.body.excuses).toBe('withdrawn');
    await hotline.settle();
    expect(messages().at(-1)).toMatchObject({
      nodeId: ownMunicipality,
      withdrawn: true,
      version: 3,
      parts: 1,
    });
  });
});

describe('by effect', () => {
  test('five schools of a district with one topic propose one incident, which takes in who asks after them', async () => {
    hotline.travelTo('2011-09-20T08:40:00.000Z');
    const schools = await hotline.addSchools(ownMunicipality, 6);
    const text = 'Не сохраняются оценки: страница виснет';
    const ask = (school: string | undefined) =>
      hotline.asked({ schoolId: school, text, queue: 'technical', email: 'teacher@example.org' });
    const proposals = async () => (await hotline.ask('operator', 'GET', '/incident-proposals')).body.items;
    for (const school of schools.slice(0, 4)) await ask(school);
    await ask(schools[0]);
    await hotline.settle();
    expect(await proposals()).toEqual([]);
    await ask(schools[4]);
    await hotline.settle('again');
    await ask(schools[5]);
    await hotline.settle('again');
    const [proposal, ...others] = await proposals();
    expect(others).toEqual([]);
    expect(proposal).toMatchObject({ municipalityId: ownMunicipality, queue: 'technical' });
    expect(proposal.tickets).toHaveLength(7);
    const made = await incident({
      proposalId: proposal.id,
      ticketIds: proposal.tickets.map(({ ticketId }: { ticketId: string }) => ticketId),
    });
    expect(await proposals()).toEqual([]);
    const children = await hotline.ask('operator', 'GET', `/incidents/${made.id}/tickets`);
    expect(children.body.items).toHaveLength(7);
    await ask(schools[3]);
    await hotline.settle();
    expect(await proposals()).toEqual([]);
    hotline.travelTo(morning);
  });
});

describe('the ladder', () => {
  test('tells each step once, to whom it names, and nobody while the clock stands', async () => {
    hotline.travelTo('2011-09-20T05:00:00.000Z');
    const { id } = await hotline.asked({ queue: 'technical' });
    const waiting = await hotline.asked({ queue: 'technical' });
    await write(waiting.id, { kind: 'answer', text: 'Какой класс?', asksBack: true });
    const steps = async (ticket: string) =>
      (await conversation(ticket)).conversation
        .filter(({ kind }: { kind: string }) => kind === 'escalated')
        .map(({ escalated }: { escalated: { percent: number; to: string } }) => escalated.percent);
    hotline.platform.sent.length = 0;
    hotline.travelTo('2011-09-20T06:05:00.000Z');
    await escalate();
    await escalate();
    expect(await steps(id)).toEqual([50]);
    hotline.travelTo('2011-09-21T05:30:00.000Z');
    await escalate();
    await hotline.settle('again');
    expect(await steps(id)).toEqual([50, 80, 100, 125, 200]);
    expect(await steps(waiting.id)).toEqual([]);
    const notices = hotline.platform.sent.filter(({ queue }) => queue === 'messaging.notices');
    const own = notices
      .map(({ message }) => message as { cause: string; to: object })
      .filter(({ cause }) => cause.includes(id));
    expect(new Set(own.map(({ cause }) => cause)).size).toBe(2);
    expect(own.at(-1)?.to).toEqual({ role: 'leadership', nodeId: region });
    hotline.travelTo(morning);
  });
});
