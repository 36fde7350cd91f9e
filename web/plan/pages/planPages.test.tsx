import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Replies, refused, startTexts, stubApi, visit } from '../../shared/testing/page.tsx';
import { WhatIfPanel } from '../components/WhatIfPanel.tsx';
import {
  longPlan,
  sampleDraft,
  sampleFindings,
  sampleHead,
  samplePlan,
  sampleProgress,
} from '../testing/samples.ts';
import { en } from '../text/en.ts';
import { ru } from '../text/ru.ts';
import { whatFollows } from '../whatIf.ts';
import { FindingsPage } from './FindingsPage.tsx';
import { PlanPage } from './PlanPage.tsx';
import { VersionsPage } from './VersionsPage.tsx';

/** Whole pages are drawn here, on machines that draw slowly. */
vi.setConfig({ testTimeout: 20_000 });

beforeAll(() => startTexts({ plan: { ru, en } }));
afterEach(() => vi.unstubAllGlobals());

const full: Replies = {
  'GET /plan/plans': { items: [sampleHead] },
  'GET /plan/plans/p1/measures': samplePlan(),
  'GET /plan/plans/p1/progress': sampleProgress,
  'GET /plan/plans/p1/findings': { planId: 'p1', versionNumber: 2, items: sampleFindings },
  'GET /plan/plans/p1/versions/*': {
    planId: 'p1',
    draftId: 'd1',
    ...sampleHead.versions[1],
    content: sampleDraft().content,
  },
  'GET /plan/plans/p1/comparison': {
    from: { versionNumber: 1, act: { number: '393', signedOn: '2011-04-29' } },
    to: { versionNumber: 2, act: { number: '500', signedOn: '2011-06-01' } },
    items: [
      {
        number: '16',
        kind: 'changed',
        deadlineMovedDays: 5,
        fields: [
          {
            field: 'deadline',
            from: { kind: 'date', on: '2011-06-20' },
            to: { kind: 'date', on: '2011-06-25' },
          },
          { field: 'predecessors', from: [], to: [{ number: '13', confirmed: true }] },
        ],
      },
    ],
  },
};

const pages = [
  { name: 'PlanPage', page: <PlanPage />, path: '/plan', shows: 'Приложение 1. Технологии' },
  { name: 'FindingsPage', page: <FindingsPage />, path: '/plan/findings', shows: 'Противоречия' },
  { name: 'VersionsPage', page: <VersionsPage />, path: '/plan/versions', shows: 'Редакция 2' },
];

