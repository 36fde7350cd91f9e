import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PlanContent } from './contract.ts';
import { planRooms } from './rooms.ts';
import { get, publishPlan, send, smallPlan, startSmallRegion, upload } from './testing/api.ts';
import { aMeasure, aPlan, by, waitsFor } from './testing/builders.ts';
import { onDay, type PlanHarness } from './testing/harness.ts';

const docxMediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const docx = (bytes: Uint8Array) => ({
  method: 'POST',
  path: '/drafts',
  upload: { bytes, mediaType: docxMediaType, fileName: 'order.docx' },
});

let plan: PlanHarness;

beforeAll(async () => {
  plan = await startSmallRegion();
});
afterAll(() => plan.stop());
beforeEach(() => plan.clock.travelTo(onDay('2011-04-29')));

describe('an order becomes a plan', () => {
  test('a ready plan is a draft with its measures, questions and findings', async () => {
    const reply = await send(upload(smallPlan));
    expect(reply.status).toBe(201);
    expect(reply.headers.etag).toBe('"1"');
    expect(reply.body.measures).toHaveLength(5);
    expect(reply.body.questions).toEqual([]);
    expect(reply.body.findings.map((finding: { rule: string }) => finding.rule)).toContain('dayOff');
    const list = await get('/drafts');
    expect(list.body.items[0]).toMatchObject({
      id: reply.body.id,
      measures: 5,
      questions: 0,
      sourceName: 'plan.json',
    });
  });

  test('the same request with the same key makes one draft', async () => {
    const headers = { 'idempotency-key': 'once' };
    const [first, second] = [
      await send({ ...upload(smallPlan), headers }),
      await send({ ...upload(smallPlan), headers }),
    ];
    expect(second.body.id).toBe(first.body.id);
  });

  test.each([
    ['not a plan', upload({ sections: [] }), 400, 'badInput'],
    ['not JSON', upload('{'), 400, 'bodyNotJson'],
    ['a text without tables', upload('Приказываю жить дружно.', 'text/plain'), 422, 'orderHasNoTables'],
    ['a picture', upload('x', 'image/png'), 415, 'mediaTypeNotRead'],
    ['two measures of one number', upload(aPlan([aMeasure(), aMeasure()])), 422, 'numberRepeated'],
    ['too large a file', upload('а'.repeat(3_000_000), 'text/plain'), 413, 'fileTooLarge'],
    ['a document that is none', docx(strToU8('Приказ')), 422, 'notDocx'],
    ['a document of 60 MB', docx(new Uint8Array(60_000_000)), 413, 'fileTooLarge'],
    [
      'a bomb',
      docx(zipSync({ 'word/document.xml': new Uint8Array(64_000_000) })),
      413,
      'fileInflatesTooMuch',
    ],
  ])('%s is refused, and there is no draft of it', async (_what, request, status, code) => {
    const before = (await get('/drafts')).body;
    expect(await send(request)).toMatchObject({ status, body: { code } });
    expect((await get('/drafts')).body).toEqual(before);
  });

  test('what is wrong with a measure is said with its number', async () => {
    const twice = await send(upload(aPlan([aMeasure({ number: '2.1' }), aMeasure({ number: '2.1' })])));
    expect(twice.body.params).toEqual({ measures: '2.1' });
    const astray = await send(upload(aPlan([aMeasure({ number: '7', ...waitsFor('99') })])));
    expect(astray.body).toMatchObject({ code: 'predecessorUnknown', params: { measures: '7' } });
  });

  test('an order’s text is read, and what could not be read waits for an answer', async () => {
    const text = [
      'ПРИКАЗ № 17 от 29 апреля 2011 г.',
      'О внедрении',
      '№\tМероприятие\tОтветственный\tСрок',
      '1.\tНазначить ответственных\tШколы\t13.05.2011',
      '2.\tЗапустить\tШколы\t31.02.2011',
    ].join('\n');
    const draft = await send(upload(text, 'text/plain', 'order.txt'));
    expect(draft.body.source).toBe(text);
    const asked = draft.body.questions.map((question: { code: string }) => question.code);
    expect(asked).toContain('impossibleDate');

    const publication = { method: 'POST', path: `/drafts/${draft.body.id}/publication`, body: {} };
    const refused = await send({ ...publication, headers: { 'if-match': '1' } });
    expect(refused).toMatchObject({ status: 409, body: { code: 'questionsOpen' } });
    expect(refused.body.errors).toHaveLength(asked.length);

    const answers = Object.fromEntries(
      draft.body.questions.map(({ id }: { id: string }) => [id, 'исправлено']),
    );
    const body = { content: draft.body.content, answers };
    const saved = await send({
      method: 'PUT',
      path: `/drafts/${draft.body.id}`,
      body,
      headers: { 'if-match': '1' },
    });
    expect(saved.body).toMatchObject({ version: 2, source: text });
    expect(await send({ ...publication, headers: { 'if-match': '1' } })).toMatchObject({
      status: 409,
      body: { code: 'staleRecord' },
    });
    const published = await send({ ...publication, headers: { 'if-match': '2' } });
    expect(published).toMatchObject({
      status: 200,
      body: { versionNumber: 1, withoutAccountable: ['1', '2'] },
    });
    await plan.settle();
    const again = await send({ ...publication, headers: { 'if-match': '3' } });
    expect(again).toMatchObject({ status: 409, body: { code: 'draftClosed' } });
  });

  test('a stale draft, an unknown question, a discarded draft', async () => {
    const { body: draft } = await send(upload(smallPlan));
    const path = `/drafts/${draft.id}`;
    const edit = { method: 'PUT', path, body: { content: smallPlan } };
    expect(await send({ ...edit, headers: { 'if-match': '7' } })).toMatchObject({ status: 409 });
    expect(await send(edit)).toMatchObject({ status: 428, body: { code: 'versionRequired' } });
    const stray = await send({
      ...edit,
      body: { content: smallPlan, answers: { q9: 'да' } },
      headers: { 'if-match': '1' },
    });
    expect(stray).toMatchObject({ status: 400, body: { errors: [{ pointer: '/body/answers/q9' }] } });
    const gone = await send({ method: 'DELETE', path, headers: { 'if-match': '1' } });
    expect(gone.body.status).toBe('discarded');
    expect(await send({ ...edit, headers: { 'if-match': '2' } })).toMatchObject({
      body: { code: 'draftClosed' },
    });
  });
});

