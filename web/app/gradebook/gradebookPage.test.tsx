import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { ConnectionView } from '../../../functions/exchange/contract/connection.ts';
import type { PullView, SourceSchoolView } from '../../../functions/exchange/contract/pull.ts';
import type { Role } from '../../../functions/shared/access/roles.ts';
import { en as exchangeEn } from '../../exchange/text/en.ts';
import { ru as exchange } from '../../exchange/text/ru.ts';
import { en as registryEn } from '../../registry/text/en.ts';
import { ru as registryRu } from '../../registry/text/ru.ts';
import { type Replies, startTexts, stubApi, visit } from '../../shared/testing/page.tsx';
import { FreshnessPage } from '../pages/FreshnessPage.tsx';
import { GradebookPage } from '../pages/GradebookPage.tsx';
import { en as appEn } from '../text/en.ts';
import { ru as appRu } from '../text/ru.ts';

// A busy machine may take its time.
vi.setConfig({ testTimeout: 30_000 });

const { gradebook, freshness } = exchange;
beforeAll(() =>
  startTexts({
    exchange: { ru: exchange, en: exchangeEn },
    registry: { ru: registryRu, en: registryEn },
    app: { ru: appRu, en: appEn },
  }),
);
afterEach(() => vi.unstubAllGlobals());

const connection: ConnectionView = {
  regionId: 'r-20',
  source: 'dnevnik',
  nightly: false,
  version: 0,
  isSetUp: true,
  address: 'https://api.example',
};
const pull: PullView = {
  id: 'pull-1',
  stage: 'incomplete',
  source: 'dnevnik',
  path: ['r-20', 'm-20602000'],
  placeName: 'Аннинский',
  week: '2011-W37',
  createdAt: '2011-09-20T05:00:00.000Z',
  orderedBy: 'Вера Павловна Лунёва',
  schools: 2,
  notMatched: { count: 1, names: ['Хлебородненская ООШ'] },
  outcome: { pulled: 1, failed: 1, classes: 11, lessons: 300, byFault: [{ code: 'replyChanged', count: 1 }] },
  workedMs: 2_400,
  version: 3,
};
const school: SourceSchoolView = {
  nodeId: 's-20602000-001',
  name: 'Аннинская СОШ № 1',
  sourceId: '1',
  fault: {
    pullId: 'pull-1',
    at: '2011-09-20T05:00:00.000Z',
    code: 'replyChanged',
    asked: 'marks',
    detail: 'date',
  },
};
const around: Replies = {
  'GET /registry/nodes': { items: [] },
  'GET /exchange/gradebook/connection': connection,
  'GET /exchange/gradebook/pulls': { items: [pull] },
  'GET /exchange/gradebook/schools': { items: [school] },
};
const page = (role: Role, at = '/exchange/gradebook') =>
  visit(<GradebookPage />, { path: '/exchange/gradebook', at, role });

test('leadership orders a pull, reads its fault in words, and has it repeated', async () => {
  const user = userEvent.setup();
  let pulls: PullView[] = [];
  const calls = stubApi({
    ...around,
    'GET /exchange/gradebook/pulls': () => ({ items: pulls }),
    'POST /exchange/gradebook/pulls': () => {
      pulls = [pull];
      return pull;
    },
    'POST /exchange/gradebook/pulls/*/resumption': () => {
      const { outcome } = pull;
      pulls = [
        { ...pull, stage: 'done', version: 4, outcome: outcome && { ...outcome, pulled: 2, byFault: [] } },
      ];
      return pulls[0];
    },
  });
  page('leadership');
  expect(await screen.findByText(gradebook.pulls.empty)).toBeDefined();
  await user.click(screen.getByRole('button', { name: gradebook.start.region }));
  const table = await screen.findByRole('table', { name: gradebook.pulls.title });
  expect(table.textContent).toContain(`${gradebook.faultShort.replyChanged}: школ — 1`);
  expect(table.textContent).toContain('Хлебородненская ООШ');
  const sent = calls.find(({ method, path }) => method === 'POST' && path === '/exchange/gradebook/pulls');
  expect(JSON.parse(sent?.body ?? '')).toEqual({ nodeId: 'r-20', week: '2011-W38' });

  await user.click(within(table).getByRole('button', { name: gradebook.pulls.resume }));
  expect(await within(table).findByText(gradebook.stage.done)).toBeDefined();
  expect(table.textContent).toContain(exchange.board.noErrors);
  expect(calls.find(({ path }) => path.endsWith('/resumption'))?.headers.get('if-match')).toBe('"3"');
});

test('a school says what went wrong and what to do; the partner sees all and orders nothing', async () => {
  stubApi(around);
  page('partner', '/exchange/gradebook?show=schools');
  const table = await screen.findByRole('table', { name: gradebook.schools.title });
  expect(table.textContent).toContain('даты отметок');
  expect(table.textContent).toContain('Подробности: date.');
  expect(table.textContent).toContain(gradebook.schools.never);
  expect(screen.queryByRole('button', { name: gradebook.start.region })).toBeNull();
  expect(screen.queryByRole('switch')).toBeNull();
});

test('without access the page says who sets it up', async () => {
  const { address: _address, ...bare } = connection;
  stubApi({ ...around, 'GET /exchange/gradebook/connection': { ...bare, isSetUp: false } });
  page('admin');
  expect(await screen.findByText(gradebook.connection.notSetUp)).toBeDefined();
});

test('anybody reads the objective, which municipalities are hatched, and the days counted', async () => {
  stubApi({
    ...around,
    'GET /exchange/freshness': {
      objectiveHours: 36,
      at: '2011-09-20T05:00:00.000Z',
      connected: 3,
      fresh: 2,
      municipalities: [
        { nodeId: 'm-20602000', connected: 1, stale: 0, isStale: false },
        { nodeId: 'm-20604000', connected: 2, stale: 1, isStale: true },
      ],
      stale: ['s-20604000-001'],
      days: [{ day: '2011-09-19', schools: 10, connected: 3, fresh: 2 }],
    },
  });
  visit(<FreshnessPage />, { path: '/exchange/freshness' });
  const table = await screen.findByRole('table', { name: freshness.places });
  const rows = within(table).getAllByRole('row').slice(1);
  expect(rows.map((row) => row.textContent?.includes(freshness.hatched))).toEqual([true, false]);
  expect(screen.getByRole('table', { name: freshness.days }).textContent).toContain('20');
});
