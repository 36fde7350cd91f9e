import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type DraftView,
  draftEditSchema,
  type Finding,
  type Measure,
} from '../../../functions/plan/contract.ts';
import { type Replies, refused, startTexts, stubApi, visit } from '../../shared/testing/page.tsx';
import { sampleDraft, sampleFindings, sampleHead } from '../testing/samples.ts';
import { en } from '../text/en.ts';
import { ru } from '../text/ru.ts';
import { DraftPage } from './DraftPage.tsx';
import { DraftsPage } from './DraftsPage.tsx';

/** Whole forms are drawn here, on machines that draw slowly. */
vi.setConfig({ testTimeout: 20_000 });

beforeAll(() => startTexts({ plan: { ru, en } }));
beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

const { id, regionId, sourceName, status, createdAt, version, content } = sampleDraft();
const head = {
  id,
  regionId,
  sourceName,
  status,
  createdAt,
  version,
  order: content.order,
  measures: 7,
  questions: 1,
};
const list: Replies = { 'GET /plan/drafts': { items: [head] } };

/** Found by its text: looking for roles among a form's hundred fields takes seconds. */
const button = (name: string) => screen.getByText<HTMLButtonElement>(name, { selector: 'button' });

function openDraft(replies: Replies, search = '') {
  const calls = stubApi({ 'GET /plan/drafts/d1': sampleDraft(), ...list, ...replies });
  const view = visit(<DraftPage />, {
    path: '/plan/drafts/:draftId',
    at: `/plan/drafts/d1${search}`,
    role: 'leadership',
  });
  return { calls, ...view };
}