test('an order far larger than an item: corrected, published, counted, read as it was sent', async () => {
  const title = { ru: 'Назначить ответственных за ведение журналов и дневников '.repeat(8).trim(), en: '' };
  const measures = Array.from({ length: 800 }, (_, index) =>
    aMeasure({
      number: `1.${index + 1}`,
      title,
      ...by('2011-05-16'),
      ...(index > 0 && waitsFor(`1.${index}`)),
    }),
  );
  const { body: draft } = await send(upload(aPlan(measures)));
  expect(draft.measures).toHaveLength(800);
  const { body: list } = await get('/drafts');
  expect(list.items).toContainEqual(
    expect.objectContaining({ id: draft.id, measures: 800, questions: 0, version: 1 }),
  );
  const content = structuredClone(draft.content) as PlanContent;
  Object.assign(content.sections[0]?.measures[7] ?? {}, { accountable: 'Иванова А. П.' });
  const headers = { 'if-match': '1' };
  const edit = { method: 'PUT', path: `/drafts/${draft.id}`, body: { content }, headers };
  expect((await send(edit)).body.version).toBe(2);
  expect((await send(edit)).body.code).toBe('staleRecord');
  expect((await get(`/drafts/${draft.id}`)).body.content).toEqual(content);

  const publication = { method: 'POST', path: `/drafts/${draft.id}/publication`, body: {} };
  const { body: published } = await send({ ...publication, headers: { 'if-match': '2' } });
  await plan.settle();
  const planId = published.plan.id;
  expect((await planRooms(plan.platform).plans.version(planId, 1)).content).toEqual(content);
  const { body: view } = await get(`/plans/${planId}/measures`);
  expect(view.sections[0].measures[7]).toMatchObject({ number: '1.8', accountable: 'Иванова А. П.' });
  const { body: progress } = await get(`/plans/${planId}/progress`);
  expect(Object.keys(progress.region.measures)).toHaveLength(800);
  expect(progress.region.measures['1.800']).toEqual({ obliged: 6, satisfied: 0, noData: 6 });
  const { body: ofOne } = await get(`/plans/${planId}/progress?number=1.800`);
  expect(ofOne.region.measures).toEqual({ '1.800': progress.region.measures['1.800'] });
  expect(ofOne.municipalities).toHaveLength(2);
  const { body: series } = await get(`/plans/${planId}/series?node=r-20&from=2011-04-29&to=2011-04-29`);
  expect(series.items[0].measures['1.800']).toEqual([6, 0, 0]);
});

