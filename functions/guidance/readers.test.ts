import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { noticeSchema } from '../messaging/contract.ts';
import { region } from '../shared/testing/people.ts';
import { aWriting } from './testing/builders.ts';
import { startGuidance, type TestGuidance } from './testing/guidance.ts';

// Whole stories through an embedded database: a busy machine may take its time.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let guidance: TestGuidance;
beforeAll(async () => {
  guidance = await startGuidance('2011-09-01T08:00:00.000Z');
});
afterAll(() => guidance.stop());

const found = async (query: string) =>
  (await guidance.ask('public', 'GET', `/articles?region=${region}&${query}`)).body.items.map(
    ({ slug }: { slug: string }) => slug,
  );
const search = (q: string) => found(`q=${encodeURIComponent(q)}`);
const matches = async (text: string) =>
  (
    await guidance.ask('public', 'GET', `/matches?region=${region}&text=${encodeURIComponent(text)}`)
  ).body.items.map(({ slug }: { slug: string }) => slug);
const worthOf = async (id: string) =>
  (await guidance.ask('operator', 'GET', `/desk/articles/${id}`)).body.worth;
const vote = (slug: string, device: string, body: object) =>
  guidance.ask('public', 'PUT', `/articles/${slug}/votes/${device}`, { body });

describe('readers', () => {
  test('find an article in another form of the word and with a letter wrong, best first; not what is not in force', async () => {
    const timetable = await guidance.published({
      title: { ru: 'Нет расписания: что делать', en: '' },
      audiences: ['teachers'],
      body: { ru: 'Проверьте учебный период.', en: '' },
    });
    const code = await guidance.published({ body: { ru: 'Расписание здесь ни при чём.', en: '' } });
    await guidance.ask('operator', 'POST', '/desk/articles', { body: aWriting({ keywords: 'расписание' }) });
    await guidance.settle();
    for (const q of ['расписание', 'рассписание', 'РАСПИСАНИЮ', 'период'])
      expect((await search(q))[0], q).toBe(timetable.slug);
    expect(await search('расписание')).toEqual([timetable.slug, code.slug]);
    expect(await search('кактус')).toEqual([]);
    expect(await found('audience=teachers')).toEqual([timetable.slug]);
    await guidance.step('leadership', code, 'withdrawal', { reason: 'Устарело' });
    await guidance.settle();
    expect(await found('')).toEqual([timetable.slug]);
  });

  test('are offered what they are about to ask, by the topic and not by a stray word', async () => {
    const article = await guidance.published({
      title: { ru: 'Перевод ученика в другую школу', en: '' },
      keywords: 'выбыл зачисление',
    });
    await guidance.settle();
    expect(await matches('Здравствуйте! Как оформить перевод ученицы из соседней школы?')).toEqual([
      article.slug,
    ]);
    expect(await matches('У нас не работает интернет в школе')).toEqual([]);
  });

  test('say once a device whether it helped; a later word replaces an earlier one, a comment goes to the author', async () => {
    const article = await guidance.published({ title: { ru: 'Оценка статьи', en: '' } });
    const device = 'device-0000-0000-1';
    await vote(article.slug, device, { useful: true });
    await vote(article.slug, device, { useful: true });
    await vote(article.slug, 'device-0000-0000-2', { useful: false, comment: 'Не хватает примера' });
    await vote(article.slug, device, { useful: false });
    await guidance.settle();
    expect(await worthOf(article.id)).toMatchObject({ useful: 0, useless: 2 });
    const desk = (await guidance.ask('operator', 'GET', `/desk/articles/${article.id}`)).body;
    expect(desk.comments).toMatchObject([{ comment: 'Не хватает примера', useful: false }]);
    const audit = await guidance.ask('leadership', 'GET', `/audit?node=${region}`);
    expect(JSON.stringify(audit.body)).not.toContain('примера');
  });

  test('cannot flood the votes', async () => {
    const article = await guidance.published({ title: { ru: 'Много голосов', en: '' } });
    const replies = [];
    for (let at = 0; at < 61; at += 1)
      replies.push(await vote(article.slug, `device-of-flood-${at}`, { useful: true }));
    expect(replies.at(-1)).toMatchObject({ status: 429, body: { code: 'tooManyRequests' } });
  });

  test('of the staff are told once of a changed article they have read, the writer and the public are not', async () => {
    const article = await guidance.published({ title: { ru: 'Конец четверти', en: '' } });
    for (const as of ['school', 'municipal', 'operator'] as const)
      await guidance.ask(as, 'PUT', `/articles/${article.slug}/reading`, { body: { number: 1 } });
    expect(
      (await guidance.ask('public', 'PUT', `/articles/${article.slug}/reading`, { body: { number: 1 } }))
        .status,
    ).toBe(404);
    const body = aWriting({ title: { ru: 'Конец четверти', en: '' }, whatChanged: 'Срок теперь три дня' });
    const draft = (await guidance.step('operator', article, 'draft', body)).body;
    const sent = (await guidance.step('operator', draft, 'review')).body;
    await guidance.step('leadership', sent, 'approval');
    await guidance.settle();
    const notices = guidance.platform.sent
      .filter(({ queue }) => queue === 'messaging.notices')
      .map(({ message }) => noticeSchema.parse(message));
    expect(notices.map(({ to }) => to).sort()).toEqual([
      { personId: 'p-municipal' },
      { personId: 'p-school' },
    ]);
    expect(notices[0]).toMatchObject({
      cause: `guidance.changed:${article.id}:2`,
      title: { ru: 'Изменены рекомендации «Конец четверти»' },
      text: { ru: expect.stringContaining('Срок теперь три дня') },
      path: `/guidance/${article.slug}`,
    });
  });
});

