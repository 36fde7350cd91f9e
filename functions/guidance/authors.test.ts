import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { personOf, region } from '../shared/testing/people.ts';
import { aWriting } from './testing/builders.ts';
import { startGuidance, type TestGuidance } from './testing/guidance.ts';

// Whole stories through an embedded database: a busy machine may take its time.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let guidance: TestGuidance;
beforeAll(async () => {
  guidance = await startGuidance('2011-05-16T08:00:00.000Z');
});
afterAll(() => guidance.stop());

const begin = async (
  more: Parameters<typeof aWriting>[0] = {},
  as: 'operator' | 'trainer' | 'partner' = 'operator',
) => (await guidance.ask(as, 'POST', '/desk/articles', { body: aWriting(more) })).body;
const read = (slug: string, query = '') => guidance.ask('public', 'GET', `/articles/${slug}${query}`);

describe('an article', () => {
  test('goes from a draft through review to readers, approved by somebody who has not written it', async () => {
    const draft = await begin({ title: { ru: 'Замена урока: кто вносит', en: '' } });
    expect(draft).toMatchObject({ state: 'draft', number: 1, slug: 'zamena-uroka-kto-vnosit' });
    expect((await read(draft.slug)).body.code).toBe('articleNotInForce');
    expect((await guidance.step('leadership', draft, 'approval')).body.code).toBe('articleNotInState');
    const sent = (await guidance.step('operator', draft, 'review')).body;
    expect(sent.may).toEqual({ edit: false, approve: false, return: true, discard: false, withdraw: true });
    expect((await guidance.step('operator', sent, 'approval')).body.code).toBe('notAllowed');
    const writer = { ...personOf('leadership'), sub: 'p-operator' };
    expect((await guidance.step(writer, sent, 'approval')).body.code).toBe('ownTextNotApprovable');
    expect((await guidance.step('leadership', sent, 'draft', aWriting())).body.code).toBe('notAllowed');
    const act = { number: '12-о', signedOn: '2011-05-13' };
    const approved = await guidance.step('leadership', sent, 'approval', { act });
    expect(approved.body).toMatchObject({ state: 'inForce', inForce: { number: 1, since: '2011-05-16' } });
    expect((await read(draft.slug)).body).toMatchObject({ number: 1, since: '2011-05-16', act });
  });

  test('is returned with a remark by whoever reviews, and taken back without one by its writer', async () => {
    const sent = (await guidance.step('operator', await begin(), 'review')).body;
    expect((await guidance.step('leadership', sent, 'return')).body.errors).toEqual([
      { pointer: '/body/remark', code: 'remarkNeeded' },
    ]);
    const returned = (await guidance.step('leadership', sent, 'return', { remark: 'Короче' })).body;
    expect(returned).toMatchObject({ state: 'draft', shown: { remarks: [{ text: 'Короче' }] } });
    const again = (await guidance.step('operator', returned, 'review')).body;
    expect((await guidance.step('operator', again, 'return')).body.state).toBe('draft');
  });

  test('has its next edition from a day on, says what changed, and is read as of any day', async () => {
    const first = await guidance.published({ title: { ru: 'Карантин в школе', en: '' } });
    const body = aWriting({
      title: { ru: 'Карантин в школе', en: '' },
      body: { ru: 'Новые правила.', en: '' },
    });
    const unsaid = (await guidance.step('trainer', first, 'draft', body)).body;
    expect(unsaid).toMatchObject({ state: 'draft', number: 2, inForce: { number: 1 } });
    expect((await guidance.step('trainer', unsaid, 'review')).body.errors[0].code).toBe('whatChangedNeeded');
    const said = (await guidance.step('trainer', unsaid, 'draft', { ...body, whatChanged: 'Порядок' })).body;
    const sent = (await guidance.step('trainer', said, 'review')).body;
    const past = await guidance.step('leadership', sent, 'approval', { effectiveOn: '2011-05-15' });
    expect(past.body.code).toBe('effectiveInPast');
    const approved = (await guidance.step('leadership', sent, 'approval', { effectiveOn: '2011-06-01' }))
      .body;
    expect(approved).toMatchObject({ inForce: { number: 1 }, comesOn: '2011-06-01' });
    expect((await read(first.slug)).body.number).toBe(1);
    guidance.travelTo('2011-06-02T08:00:00.000Z');
    expect((await read(first.slug)).body).toMatchObject({
      number: 2,
      whatChanged: 'Порядок',
      body: { ru: 'Новые правила.' },
      editions: [{ number: 2 }, { number: 1 }],
    });
    expect((await read(first.slug, '?asOf=2011-05-31')).body).toMatchObject({ number: 1, newest: 2 });
    expect((await read(first.slug, '?asOf=2011-05-15')).body.code).toBe('articleNotInForce');
    guidance.travelTo('2011-05-16T08:00:00.000Z');
  });

  test('is withdrawn with a reason, by whoever approves once readers have had it', async () => {
    const article = await guidance.published({ title: { ru: 'Старые правила', en: '' } });
    const reason = { reason: 'Устарело' };
    expect((await guidance.step('operator', article, 'withdrawal', reason)).body.code).toBe('notAllowed');
    const withdrawn = await guidance.step('leadership', article, 'withdrawal', reason);
    expect(withdrawn.body).toMatchObject({ state: 'withdrawn', withdrawals: [reason] });
    expect((await read(article.slug)).status).toBe(410);
    const draft = await begin();
    expect((await guidance.step('operator', draft, 'withdrawal', reason)).body.state).toBe('withdrawn');
  });

  test('loses an edition that readers have not had, by its writer or by whoever reviews it', async () => {
    const first = await guidance.published({ title: { ru: 'Порядок замен', en: '' } });
    const reason = { reason: 'Передумали' };
    expect((await guidance.step('operator', first, 'discard', reason)).body.code).toBe('articleNotInState');
    const body = aWriting({ title: { ru: 'Порядок замен', en: '' }, whatChanged: 'Срок' });
    const draft = (await guidance.step('trainer', first, 'draft', body)).body;
    expect(draft).toMatchObject({ number: 2, may: { discard: true } });
    expect((await guidance.step('leadership', draft, 'discard', reason)).body.code).toBe('notAllowed');
    expect((await guidance.step('trainer', draft, 'discard', { reason: '' })).body.code).toBe('badInput');
    const thrown = (await guidance.step('trainer', draft, 'discard', reason)).body;
    expect(thrown).toMatchObject({ state: 'inForce', number: 1, may: { discard: false } });
    expect((await read(first.slug)).body.number).toBe(1);

    const again = (await guidance.step('trainer', thrown, 'draft', body)).body;
    const sent = (await guidance.step('trainer', again, 'review')).body;
    expect((await guidance.step('operator', sent, 'discard', reason)).body.code).toBe('notAllowed');
    expect((await guidance.step('leadership', sent, 'discard', reason)).body.state).toBe('inForce');
    await guidance.settle();
    const { body: audit } = await guidance.ask('leadership', 'GET', `/audit?node=${region}`);
    expect(JSON.stringify(audit.items)).toContain('articleDraftDiscarded');
  });

  test('is not overwritten from a stale copy: neither its head nor its words', async () => {
    const draft = await begin();
    const first = (
      await guidance.step('operator', draft, 'draft', aWriting({ body: { ru: 'Первый', en: '' } }))
    ).body;
    const stale = await guidance.step(
      'trainer',
      draft,
      'draft',
      aWriting({ body: { ru: 'Второй', en: '' } }),
    );
    expect(stale).toMatchObject({ status: 409, body: { code: 'staleRecord' } });
    const now = (await guidance.ask('operator', 'GET', `/desk/articles/${first.id}`)).body;
    expect(now.shown.body.ru).toBe('Первый');
  });

  test('does not go to review with a link that leads nowhere', async () => {
    const known = await begin({ title: { ru: 'Опора', en: '' } });
    const ru = `[есть](/guidance/${known.slug}) и [нет](/guidance/net-takoy)`;
    const draft = await begin({ body: { ru, en: '' } });
    expect(draft.shown.brokenLinks).toEqual(['/guidance/net-takoy']);
    expect((await guidance.step('operator', draft, 'review')).body).toMatchObject({
      code: 'articleLinkBroken',
      params: { link: '/guidance/net-takoy' },
    });
  });

  test('has an address of its own when another has the same title', async () => {
    const title = { ru: 'Одинаковое название', en: '' };
    const slugs = [(await begin({ title })).slug, (await begin({ title })).slug];
    expect(slugs).toEqual(['odinakovoe-nazvanie', 'odinakovoe-nazvanie-2']);
  });

  test('takes files by what they are, and keeps them when its text is written anew', async () => {
    const place = async (name: string, bytes: Uint8Array) => {
      const { body } = await guidance.ask(
        'operator',
        'GET',
        `/desk/files/place?name=${name}&bytes=${bytes.length}`,
      );
      await guidance.platform.files.put(`guidance/uploads/${body.id}`, bytes, 'application/octet-stream');
      return { id: body.id, name };
    };
    const pdf = await place('a.pdf', new TextEncoder().encode('%PDF-1.4\n%âãÏÓ\n'));
    const program = await place('b.pdf', Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]));
    const refused = await guidance.ask('operator', 'POST', '/desk/articles', {
      body: aWriting({ attachments: [program] }),
    });
    expect(refused.body.code).toBe('attachmentRefused');
    const draft = await begin({ attachments: [pdf] });
    const again = (await guidance.step('operator', draft, 'draft', aWriting({ attachments: [pdf] }))).body;
    expect(again.shown.attachments).toMatchObject([{ name: 'a.pdf', mediaType: 'application/pdf' }]);
    expect((await guidance.ask('operator', 'GET', '/desk/files/place?name=a.exe&bytes=9')).body.code).toBe(
      'attachmentRefused',
    );
  });
});

test('the desk lists articles by state, an approved one also while its next edition is written', async () => {
  const article = await guidance.published({ title: { ru: 'Список по состояниям', en: '' } });
  await guidance.step('trainer', article, 'draft', aWriting({ whatChanged: 'Всё' }));
  const ids = async (state: string) =>
    (await guidance.ask('leadership', 'GET', `/desk/articles?state=${state}`)).body.items.map(
      ({ id }: { id: string }) => id,
    );
  expect(await ids('draft')).toContain(article.id);
  expect(await ids('inForce')).toContain(article.id);
  expect(await ids('withdrawn')).not.toContain(article.id);
});
