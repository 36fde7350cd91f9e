import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { CoveragePlan } from '../../../functions/seminars/contract/coveragePlan.ts';
import { refused, startTexts, stubApi, visit } from '../../shared/testing/page.tsx';
import { aView } from '../testing/samples.ts';
import { en } from '../text/en.ts';
import * as seminarPlanner from '../text/planner.ts';
import { ru } from '../text/ru.ts';
import { CoveragePlanPage } from './CoveragePlanPage.tsx';

vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 20_000 });

beforeAll(() => startTexts({ seminars: { ru, en }, seminarPlanner }));
beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

const name = (ru: string) => ({ ru, en: '' });
const room = {
  venueId: 'v-1',
  roomId: 'a',
  name: 'Лицей, зал',
  municipalityId: 'm-1',
  capacity: 2,
  taken: [],
};
const session = (key: string, date: string, municipalityId: string, nodes: string[]) => ({
  key,
  wave: 1,
  dates: [date],
  venueId: 'v-1',
  roomId: 'a',
  trainerId: 't-1',
  capacity: 2,
  groups: [{ municipalityId, nodes }],
});
const asked = ['s-1', 's-2', 's-3'].map((nodeId, at) => ({
  nodeId,
  municipalityId: at < 2 ? 'm-1' : 'm-2',
  name: name(`Школа ${at + 1}`),
  readyOn: '2011-09-01',
}));
const plan: CoveragePlan = {
  programme: { id: 'p-1', title: name('Семинар ответственных'), hours: 6 },
  duty: 'responsible',
  asOf: '2011-09-20',
  trained: 700,
  invited: 20,
  asked,
  means: {
    days: ['2011-09-27', '2011-09-28'],
    sessionDays: 1,
    startsAt: '10:00',
    endsAt: '16:00',
    capacity: 2,
    rooms: [room],
    trainers: [{ id: 't-1', name: 'Светлогорова Агния', taken: [] }],
    municipalities: [
      { id: 'm-1', name: name('Аннинский район'), examDays: [] },
      { id: 'm-2', name: name('Бобровский район'), examDays: [] },
    ],
  },
  sessions: [session('1', '2011-09-27', 'm-1', ['s-1', 's-2']), session('2', '2011-09-28', 'm-2', ['s-3'])],
  uncovered: [{ nodeId: 's-9', municipalityId: 'm-2', name: name('Школа 9'), reason: 'notAppointed' }],
};
const at = { path: '/seminars/plan', at: '/seminars/plan?programme=p-1', role: 'trainer' as const };
const programme = {
  ...plan.programme,
  regionId: 'r-20',
  organisation: name('РЦОИ'),
  duties: ['responsible'],
  modules: [],
  outcomes: [],
  version: 1,
};
const replies = { 'GET /seminars/programmes': { items: [programme] }, 'GET /seminars/proposal': plan };

test('until a programme is chosen nothing is asked, and a plan nobody needs says so', async () => {
  const calls = stubApi({
    ...replies,
    'GET /seminars/proposal': { ...plan, sessions: [], uncovered: [], asked: [] },
  });
  const first = visit(<CoveragePlanPage />, { ...at, at: '/seminars/plan' });
  expect(await screen.findByText('Выберите программу')).toBeDefined();
  expect(calls.some(({ path }) => path === '/seminars/proposal')).toBe(false);
  first.unmount();
  visit(<CoveragePlanPage />, at);
  expect(await screen.findByText('Все уже обучены или приглашены')).toBeDefined();
});

test('a plan stands beside the fewest sessions there can be; what is taken out is left without a seat, and is kept', async () => {
  stubApi(replies);
  const first = visit(<CoveragePlanPage />, at);
  expect(await screen.findByText(/Меньше 2 не бывает: 3 разделить на 2/)).toBeDefined();
  expect(screen.getByText(/Лишних занятий нет/)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Убрать занятие 2' }));
  const left = await screen.findByRole('table', { name: 'Кто остаётся без места' });
  expect(within(left).getByRole('row', { name: /Бобровский район Убраны при правке/ })).toBeDefined();
  expect(within(left).getByRole('row', { name: /Ответственный не назначен/ })).toBeDefined();
  const namesOf = (reason: RegExp) =>
    within(within(left).getByRole('row', { name: reason })).getByRole<HTMLDetailsElement>('group');
  await userEvent.click(within(namesOf(/не назначен/)).getByText('Показать'));
  await userEvent.dblClick(within(left).getByRole('button', { name: 'Сколько' }));
  expect([namesOf(/не назначен/).open, namesOf(/Убраны/).open]).toEqual([true, false]);
  first.unmount();
  visit(<CoveragePlanPage />, at);
  await userEvent.click(await screen.findByRole('button', { name: 'Вернуть предложенный план' }));
  expect(await screen.findByRole('button', { name: 'Убрать занятие 2' })).toBeDefined();
});

test('sessions are created until one is refused, and another try goes on there', async () => {
  let tries = 0;
  const calls = stubApi({
    ...replies,
    'POST /seminars/sessions': ({ body }: { body: string }) => {
      tries += 1;
      return tries === 2
        ? refused(409, 'capacityAboveRoom')
        : aView({ id: `made-${JSON.parse(body).invited[0]}` });
    },
  });
  visit(<CoveragePlanPage />, at);
  await userEvent.click(await screen.findByRole('button', { name: 'Создать 2 занятия' }));
  expect(await screen.findByText('Занятие 2 не принято, остальные ждут')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Создать 2 занятия' }));
  expect(await screen.findByText('Созданы 2 занятия')).toBeDefined();
  const sent = calls.filter(({ method }) => method === 'POST').map(({ body }) => JSON.parse(body).invited);
  expect(sent).toEqual([['s-1', 's-2'], ['s-3'], ['s-3']]);
});