describe.each(pages)('$name has four sights', ({ page, path, shows }) => {
  test('waiting', () => {
    stubApi({});
    visit(page, { path });
    expect(screen.getAllByRole('status', { name: 'Загружаем…' }).length).toBeGreaterThan(0);
  });

  test('failed, with a way to try again', async () => {
    let answers = 0;
    stubApi({
      ...full,
      'GET /plan/plans': () => (answers++ === 0 ? refused(500, 'fault') : { items: [sampleHead] }),
    });
    visit(page, { path });
    await userEvent.click(await screen.findByRole('button', { name: 'Повторить' }));
    expect((await screen.findAllByText(shows)).length).toBeGreaterThan(0);
  });

  test('empty, with what would fill it for those who may', async () => {
    stubApi({ 'GET /plan/plans': { items: [] } });
    visit(page, { path, role: 'leadership' });
    expect(await screen.findByText('Плана ещё нет')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Прочитать приказ' }).getAttribute('href')).toBe('/plan/drafts');
  });

  test('full', async () => {
    stubApi(full);
    visit(page, { path, at: `${path}?look=table` });
    expect((await screen.findAllByText(shows)).length).toBeGreaterThan(0);
  });
});

describe('PlanPage', () => {
  test('the table says the figures of the chart, and each leads to its list', async () => {
    stubApi(full);
    visit(<PlanPage />, { path: '/plan', at: '/plan?look=table&asOf=2011-09-01' });
    const row = (await screen.findByRole('rowheader', { name: /2\.1\./ })).closest('tr');
    if (!row) throw new Error('The measure has no row');
    const figure = await within(row).findByRole('link', { name: /7 из 10 · 70/ });
    expect(figure.getAttribute('href')).toBe('/plan/measures/2.1?asOf=2011-09-01');
    expect(within(row).getByText('Есть просрочка')).toBeDefined();
  });

  test('what nobody knows is not nought per cent', async () => {
    stubApi(full);
    visit(<PlanPage />, { path: '/plan', at: '/plan?look=list' });
    const card = (await screen.findByText(/1\.1\. Мероприятие/)).closest('a');
    await waitFor(() => expect(card?.textContent).toContain('нет данных: 1'));
    expect(card?.textContent).not.toContain('%');
  });

  test('asks for the day of the address', async () => {
    const calls = stubApi(full);
    visit(<PlanPage />, { path: '/plan', at: '/plan?asOf=2011-07-01' });
    await waitFor(() => expect(calls.some(({ path }) => path.endsWith('/progress'))).toBe(true));
    const days = calls
      .filter(({ path }) => /progress|measures/.test(path))
      .map(({ url }) => url.searchParams.get('asOf'));
    expect(new Set(days)).toEqual(new Set(['2011-07-01']));
  });

  test('a trial shift stands in the address and shows its consequences', async () => {
    stubApi(full);
    visit(<PlanPage />, { path: '/plan', at: '/plan?look=gantt&shift=13:7' });
    const table = await screen.findByRole('table', { name: 'Последствия' }, { timeout: 15_000 });
    expect(within(table).getByText(/16\. Мероприятие/)).toBeDefined();
    expect(within(table).getByText('04.07.2011')).toBeDefined();
    expect(screen.getByText(/План и сроки не меняются/)).toBeDefined();
  });

  test('the critical toggle and the look are kept in the address', async () => {
    stubApi(full);
    const { router } = visit(<PlanPage />, { path: '/plan', at: '/plan?look=list' });
    await userEvent.click(await screen.findByRole('button', { name: 'Критический путь' }));
    await userEvent.click(screen.getByRole('button', { name: 'Таблица' }));
    expect(Object.fromEntries(new URLSearchParams(router.state.location.search))).toEqual({
      look: 'table',
      critical: '1',
    });
  });
});

describe('a plan of many measures', () => {
  test('as a table and as cards only what is in sight is drawn, and each says which it is', async () => {
    stubApi({ ...full, 'GET /plan/plans/p1/measures': longPlan(400) });
    visit(<PlanPage />, { path: '/plan', at: '/plan?look=table' });
    const first = await screen.findByText(/^1\.1\. /);
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('402');
    expect(first.closest('tr')?.getAttribute('aria-rowindex')).toBe('3');
    expect(document.querySelectorAll('tr').length).toBeLessThan(60);
    act(() => void dispatchEvent(new Event('beforeprint')));
    expect(screen.getAllByRole('rowheader').length).toBe(401);
    act(() => void dispatchEvent(new Event('afterprint')));
    await userEvent.click(screen.getByRole('button', { name: 'Список' }));
    await screen.findByText(/^1\.1\. /);
    expect(document.querySelector('main li')?.getAttribute('aria-setsize')).toBe('400');
    expect(document.querySelectorAll('main li').length).toBeLessThan(60);
  });

  test('a chart too high for a PNG is not saved as one, and the page says what to do', async () => {
    stubApi({ ...full, 'GET /plan/plans/p1/measures': longPlan(700) });
    const decode = vi.fn();
    vi.stubGlobal(
      'Image',
      class {
        decode = decode;
      },
    );
    visit(<PlanPage />, { path: '/plan', at: '/plan?look=gantt' });
    await userEvent.click(await screen.findByRole('button', { name: 'Сохранить' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Картинка PNG' }));
    const said = await screen.findByRole('alert');
    expect(said.textContent).toMatch(/Для PNG картинка слишком велика: [\d\s]+ × 2\d\s\d{3} точек.*SVG/);
    expect(decode).not.toHaveBeenCalled();
    await userEvent.click(within(said).getByRole('button', { name: 'Закрыть' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  test('a chart that the browser cannot draw is told of likewise', async () => {
    stubApi(full);
    vi.stubGlobal(
      'Image',
      class {
        decode = () => Promise.reject(new Error('broken'));
      },
    );
    visit(<PlanPage />, { path: '/plan', at: '/plan?look=gantt' });
    await userEvent.click(await screen.findByRole('button', { name: 'Сохранить' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Картинка PNG' }));
    expect((await screen.findByRole('alert')).textContent).toContain('браузер не смог её нарисовать');
  });

  test('of a trial shift the first hundred consequences are listed, and how many more there are', async () => {
    const plan = longPlan(130);
    const shift = { rowId: '1.1', days: 7 };
    const panel = { plan, shift, selected: undefined, consequences: whatFollows(plan, shift) };
    visit(<WhatIfPanel {...panel} onShift={() => {}} onClose={() => {}} />, { path: '/' });
    expect(await screen.findByText('И ещё 29 мероприятий: см. диаграмму.')).toBeDefined();
    expect(document.querySelectorAll('tbody tr')).toHaveLength(101);
    await userEvent.click(screen.getByRole('combobox'));
    expect(document.querySelectorAll('[role="option"]')).toHaveLength(100);
  });
});

describe('FindingsPage', () => {
  test('says that a plan without findings is clean', async () => {
    stubApi({ ...full, 'GET /plan/plans/p1/findings': { planId: 'p1', versionNumber: 2, items: [] } });
    visit(<FindingsPage />, { path: '/plan/findings' });
    expect(await screen.findByText('Противоречий нет')).toBeDefined();
  });

  test('shows both dates of an inversion and leads to its measures', async () => {
    stubApi(full);
    visit(<FindingsPage />, { path: '/plan/findings', at: '/plan/findings?severity=contradiction' });
    const card = within(await screen.findByRole('article'));
    expect(card.getByText('16.05.2011')).toBeDefined();
    expect(card.getByText('30.05.2011')).toBeDefined();
    expect(card.getByRole('link', { name: 'Мероприятие 13' }).getAttribute('href')).toBe('/plan/measures/13');
    expect(card.getByRole('link', { name: 'Показать на плане' }).getAttribute('href')).toBe('/plan?row=14');
  });

  test('a filter without finds can be taken off', async () => {
    stubApi(full);
    visit(<FindingsPage />, { path: '/plan/findings', at: '/plan/findings?severity=gap&measure=14' });
    await userEvent.click(await screen.findByRole('button', { name: 'Показать все' }));
    expect(await screen.findAllByRole('article')).toHaveLength(3);
  });
});

describe('VersionsPage', () => {
  test('compares two versions field by field', async () => {
    stubApi(full);
    visit(<VersionsPage />, { path: '/plan/versions' });
    const article = within(await screen.findByRole('article'));
    expect(article.getByText('до 20.06.2011')).toBeDefined();
    expect(article.getByText('до 25.06.2011')).toBeDefined();
    expect(article.getByText('срок сдвинут на 5 дней')).toBeDefined();
    expect(article.getByText('13 (подтверждено)')).toBeDefined();
    expect(await article.findByRole('heading', { name: /^16\. \S/ })).toBeDefined();
  });

  test('only who may draft can amend, and lands on the draft', async () => {
    stubApi({ ...full, 'POST /plan/plans/p1/amendments': refused(409, 'alreadyExists') });
    const { unmount } = visit(<VersionsPage />, { path: '/plan/versions', role: 'school' });
    expect((await screen.findAllByText('Редакция 2')).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: 'Изменить план' })).toBeNull();
    unmount();
    visit(<VersionsPage />, { path: '/plan/versions', role: 'leadership' });
    await userEvent.click(await screen.findByRole('button', { name: 'Изменить план' }));
    expect(await screen.findByText('Такая запись уже есть')).toBeDefined();
  });
});
