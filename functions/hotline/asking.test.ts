import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownSchool } from '../shared/testing/people.ts';
import { keyOfAttachment } from './attachments.ts';
import { startHotline, type TestHotline } from './testing/hotline.ts';

let hotline: TestHotline;
beforeAll(async () => {
  hotline = await startHotline();
});
afterAll(() => hotline.stop());

const good = { text: 'Не открывается журнал', phone: '+7 473 200-00-00', consent: true };
const ask = (body: object, headers: Record<string, string> = {}) =>
  hotline.ask('public', 'POST', '/tickets', { body, headers });

describe('a question without a login', () => {
  test('is numbered, and followed by a link that only its asker has', async () => {
    const { body, status } = await ask({
      ...good,
      schoolId: ownSchool,
      name: 'Анна',
      email: 'anna@example.org',
    });
    expect(status).toBe(201);
    expect(body.number).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(body.secret.length).toBeGreaterThan(60);
    const followed = await hotline.ask('public', 'GET', `/tickets/${body.secret}`);
    expect(followed.body).toMatchObject({
      number: body.number,
      status: 'new',
      subject: 'Не открывается журнал',
      schoolName: { ru: `Школа ${ownSchool}` },
      answerDueAt: '2011-09-20T11:00:00.000Z',
      conversation: [{ kind: 'question', side: 'asker', mine: true, text: 'Не открывается журнал' }],
    });
    expect(JSON.stringify(followed.body)).not.toContain('anna@example.org');
  });

  test('repeated with its key is one question with one link', async () => {
    const key = { 'idempotency-key': '5d1c2a52-7a0f-4f43-9a53-f4fd5f0a2f1a' };
    const [first, second] = [await ask(good, key), await ask(good, key)];
    expect(second.body).toEqual(first.body);
    expect((await ask({ ...good, text: 'Другой вопрос' }, key)).body.code).toBe('idempotencyKeyReused');
    expect((await ask(good, { 'idempotency-key': '1' })).body).toMatchObject({ code: 'badInput' });
  });

  test.each([
    ['no text', { text: '   ' }, '/body/text', 'too_small'],
    ['a megabyte of text', { text: 'ж'.repeat(1_000_000) }, '/body/text', 'too_big'],
    ['no way to answer', { phone: '' }, '/body/phone', 'contactNeeded'],
    ['a phone that is none', { phone: 'позвоните мне' }, '/body/phone', 'notPhone'],
    ['an address that is none', { email: 'anna@' }, '/body/email', 'invalid_format'],
    ['no consent', { consent: false }, '/body/consent', 'invalid_value'],
    [
      'too many files',
      { attachments: Array(6).fill({ id: 'a'.repeat(32), name: 'a.png' }) },
      '/body/attachments',
      'too_big',
    ],
  ])('with %s is refused at its place', async (_name, wrong, pointer, code) => {
    const { status, body } = await ask({ ...good, ...wrong });
    expect(status).toBe(400);
    expect(body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
  });

  test('keeps script in a text and in a name as the letters they are', async () => {
    const text = '<script>alert(1)</script> & <img src=x onerror=alert(2)>';
    const { body } = await ask({ ...good, text, name: '"><b>Я</b>' });
    const followed = await hotline.ask('public', 'GET', `/tickets/${body.secret}`);
    expect(followed.body.conversation[0].text).toBe(text);
    expect(followed.headers['content-type']).toContain('application/json');
  });

  test('about a school that is not there is refused', async () => {
    expect((await ask({ ...good, schoolId: 's-99999999-999' })).body.code).toBe('notFound');
  });

  test('comes from one address so many times a minute and no more', async () => {
    hotline.travelTo('2011-09-20T09:30:00.000Z');
    const replies = await Promise.all(Array.from({ length: 60 }, () => ask(good)));
    expect(replies.every(({ status }) => status === 201)).toBe(true);
    const more = [];
    for (let time = 0; time < 60; time += 1) more.push(await ask(good));
    expect(more.at(-1)).toMatchObject({
      status: 429,
      body: { code: 'tooManyRequests', params: { seconds: 60 } },
    });
    hotline.travelTo('2011-09-20T09:31:00.000Z');
    expect((await ask(good)).status).toBe(201);
  });
});

describe('the link', () => {
  test('guessed, cut or of another ticket opens nothing, and says the same each time', async () => {
    const [one, other] = [await hotline.asked(), await hotline.asked()];
    const key = other.secret.slice(other.secret.lastIndexOf('-'));
    const guesses = [`${one.id}${key}`, one.secret.slice(0, -1), one.id, `${one.id}-`, `unknown${key}`, 'x'];
    for (const guess of guesses)
      expect(await hotline.ask('public', 'GET', `/tickets/${guess}`)).toMatchObject({
        status: 404,
        body: { code: 'linkNotFound', detail: 'No question has this link' },
      });
    expect(
      (await hotline.ask('public', 'POST', `/tickets/${one.id}${key}/replies`, { body: { text: 'Ой' } })).body
        .code,
    ).toBe('linkNotFound');
  });

  test('takes the asker’s next word, reopens what was resolved, and rates it only then', async () => {
    const { id, secret } = await hotline.asked();
    const rate = (score: number) =>
      hotline.ask('public', 'PUT', `/tickets/${secret}/rating`, { body: { score } });
    expect((await rate(5)).body.code).toBe('ticketOpen');
    await hotline.ask('operator', 'POST', `/tickets/${id}/entries`, {
      body: { kind: 'answer', text: 'Обновите страницу', resolves: true },
    });
    expect((await rate(4)).body).toMatchObject({ status: 'resolved', rating: { score: 4 } });
    const again = await hotline.ask('public', 'POST', `/tickets/${secret}/replies`, {
      body: { text: 'Не помогло' },
    });
    expect(again.body.status).toBe('inProgress');
    expect(again.body.conversation.map(({ kind }: { kind: string }) => kind)).toEqual([
      'question',
      'answer',
      'resolved',
      'reopened',
    ]);
  });

  test('keeps both of two words that come at once, and the operator’s between them', async () => {
    const { id, secret } = await hotline.asked();
    const say = (text: string) =>
      hotline.ask('public', 'POST', `/tickets/${secret}/replies`, { body: { text } });
    const said = await Promise.all([
      say('Первое'),
      say('Второе'),
      hotline.ask('operator', 'POST', `/tickets/${id}/entries`, {
        body: { kind: 'answer', text: 'Смотрим' },
      }),
      say('Третье'),
    ]);
    expect(said.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    const { body } = await hotline.ask('public', 'GET', `/tickets/${secret}`);
    const texts = body.conversation.map(({ text }: { text: string }) => text);
    expect(texts).toHaveLength(5);
    expect(new Set(texts)).toEqual(
      new Set(['Не открывается журнал 7Б', 'Первое', 'Второе', 'Третье', 'Смотрим']),
    );
  });

  test('a reply repeated with its key is one reply', async () => {
    const { secret } = await hotline.asked();
    const headers = { 'idempotency-key': 'a2b1f2c9-20ee-4e1c-a86a-5ac7bd5c2dd2' };
    for (let time = 0; time < 2; time += 1)
      await hotline.ask('public', 'POST', `/tickets/${secret}/replies`, { body: { text: 'Ещё' }, headers });
    expect((await hotline.ask('public', 'GET', `/tickets/${secret}`)).body.conversation).toHaveLength(2);
  });
});

describe('a file', () => {
  const offer = async (name: string) =>
    (await hotline.ask('public', 'GET', `/attachments/place?name=${encodeURIComponent(name)}&bytes=100`))
      .body;
  const put = (id: string, bytes: Uint8Array) =>
    hotline.platform.files.put(keyOfAttachment(id), bytes, 'application/octet-stream');
  const pdf = new TextEncoder().encode('%PDF-1.4 акт');

  test('is put to its place, looked at, and shown by a link', async () => {
    const { id, method, url } = await offer('акт.pdf');
    expect([method, url]).toEqual(['PUT', `memory:${keyOfAttachment(id)}`]);
    await put(id, pdf);
    const { secret } = await hotline.asked({ attachments: [{ id, name: '../акт <1>.pdf' }] });
    const { body } = await hotline.ask('public', 'GET', `/tickets/${secret}`);
    expect(body.conversation[0].attachments).toEqual([
      {
        id,
        name: '.._акт _1_.pdf',
        mediaType: 'application/pdf',
        bytes: pdf.length,
        url: `memory:${keyOfAttachment(id)}`,
      },
    ]);
  });

  test('that is a programme under the name of a document is refused and removed', async () => {
    const { id } = await offer('договор.pdf');
    await put(id, new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, ...new Array(100).fill(0)]));
    const reply = await ask({ ...good, attachments: [{ id, name: 'договор.pdf' }] });
    expect(reply).toMatchObject({
      status: 422,
      body: { code: 'attachmentRefused', params: { name: 'договор.pdf' } },
    });
    expect(await hotline.platform.files.get(keyOfAttachment(id))).toBeUndefined();
  });

  test('of a kind we do not take is refused before it is sent, and so is one of more than 10 MB', async () => {
    expect((await offer('virus.exe')).code).toBe('attachmentRefused');
    const large = await hotline.ask('public', 'GET', '/attachments/place?name=a.pdf&bytes=10485761');
    expect(large.body.errors).toMatchObject([{ pointer: '/query/bytes', code: 'too_big' }]);
  });

  test('that was never sent is missed', async () => {
    const { id } = await offer('акт.pdf');
    expect((await ask({ ...good, attachments: [{ id, name: 'акт.pdf' }] })).body.code).toBe(
      'attachmentNotSent',
    );
  });
});
