import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { CourseView } from '../../../functions/seminars/courses/contract.ts';
import { startTexts, stubApi, visit } from '../../shared/testing/page.tsx';
import { aCard } from '../testing/samples.ts';
import * as courses from '../text/courses.ts';
import { en } from '../text/en.ts';
import { ru } from '../text/ru.ts';
import { CoursePlanPage } from './CoursePlanPage.tsx';
import { CoursesPage } from './CoursesPage.tsx';

vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 20_000 });

beforeAll(() => startTexts({ courses, seminars: { ru, en } }));
afterEach(() => vi.unstubAllGlobals());

const title = { ru: 'Информатика в школе', en: '' };
const topic = {
  programmeId: 'programme-1',
  version: 2,
  title: { ru: 'Электронный журнал', en: '' },
  hours: 4,
};
const course: CourseView = {
  id: 'course-1',
  regionId: 'r-20',
  title,
  hours: 72,
  audience: { ru: 'Учителя', en: '' },
  halfYear: '2011-H2',
  topic,
  version: 5,
  groups: [
    {
      sessionId: 's-1',
      title,
      from: '2011-09-14',
      to: '2011-09-15',
      state: 'held',
      listeners: 20,
      attended: 18,
    },
  ],
};

test('courses say whether they contain the approved topic, and a group is taken in over the version that was read', async () => {
  const calls = stubApi({
    'GET /seminars/courses': { halfYear: '2011-H2', items: [course], withTopic: 0 },
    'GET /seminars/sessions': {
      items: [aCard({ id: 'session-2' }), aCard({ id: 'session-3', programmeId: 'other' })],
      today: '2011-09-20',
      now: '2011-09-20T06:00:00.000Z',
    },
    'PUT /seminars/courses/course-1/groups/session-2': course,
  });
  visit(<CoursesPage />, { path: '/seminars/courses', role: 'trainer' });
  expect(await screen.findByText('Программа не утверждена')).toBeDefined();
  expect(screen.getByText('Тема есть в 0 из 1 курсов полугодия.')).toBeDefined();
  expect(screen.getByText(/обучено 18 слушателей/)).toBeDefined();
  await userEvent.click(await screen.findByRole('combobox', { name: 'Добавить группу из занятий темы' }));
  const offered = await screen.findAllByRole('option');
  expect(offered).toHaveLength(1);
  await userEvent.click(screen.getByRole('option', { name: 'Семинар ответственных, 27.09.2011' }));
  await vi.waitFor(() => {
    const put = calls.find(({ method }) => method === 'PUT');
    expect([put?.headers.get('if-match'), put?.body]).toEqual(['"5"', '{"belongs":true}']);
  });
});

test('schools stand by the share of their teachers, and one that has reported none has no share', async () => {
  const name = { ru: 'Аннинский район', en: '' };
  const school = { listeners: 3, withTopic: 2 };
  stubApi({
    'GET /seminars/listeners': {
      halfYear: '2011-H2',
      asOf: '2011-09-20',
      items: [
        { municipalityId: 'm-1', name, schools: 2, withNobody: 1, listeners: 3, withTopic: 2 },
        {
          municipalityId: 'm-2',
          name: { ru: 'Бобровский район', en: '' },
          schools: 1,
          withNobody: 0,
          ...school,
        },
      ],
    },
    'GET /seminars/listeners/m-1': {
      municipalityId: 'm-1',
      halfYear: '2011-H2',
      asOf: '2011-09-20',
      items: [
        { nodeId: 's-1', name: { ru: 'Школа 1', en: '' }, ...school, teachers: 8 },
        { nodeId: 's-2', name: { ru: 'Школа 2', en: '' }, listeners: 0, withTopic: 0 },
      ],
    },
  });
  visit(<CoursesPage />, {
    path: '/seminars/courses',
    at: '/seminars/courses?view=listeners',
    role: 'leadership',
  });
  const open = { name: 'Аннинский район: школы, где не прошёл никто, — 1' };
  await userEvent.click(await screen.findByRole('button', open));
  const list = await screen.findByRole('table', { name: 'Школы: Аннинский район' });
  expect(within(list).getByRole('row', { name: /Школа 1/ }).textContent).toMatch(/25\s%/);
  expect(within(list).getByRole('row', { name: /Школа 2/ }).textContent).toContain('нет данных');
});

test('the plan of courses stands by months on the page, without drafts, and is taken as a file of the chosen kind', async () => {
  const calls = stubApi({
    'GET /seminars/sessions': {
      items: [aCard({ trainers: ['t-1'] }), aCard({ id: 'draft', state: 'draft' })],
      today: '2011-09-20',
      now: '2011-09-20T06:00:00.000Z',
    },
    'GET /seminars/programmes': { items: [] },
    'GET /seminars/venues': { items: [] },
    'GET /seminars/trainers': { items: [] },
  });
  visit(<CoursePlanPage />, { path: '/seminars/courses/plan', role: 'leadership' });
  const table = await screen.findByRole('table', { name: 'План курсов' });
  expect(within(table).getByText('Сентябрь 2011 г.')).toBeDefined();
  expect(within(table).getAllByText('Семинар ответственных')).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'DOCX' }));
  await vi.waitFor(() => {
    const asked = calls.find(({ path }) => path === '/seminars/course-plan')?.url.searchParams;
    expect(Object.fromEntries(asked ?? [])).toEqual({ from: '2011-05-01', to: '2011-09-30', format: 'docx' });
  });
});