describe('DraftsPage', () => {
  test('waiting, failed, empty, full', async () => {
    const sights: [Replies, () => Promise<unknown>][] = [
      [{}, async () => screen.getByRole('status', { name: 'Загружаем…' })],
      [
        { 'GET /plan/drafts': refused(403, 'notAllowed') },
        () => screen.findByText('Вашей роли это не разрешено'),
      ],
      [{ 'GET /plan/drafts': { items: [] } }, () => screen.findByText('Черновиков нет')],
      [list, () => screen.findByRole('link', { name: /Приказ № 393.*1 вопрос ждёт ответа/ })],
    ];
    for (const [replies, seen] of sights) {
      stubApi(replies);
      const { unmount } = visit(<DraftsPage />, { path: '/plan/drafts', role: 'leadership' });
      expect(await seen()).toBeDefined();
      unmount();
    }
  });

  test('a pasted order that cannot be read stays in the field, also for the next visit', async () => {
    const calls = stubApi({ ...list, 'POST /plan/drafts': refused(422, 'orderHasNoTables') });
    const { unmount } = visit(<DraftsPage />, { path: '/plan/drafts', role: 'leadership' });
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Текст приказа/ });
    fireEvent.change(field, { target: { value: 'Просто письмо' } });
    await userEvent.click(screen.getByRole('button', { name: 'Прочитать' }));
    expect(await screen.findByText('В тексте нет таблиц с мероприятиями')).toBeDefined();
    expect(field.value).toBe('Просто письмо');
    const sent = calls.find(({ method }) => method === 'POST');
    expect(sent).toMatchObject({ body: 'Просто письмо' });
    expect(sent?.headers.get('content-type')).toBe('text/plain');
    unmount();
    visit(<DraftsPage />, { path: '/plan/drafts', role: 'leadership' });
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Текст приказа/ }).value).toBe(
      'Просто письмо',
    );
  });

  test('an order that was read opens on the desk, and its text is let go', async () => {
    stubApi({ ...list, 'POST /plan/drafts': { status: 201, body: sampleDraft() } });
    const { router } = visit(<DraftsPage />, { path: '/plan/drafts', role: 'leadership' });
    fireEvent.change(screen.getByRole('textbox', { name: /Текст приказа/ }), { target: { value: 'ПРИКАЗ' } });
    await userEvent.click(screen.getByRole('button', { name: 'Прочитать' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/plan/drafts/d1'));
    expect(localStorage.length).toBe(0);
  });

  test.each([
    [new File(['%PDF'], 'scan.pdf'), 'Файл такого вида не читается'],
    [Object.defineProperty(new File(['x'], 'big.docx'), 'size', { value: 60_000_000 }), 'Файл слишком велик'],
  ])('a file not worth sending is refused beside the field', async (file, sentence) => {
    const calls = stubApi(list);
    visit(<DraftsPage />, { path: '/plan/drafts', at: '/plan/drafts?new=file', role: 'leadership' });
    const input = screen.getByLabelText(/Выбрать файл/, { selector: 'input' });
    fireEvent.change(input, { target: { files: [file] } });
    expect(await screen.findByText(sentence)).toBeDefined();
    expect(calls.some(({ method }) => method === 'POST')).toBe(false);
  });

  test('a ready plan that is wrong is told place by place', async () => {
    const errors = [{ pointer: '/body/order/number', code: 'too_small', params: { message: 'Too small' } }];
    stubApi({ ...list, 'POST /plan/drafts': refused(400, 'badInput', { errors }) });
    visit(<DraftsPage />, { path: '/plan/drafts', at: '/plan/drafts?new=file', role: 'leadership' });
    const input = screen.getByLabelText(/Выбрать файл/, { selector: 'input' });
    fireEvent.change(input, { target: { files: [new File(['{}'], 'plan.json')] } });
    expect(await screen.findByText('/body/order/number')).toBeDefined();
  });
});

describe('DraftPage', () => {
  test('waiting and failed', async () => {
    stubApi({});
    const { unmount } = visit(<DraftPage />, { path: '/plan/drafts/:draftId', at: '/plan/drafts/d1' });
    expect(screen.getByRole('status', { name: 'Загружаем…' })).toBeDefined();
    unmount();
    openDraft({ 'GET /plan/drafts/d1': refused(404, 'notFound') });
    expect(await screen.findByText('Такой записи нет')).toBeDefined();
  });

  test('begins with the open questions and saves their answers over the version that was read', async () => {
    const { calls } = openDraft({ 'PUT /plan/drafts/d1': () => ({ ...sampleDraft(), version: 4 }) });
    expect(await screen.findByText('Такого дня не бывает')).toBeDefined();
    await userEvent.click(screen.getByText('Исправлено в мероприятии'));
    await userEvent.click(button('Сохранить'));
    await waitFor(() => expect(calls.some(({ method }) => method === 'PUT')).toBe(true));
    const put = calls.find(({ method }) => method === 'PUT');
    expect(put?.headers.get('if-match')).toBe('"3"');
    expect(draftEditSchema.parse(JSON.parse(put?.body ?? '')).answers).toEqual({
      q1: 'Исправлено в мероприятии',
    });
  });

  test('a deadline reads back as it is typed, and an impossible day keeps the draft from being saved', async () => {
    openDraft({}, '?tab=measures&at=0.1');
    const day = await screen.findByLabelText('День');
    fireEvent.change(day, { target: { value: '01.05.2011' } });
    expect(await screen.findByText(/до 01\.05\.2011; это выходной, действует 03\.05\.2011/)).toBeDefined();
    fireEvent.change(day, { target: { value: '31.02.2011' } });
    expect(await screen.findByText('Такого дня не бывает')).toBeDefined();
    expect(button('Сохранить').disabled).toBe(true);
  });

  test('a link is confirmed or struck out', async () => {
    const { calls } = openDraft({ 'PUT /plan/drafts/d1': () => sampleDraft() }, '?tab=measures&at=1.0');
    await userEvent.click(await screen.findByLabelText('Подтверждено'));
    await userEvent.click(button('Сохранить'));
    await waitFor(() => expect(calls.some(({ method }) => method === 'PUT')).toBe(true));
    const sent = draftEditSchema.parse(JSON.parse(calls.find(({ method }) => method === 'PUT')?.body ?? ''));
    expect(sent.content.sections[1]?.measures[0]?.predecessors).toEqual([{ number: '2.2', confirmed: true }]);
  });

  test('when somebody else was quicker, what was typed stays and both ways are offered', async () => {
    let saves = 0;
    const { calls } = openDraft(
      {
        'GET /plan/drafts/d1': () => ({ ...sampleDraft(), version: saves === 0 ? 3 : 5 }),
        'PUT /plan/drafts/d1': () =>
          saves++ === 0 ? refused(409, 'staleRecord') : { ...sampleDraft(), version: 6 },
      },
      '?tab=measures&at=0.1',
    );
    const number = await screen.findByLabelText<HTMLInputElement>(/^Номер/);
    fireEvent.change(number, { target: { value: '2.7' } });
    await userEvent.click(button('Сохранить'));
    expect(await screen.findByText('Взять свежую копию')).toBeDefined();
    expect(number.value).toBe('2.7');
    await userEvent.click(button('Сохранить мои правки'));
    await waitFor(() => expect(calls.filter(({ method }) => method === 'PUT')).toHaveLength(2));
    expect(calls.findLast(({ method }) => method === 'PUT')?.headers.get('if-match')).toBe('"5"');
  });

  test('unsaved corrections come back on the next visit and can be dropped', async () => {
    const { unmount } = openDraft({}, '?tab=measures&at=0.1');
    fireEvent.change(await screen.findByLabelText(/^Номер/), { target: { value: '2.7' } });
    await waitFor(() => expect(localStorage.getItem('vnedrenie.draft.d1')).toContain('2.7'));
    unmount();
    openDraft({}, '?tab=measures&at=0.1');
    expect(await screen.findByText('Восстановлены ваши несохранённые правки.')).toBeDefined();
    expect(screen.getByLabelText<HTMLInputElement>(/^Номер/).value).toBe('2.7');
    await userEvent.click(button('Отбросить мои правки'));
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>(/^Номер/).value).toBe('2.1'));
  });

  test('open questions stand in the way of publication, each named', async () => {
    openDraft({});
    await userEvent.click(await screen.findByText('Опубликовать', { selector: 'button' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('button', { name: /2\.1: Такого дня не бывает/ })).toBeDefined();
    expect(dialog.getByRole<HTMLButtonElement>('button', { name: 'Опубликовать' }).disabled).toBe(true);
  });

  test('an amendment is published with its act, and says what is still to be settled', async () => {
    const amendment = {
      ...sampleDraft(),
      source: '',
      spans: {},
      questions: [],
      amends: { planId: 'p1', version: 2 },
    };
    let isPublished = false;
    const { calls } = openDraft({
      'GET /plan/drafts/d1': () => ({ ...amendment, status: isPublished ? 'published' : 'open' }),
      'POST /plan/drafts/d1/publication': () => {
        isPublished = true;
        return { plan: sampleHead, versionNumber: 3, withoutAccountable: ['2.1', '16'] };
      },
    });
    await userEvent.click(await screen.findByText('Опубликовать', { selector: 'button' }));
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.change(dialog.getByRole('textbox', { name: /Номер изменяющего акта/ }), {
      target: { value: '501' },
    });
    expect(dialog.getByRole<HTMLButtonElement>('button', { name: 'Опубликовать' }).disabled).toBe(true);
    fireEvent.change(dialog.getByRole('textbox', { name: /Дата акта/ }), {
      target: { value: '01.09.2011' },
    });
    await userEvent.click(dialog.getByRole('button', { name: 'Опубликовать' }));
    expect(await screen.findByText('Редакция 3 опубликована')).toBeDefined();
    expect(await screen.findByText(/Черновик закрыт/)).toBeDefined();
    expect(screen.getByText(/не названо: 2\.1, 16/)).toBeDefined();
    const sent = calls.find(({ method }) => method === 'POST');
    expect(JSON.parse(sent?.body ?? '')).toEqual({ act: { number: '501', signedOn: '2011-09-01' } });
    expect(sent?.headers.get('if-match')).toBe('"3"');
  });

  test('a closed draft cannot be changed', async () => {
    openDraft({ 'GET /plan/drafts/d1': { ...sampleDraft(), status: 'published' } });
    expect(await screen.findByText(/Черновик закрыт/)).toBeDefined();
    expect(screen.queryByText('Сохранить')).toBeNull();
  });
});

describe('a draft of many measures', () => {
  const many = 400;
  const [first] = content.sections;
  const numbered = Array.from({ length: many }, (_, index) => ({
    ...(first?.measures[0] as Measure),
    number: `1.${index + 1}`,
    predecessors: [],
  }));
  const long: DraftView = {
    ...sampleDraft(),
    content: {
      ...content,
      sections: [{ appendix: 1, title: { ru: 'Всё сразу', en: '' }, measures: numbered }],
    },
    measures: numbered,
    questions: [],
    findings: Array.from({ length: many }, (_, index) => ({
      ...(sampleFindings[0] as Finding),
      id: `f${index}`,
    })),
  };

  test('draws the lines in sight, and each says which it is', async () => {
    openDraft({ 'GET /plan/drafts/d1': long }, '?tab=measures');
    const line = (await screen.findByText('1.1')).closest('li');
    expect(line?.getAttribute('aria-posinset')).toBe('1');
    expect(line?.getAttribute('aria-setsize')).toBe(String(many));
    expect(document.querySelectorAll('main li').length).toBeLessThan(60);
    expect(screen.queryByText(`1.${many}`)).toBeNull();
  });

  test('draws the findings in sight', async () => {
    openDraft({ 'GET /plan/drafts/d1': long }, '?tab=findings');
    await waitFor(() => expect(document.querySelectorAll('main article').length).toBeGreaterThan(0));
    expect(document.querySelectorAll('main article').length).toBeLessThan(60);
  });

  test('offers the first hundred measures to wait for, and finds the others', async () => {
    openDraft({ 'GET /plan/drafts/d1': long }, '?tab=measures&at=0.0');
    const field = await screen.findByLabelText('Добавить: чего ждёт');
    await userEvent.click(field);
    expect(document.querySelectorAll('[role="option"]')).toHaveLength(100);
    await userEvent.type(field, `1.${many}`);
    expect(document.querySelector('[role="option"]')?.textContent).toContain(`1.${many}`);
  });
});
