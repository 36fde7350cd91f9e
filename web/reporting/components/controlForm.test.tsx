import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { startTexts, stubApi, visit } from '../../shared/testing/page.tsx';
import { controlDraftSchema, draftErrors } from '../controlDraft.ts';
import { en } from '../text/controlEn.ts';
import { ru } from '../text/controlRu.ts';
import { ControlForm } from './ControlForm.tsx';
import { RemindDialog } from './RemindDialog.tsx';

// Finding by role in a whole form takes seconds where two cores are shared.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

beforeAll(() => startTexts({ control: { ru, en } }));
beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

const place = 'vnedrenie.draft.control.s-1';
const kept = () => controlDraftSchema.parse(JSON.parse(localStorage.getItem(place) ?? 'null'));
const open = (onRecorded = vi.fn()) => {
  const view = visit(<ControlForm nodeId="s-1" name="Школа 1" about="school" onRecorded={onRecorded} />, {
    path: '/control',
  });
  return { ...view, onRecorded };
};
const save = () => userEvent.click(screen.getByRole('button', { name: ru.form.save }));
const offline = () =>
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('offline');
  });
const recorded = {
  id: 'c-1',
  regionId: 'r-20',
  municipalityId: 'm-1',
  nodeId: 's-1',
  manner: 'visit',
  on: '2011-09-20',
  checklist: { id: 'school', version: 1 },
  answers: {},
  findings: [],
  note: '',
  photos: [],
  recordedAt: '2011-09-20T08:00:00.000Z',
  by: 'p-1',
  version: 1,
  mayRecheck: true,
};

describe('a protocol', () => {
  test('without a connection waits on the device, and is sent once it is back, by the key it was begun with', async () => {
    offline();
    const { onRecorded } = open();
    await userEvent.click(screen.getAllByRole('button', { name: ru.answer.no })[0] as HTMLElement);
    await save();
    expect(await screen.findByText(ru.form.queued)).toBeDefined();
    const { idempotencyKey, isQueued, answers } = kept();
    expect([isQueued, answers]).toEqual([true, { act: 'no' }]);

    const calls = stubApi({ 'POST /reporting/nodes/*/controls': { status: 201, body: recorded } });
    fireEvent(window, new Event('online'));
    await waitFor(() => expect(onRecorded).toHaveBeenCalledTimes(1));
    const sent = calls.filter(({ method }) => method === 'POST');
    expect(sent.map(({ headers }) => headers.get('idempotency-key'))).toEqual([idempotencyKey]);
    expect(localStorage.getItem(place)).toBeNull();
  });

  test('that was waiting when the page was closed is sent when it is opened again', async () => {
    offline();
    const first = open();
    await save();
    await screen.findByText(ru.form.queued);
    first.unmount();
    stubApi({ 'POST /reporting/nodes/*/controls': { status: 201, body: recorded } });
    const { onRecorded } = open();
    await waitFor(() => expect(onRecorded).toHaveBeenCalledTimes(1));
  });

  test('says which finding lacks its words or has a day before the control, and sends nothing', async () => {
    const calls = stubApi({});
    open();
    await userEvent.click(screen.getByRole('button', { name: ru.form.addFinding }));
    await save();
    const finding = screen.getByRole('group', { name: 'Замечание 1' });
    expect(within(finding).getByText(ru.form.error.text)).toBeDefined();
    fireEvent.change(within(finding).getByLabelText(/Что не так/), { target: { value: 'Нет приказа' } });
    fireEvent.change(within(finding).getByLabelText(/Устранить до/), { target: { value: '2011-09-01' } });
    expect(within(finding).getByText(ru.form.error.remedyBy)).toBeDefined();
    expect(calls).toEqual([]);
    expect(draftErrors({ ...kept(), on: '2011-09-21' }, '2011-09-20').on).toBe('checkDay');
  });
});

test('a reminder names who will get it, and the school where nobody is appointed', async () => {
  const calls = stubApi({
    'GET /reporting/municipalities/*/recipients': {
      day: '2011-09-20',
      items: [
        { schoolId: 's-1', responsible: { name: 'Зайцева В. И.', post: 'завуч' } },
        { schoolId: 's-2' },
      ],
    },
  });
  const wording = { title: { ru: 'Заполните журналы', en: '' }, text: { ru: 'Здравствуйте!', en: '' } };
  visit(
    <RemindDialog
      municipality="m-1"
      planId="p-1"
      measure={{ number: '2.4', title: 'Журналы' }}
      schools={[
        { id: 's-1', name: 'Школа 1' },
        { id: 's-2', name: 'Школа 2' },
      ]}
      wording={wording}
      onClose={vi.fn()}
      onSent={vi.fn()}
    />,
    { path: '/desk' },
  );
  expect(await screen.findByText('Зайцева В. И., завуч')).toBeDefined();
  expect(screen.getByText(ru.remind.nobody)).toBeDefined();
  expect(screen.getByText('В 1 школе ответственный не назначен')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Отправить 2 школам' }));
  const sent = calls.find(({ method }) => method === 'POST');
  expect(JSON.parse(sent?.body ?? '')).toMatchObject({
    planId: 'p-1',
    number: '2.4',
    schools: ['s-1', 's-2'],
    ...wording,
  });
});