describe('versions', () => {
  test('a date moves by an amending act only; both versions stay readable and comparable', async () => {
    const planId = await publishPlan(plan);
    plan.clock.travelTo(onDay('2011-05-10'));
    const { body: draft } = await send({ method: 'POST', path: `/plans/${planId}/amendments`, body: {} });
    expect(draft.amends).toEqual({ planId, version: 1 });
    const moved = structuredClone(draft.content) as PlanContent;
    Object.assign(moved.sections[0]?.measures[1] ?? {}, by('2011-05-23'));
    const headers = { 'if-match': '1' };
    await send({ method: 'PUT', path: `/drafts/${draft.id}`, body: { content: moved }, headers });
    const publication = {
      method: 'POST',
      path: `/drafts/${draft.id}/publication`,
      headers: { 'if-match': '2' },
    };
    const refused = await send({ ...publication, body: {} });
    expect(refused).toMatchObject({ status: 409, body: { code: 'actRequired', params: { measures: '2' } } });
    const act = { number: '52', signedOn: '2011-05-10' };
    expect(await send({ ...publication, body: { act } })).toMatchObject({
      status: 200,
      body: { versionNumber: 2 },
    });
    await plan.settle();

    const { body: first } = await get(`/plans/${planId}/measures?version=1`);
    expect(first.sections[0].measures[1].due.order).toBe('2011-05-16');
    const { body: before } = await get(`/plans/${planId}/measures?asOf=2011-05-09`);
    expect(before.versionNumber).toBe(1);
    const { body: now } = await get(`/plans/${planId}/measures`);
    expect(now).toMatchObject({ versionNumber: 2, act });
    const { body: comparison } = await get(`/plans/${planId}/comparison?from=1&to=2`);
    expect(comparison.items).toMatchObject([{ number: '2', kind: 'changed', deadlineMovedDays: 7 }]);
    const { body: dayAfter } = await get(`/plans/${planId}/progress?asOf=2011-05-17`);
    expect(dayAfter.region.measures['2']).toMatchObject({ missing: 6 });
  });

  test('measures carry dates, schedule and findings', async () => {
    const planId = await publishPlan(plan);
    const { body } = await get(`/plans/${planId}/measures`);
    const [first, second, third] = body.sections[0].measures;
    expect(first.schedule).toMatchObject({ critical: false, startsOn: '2011-04-29' });
    expect(second.schedule.startsOn).toBe('2011-05-13');
    expect(third.due).toEqual({ order: '2011-05-01', effective: '2011-05-03', counted: '2011-05-03' });
    expect(third.findings).toEqual(['dayOff:2011-05-01']);
    const { body: consequences } = await get(`/plans/${planId}/consequences?number=1&workingDays=3`);
    expect(consequences.items.map((item: { number: string }) => item.number)).toEqual(['1', '2']);
  });
});
