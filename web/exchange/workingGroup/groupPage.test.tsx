import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { GroupMeetingView } from '../../../functions/exchange/contract/workingGroup.ts';
import { paths } from '../../app/paths.ts';
import { refused, startTexts, stubApi, visit } from '../../shared/testing/page.tsx';
import { en } from '../text/en.ts';
import { ru } from '../text/ru.ts';
import { GroupPage } from './GroupPage.tsx';

vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 20_000 });

beforeAll(() => startTexts({ exchange: { ru, en } }));
afterEach(() => vi.unstubAllGlobals());

const at = '2011-09-12T06:00:00.000Z';
const meeting: GroupMeetingView = {
  id: 'm-1',
  on: '2011-09-12',
  agenda: 'Смены занятий',
  minutes: '',
  attended: [],
  written: { at, by: 'p-1' },
  decisions: [
    {
      id: 'd-1',
      text: 'Назвать тип столбца',
      owner: 'Лисина Мария Олеговна',
      dueOn: '2011-09-16',
      links: { parameters: ['lessons-recorded', 'pupils'], edition: 2 },
      state: 'overdue',
    },
  ],
  version: 2,
};
const act = {
  id: 'a-1',
  number: '41-рг',
  signedOn: '2011-05-11',
  signatory: 'Орлова А. П.',
  members: [{ name: 'Громов Пётр Ильич', post: 'инженер', side: 'partner' }],
  at,
  by: 'p-1',
};
const page = (role: 'leadership' | 'operator') =>
  visit(<GroupPage />, { path: '/exchange/group', at: '/exchange/group', role });

test('says what failed, and that nobody is appointed yet', async () => {
  stubApi({ 'GET /exchange/group': refused(500, 'fault'), 'GET /exchange/group/meetings': { items: [] } });
  const { unmount } = page('leadership');
  expect(await screen.findByText('Ошибка на нашей стороне')).toBeDefined();
  unmount();
  stubApi({
    'GET /exchange/group': { acts: [], version: 0 },
    'GET /exchange/group/meetings': { items: [] },
  });
  page('leadership');
  expect(await screen.findByText(ru.group.nobody)).toBeDefined();
  expect(await screen.findByText(ru.group.noMeetings)).toBeDefined();
});

test('an overdue decision says so, names its edition and parameters, and is marked as done with how', async () => {
  const calls = stubApi({
    'GET /exchange/group': { acts: [act], version: 1 },
    'GET /exchange/group/meetings': { items: [meeting] },
    'PUT /exchange/group/meetings/*/decisions/*/completion': meeting,
  });
  page('operator');
  const card = await screen.findByRole('region', { name: 'Заседание 12.09.2011' });
  expect(within(card).getByText(ru.group.state.overdue)).toBeDefined();
  expect(within(card).getByRole('link', { name: 'Редакция 2 регламента' })).toBeDefined();
  const named = within(card).getByRole('link', { name: 'lessons-recorded' });
  expect(named.getAttribute('href')).toBe(paths.parameter('lessons-recorded'));
  await userEvent.type(within(card).getByRole('textbox', { name: ru.group.how }), 'Тип — целое число');
  await userEvent.click(within(card).getByRole('button', { name: ru.group.finish }));
  await vi.waitFor(() => expect(calls.some(({ method }) => method === 'PUT')).toBe(true));
  const put = calls.find(({ method }) => method === 'PUT');
  expect(put?.headers.get('if-match')).toBe('"2"');
  expect(JSON.parse(put?.body ?? '{}')).toEqual({ note: 'Тип — целое число' });
});
