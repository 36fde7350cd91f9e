import { configure, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { RunView } from '../../functions/exchange/contract/run.ts';
import { startTexts, stubApi, visit } from '../shared/testing/page.tsx';
import { ExchangePage } from './pages/ExchangePage.tsx';
import { en } from './text/en.ts';
import { ru } from './text/ru.ts';

vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 20_000 });

beforeAll(() => startTexts({ exchange: { ru, en } }));
afterEach(() => vi.unstubAllGlobals());

const at = '2011-09-20T06:00:00.000Z';
const aRunView = (more: Partial<RunView> = {}): RunView => ({
  id: 'run-1',
  stage: 'stopped',
  path: ['r-20'],
  fileName: 'region.zip',
  bytes: 100,
  edition: 1,
  files: [{ file: 'orgs.csv', mode: 'bulk', rows: 10, errors: 0 }],
  rows: 10,
  errorCount: 0,
  warningCount: 0,
  byCode: [],
  blocks: [],
  checkedMs: 1,
  createdAt: at,
  createdBy: 'p-1',
  version: 4,
  ...more,
});
const around = {
  'GET /exchange/runs': { items: [] },
  'GET /exchange/contract/editions': { inForce: 0, items: [] },
  'GET /exchange/runs/run-1/profile': { files: [] },
};
const page = (role: 'leadership' | 'operator') =>
  visit(<ExchangePage />, { path: '/exchange', at: '/exchange?run=run-1', role });

test('a stage that was given up says why and what to do, and whoever may starts it again', async () => {
  const stop = { stage: 'comparing', code: 'fault', tries: 4, at } as const;
  const calls = stubApi({
    ...around,
    'GET /exchange/runs/run-1': aRunView({ stop }),
    'POST /exchange/runs/run-1/restart': aRunView({ stage: 'compared', version: 6 }),
  });
  page('operator');
  expect(await screen.findByText(/Остановлен на этапе «сравнивается».*попыток подряд: 4/)).toBeDefined();
  expect(screen.getByText(ru.stopped.advice.fault)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: ru.stopped.restart }));
  await vi.waitFor(() => expect(screen.queryByText(ru.stopped.advice.fault)).toBeNull());
  expect(calls.find(({ method }) => method === 'POST')?.url.pathname).toContain('/run-1/restart');
});

test('whoever may not commit reads why it stopped, and a package that is gone has no button for anybody', async () => {
  const stop = { stage: 'comparing', code: 'packageGone', tries: 1, at } as const;
  stubApi({ ...around, 'GET /exchange/runs/run-1': aRunView({ stop }) });
  const { unmount } = page('operator');
  expect(await screen.findByText(ru.stopped.advice.packageGone)).toBeDefined();
  expect(screen.queryByRole('button', { name: ru.stopped.restart })).toBeNull();
  unmount();
  stubApi({ ...around, 'GET /exchange/runs/run-1': aRunView({ stage: 'committing', isSilent: true }) });
  page('leadership');
  expect(await screen.findByText(ru.stopped.advice.silent)).toBeDefined();
  expect(screen.queryByRole('button', { name: ru.stopped.restart })).toBeNull();
});

test('a package whose file never came says so and claims no verdict', async () => {
  stubApi({
    ...around,
    'GET /exchange/runs/run-1': aRunView({ stage: 'placed', files: [], rows: 0 }),
  });
  page('operator');
  expect(await screen.findByText(ru.verdict.placed)).toBeDefined();
  expect(screen.queryByText(ru.verdict.clean)).toBeNull();
});