describe('an article in an answer', () => {
  test('is used once a ticket, and after fourteen days it is known whether the question came back', async () => {
    guidance.travelTo('2011-09-01T08:00:00.000Z');
    const article = await guidance.published({
      title: { ru: 'Замещение заболевшего учителя', en: '' },
      keywords: 'замена',
    });
    await guidance.settle();
    const first = await guidance.asked('Как внести замещение учителя?', { answer: 'Смотрите статью' });
    const other = await guidance.asked('Замена учителя по болезни', {
      answer: 'Смотрите',
      schoolId: undefined,
    });
    for (const ticket of [first, first, other])
      await guidance.ask('operator', 'PUT', `/articles/${article.id}/uses/${ticket}`);
    await guidance.settle();
    expect(await worthOf(article.id)).toMatchObject({ used: 2, known: 0, cameBack: 0 });
    guidance.travelTo('2011-09-08T08:00:00.000Z');
    await guidance.asked('Опять не получается замещение учителя');
    await guidance.settle();
    guidance.travelTo('2011-09-14T21:30:00.000Z');
    await guidance.night();
    expect((await worthOf(article.id)).known).toBe(1);
    guidance.travelTo('2011-09-16T08:00:00.000Z');
    await guidance.night();
    await guidance.night();
    // Of the ticket without a school nobody can tell.
    expect(await worthOf(article.id)).toMatchObject({ used: 2, known: 1, cameBack: 1 });
    expect((await guidance.ask('trainer', 'PUT', `/articles/${article.id}/uses/${first}`)).status).toBe(403);
  });

  test('becomes a draft with the answer’s words and nothing of who asked', async () => {
    const ticket = await guidance.asked('Марина Сергеевна, Анна: не вижу класс', {
      name: 'Марина Зимина',
      phone: '+7 473 200-12-34',
      answer:
        'Марине Зиминой: обновите список. Перезвоним на +7 473 200-12-34, или пишите a.zimina@example.org',
    });
    const body = { ticketId: ticket, entryId: `${ticket}-a` };
    const { body: draft } = await guidance.ask('operator', 'POST', '/desk/articles/from-answer', { body });
    expect(draft).toMatchObject({
      state: 'draft',
      origin: { ticketId: ticket },
      audiences: ['administration'],
    });
    expect(draft.shown.body.ru).toContain('обновите список');
    expect(JSON.stringify(draft.shown)).not.toMatch(/Марин|Зимин|200-12|example/);
    const partner = (await guidance.ask('partner', 'GET', `/desk/articles/${draft.id}`)).body;
    expect(partner.origin).toBeUndefined();
    const question = await guidance.ask('operator', 'POST', '/desk/articles/from-answer', {
      body: { ticketId: ticket, entryId: `${ticket}-q` },
    });
    expect(question.body.code).toBe('notFound');
  });
});

describe('what is to be written', () => {
  test('is a topic with four questions in two weeks and no article; it goes once there is one', async () => {
    guidance.travelTo('2011-09-19T08:00:00.000Z');
    for (const text of [
      'Не печатается электронный журнал',
      'Печать журнала: пустые страницы',
      'Как распечатать журнал для архива?',
      'При печати журнала пропадают темы',
    ])
      await guidance.asked(text);
    await guidance.asked('Забыли номер кабинета');
    await guidance.settle();
    const topics = (await guidance.ask('operator', 'GET', '/desk/topics')).body;
    const journal = topics.items.find(({ words }: { words: string[] }) =>
      words.some((word) => word.startsWith('журнал')),
    );
    expect(journal).toMatchObject({
      queue: 'methodical',
      tickets: 4,
      schools: 1,
      samples: expect.any(Array),
    });
    expect(topics.items.every(({ tickets }: { tickets: number }) => tickets >= 4)).toBe(true);
    const trainer = (await guidance.ask('trainer', 'GET', '/desk/topics')).body;
    expect(trainer.items.flatMap(({ samples }: { samples: unknown[] }) => samples)).toEqual([]);
    expect((await guidance.ask('partner', 'GET', '/desk/topics')).status).toBe(403);
    await guidance.published({
      title: { ru: 'Печать журнала', en: '' },
      keywords: 'печатать печатается распечатать страницы темы электронный архив',
    });
    await guidance.settle();
    const after = (await guidance.ask('operator', 'GET', '/desk/topics')).body;
    expect(
      after.items.some(({ words }: { words: string[] }) => words.some((word) => word.startsWith('журнал'))),
    ).toBe(false);
  });
});

test('the proofs of the region follow from what is in force and from consultations in time', async () => {
  guidance.platform.sent.splice(0);
  guidance.travelTo('2011-09-20T08:00:00.000Z');
  await guidance.published({
    title: { ru: 'Для всех', en: '' },
    audiences: ['pupils', 'parents', 'teachers', 'administration'],
  });
  await guidance.settle();
  const last = (predicate: string) => {
    const verdicts = guidance.platform.sent
      .filter(({ queue }) => queue === 'plan.verdicts')
      .map(({ message }) => message as { predicate: string; history: { status: string; because: object }[] });
    return verdicts.findLast((verdict) => verdict.predicate === predicate)?.history.at(-1);
  };
  expect(last('guidance.guidesInForce')).toMatchObject({
    status: 'satisfied',
    because: { params: { have: 4, of: 4 } },
  });
  guidance.travelTo('2011-09-27T08:00:00.000Z');
  await guidance.night();
  // The five questions of the 19th and that of the 8th have waited for more than three working days.
  expect(last('guidance.methodicalSupport')).toMatchObject({
    status: 'missing',
    because: { code: 'consultationsLate', params: { count: 6 } },
  });
});
