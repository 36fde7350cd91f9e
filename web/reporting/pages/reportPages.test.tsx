import { configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { QuarterlyView } from '../../../functions/reporting/contract/quarterly.ts';
import type { Role } from '../../../functions/shared/access/roles.ts';
import { en as appEn } from '../../app/text/en.ts';
import { ru as appRu } from '../../app/text/ru.ts';
import { refused, startTexts, stubApi, visit } from '../../shared/testing/page.tsx';
import { en } from '../text/en.ts';
import { ru } from '../text/ru.ts';
import { ReportPage } from './ReportPage.tsx';
import { ReportsPage } from './ReportsPage.tsx';

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

beforeAll(() => startTexts({ reporting: { ru, en }, app: { ru: appRu, en: appEn } }));
beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

const name = { ru: 'Аннинский район', en: 'Anna district' };
const path = '/reporting/municipalities/m-20602000/quarterly/2011-Q2';

function aView(more: Partial<QuarterlyView> = {}): QuarterlyView {
  return {
    report: {
      id: 'quarterly_2011-Q2_m-20602000',
      kind: 'quarterly',
      period: '2011-Q2',
      nodeId: 'm-20602000',
      nodeName: name,
      regionId: 'r-20',
      status: 'draft',
      comments: { problems: 'Связь' },
      attachments: [],
      addenda: [],
      events: [],
      updatedAt: '2011-07-05T08:00:00.000Z',
      version: 1,
    },
    data: {
      kind: 'quarterly',
      formulas: 'counts-1',
      period: '2011-Q2',
      asOf: '2011-06-30',
      planId: 'p-1',
      planVersion: 1,
      order: { number: '393', signedOn: '2011-04-29', title: name, issuedBy: name },
      region: { id: 'r-20', name },
      node: { id: 'm-20602000', name },
      schools: 24,
      sections: [
        {
          appendix: 1,
          title: name,
          rows: [
            {
              number: '2.2',
              title: { ru: 'Регистрация школ', en: 'Registration' },
              deadlineText: 'до 30.06.2011',
              counts: { obliged: 24, satisfied: 15, overdue: 9 },
              region: { obliged: 800, satisfied: 400 },
            },
          ],
        },
      ],
      notMeasured: ['1.1'],
      course: [],
      waiting: [
        {
          nodeId: 's-20602000-001',
          name: { ru: 'Школа № 1', en: 'School 1' },
          items: [{ number: '2.2', status: 'overdue', because: { code: 'noFacts' } }],
        },
      ],
      gaps: [{ number: '2.4', nodes: 3 }],
    },
    hash: 'a'.repeat(64),
    dueOn: '2011-07-10',
    isOver: true,
    mayWrite: true,
    mayDecide: false,
    version: 1,
    ...more,
  };
}

const report = (role: Role = 'municipal') =>
  visit(<ReportPage />, { path: '/reports/:nodeId/:quarter', at: '/reports/m-20602000/2011-Q2', role });
const fill = (label: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value } });
const press = (label: string) => fireEvent.click(screen.getByRole('button', { name: label }));

describe('a report', () => {
  test('waits, and says what failed', async () => {
    stubApi({});
    const waiting = report();
    expect(screen.getByRole('status', { name: 'Загружаем…' })).toBeDefined();
    waiting.unmount();
    stubApi({ [`GET ${path}`]: refused(422, 'quarterInFuture', { params: { from: '2011-10-01' } }) });
    report();
    expect(await screen.findByText('Этот квартал ещё не начался')).toBeDefined();
  });

  test('shows its figures, who is behind and why, and what it rests on', async () => {
    stubApi({ [`GET ${path}`]: aView() });
    report();
    expect(await screen.findByRole('link', { name: 'Регистрация школ' })).toBeDefined();
    expect(screen.getByText('62,5 %')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Школа № 1' }).getAttribute('href')).toBe(
      '/schools/s-20602000-001',
    );
    expect(screen.getByText(/a{64}/)).toBeDefined();
  });

  test('is submitted once it is signed, with its words', async () => {
    const calls = stubApi({ [`GET ${path}`]: aView(), [`POST ${path}/submission`]: aView() });
    report();
    await screen.findByText('Регистрация школ');
    press(ru.report.submit);
    expect(screen.getAllByText(ru.report.wanted)).toHaveLength(3);
    fill(ru.report.docNumber, '12-к');
    fill(ru.report.post, 'Начальник отдела');
    fill(ru.report.name, 'Громова Е. И.');
    press(ru.report.submit);
    await waitFor(() => expect(calls.some(({ method }) => method === 'POST')).toBe(true));
    const sent = calls.find(({ method }) => method === 'POST');
    expect(sent?.headers.get('if-match')).toBe('"1"');
    expect(JSON.parse(sent?.body ?? '')).toEqual({
      comments: { problems: 'Связь' },
      attachments: [],
      number: '12-к',
      signatory: { post: 'Начальник отдела', name: 'Громова Е. И.' },
    });
  });

  test('that somebody else has saved meanwhile loses no word', async () => {
    stubApi({ [`GET ${path}`]: aView(), [`PUT ${path}`]: refused(409, 'staleRecord') });
    report();
    await screen.findByText('Регистрация школ');
    fill(ru.report.comments.next, 'Закончить к сентябрю');
    press(ru.report.save);
    expect(await screen.findByText(ru.report.stale)).toBeDefined();
    expect(screen.getByDisplayValue('Закончить к сентябрю')).toBeDefined();
  });

  test('with words beyond measure says by how much, and is not sent', async () => {
    const calls = stubApi({ [`GET ${path}`]: aView() });
    report();
    await screen.findByText('Регистрация школ');
    fill(ru.report.comments.next, 'я'.repeat(20_001));
    expect(screen.getByText(/Сократите до 20000 знаков; сейчас 20001/)).toBeDefined();
    press(ru.report.save);
    expect(calls.every(({ method }) => method === 'GET')).toBe(true);
  });

  test('is returned with remarks only, or accepted knowingly with its gap', async () => {
    const submitted = aView({ mayWrite: false, mayDecide: true });
    submitted.report.status = 'submitted';
    const calls = stubApi({ [`GET ${path}`]: submitted, [`POST ${path}/acceptance`]: submitted });
    report('leadership');
    await screen.findByText('Регистрация школ');
    press(ru.decide.return);
    expect(screen.getByText(ru.report.wanted)).toBeDefined();
    press(ru.decide.acceptWithGap);
    await waitFor(() => expect(calls.some(({ method }) => method === 'POST')).toBe(true));
    expect(JSON.parse(calls.find(({ method }) => method === 'POST')?.body ?? '')).toEqual({ withGap: true });
  });
});

describe('the desk of a quarter', () => {
  const view = {
    period: '2011-Q2',
    dueOn: '2011-07-10',
    isOver: true,
    municipalities: [
      { nodeId: 'm-1', name, status: 'accepted', late: false, hasGap: true },
      { nodeId: 'm-2', name: { ru: 'Бобровский район', en: 'Bobrov' }, late: false, hasGap: false },
    ],
    mayConsolidate: true,
    version: 0,
  };

  test('counts what is accepted, puts what is missing in its place, and offers the whole', async () => {
    stubApi({ 'GET /reporting/regions/r-20/consolidated/2011-Q2': view });
    visit(<ReportsPage />, { path: '/reports', role: 'leadership' });
    expect(await screen.findByText(/Принято 1 из 2/)).toBeDefined();
    expect(screen.getByRole('link', { name: 'Бобровский район' }).getAttribute('href')).toBe(
      '/reports/m-2/2011-Q2',
    );
    expect(screen.getByText(ru.list.none)).toBeDefined();
    press(ru.whole.make);
    expect(screen.getByRole('button', { name: ru.whole.sign })).toBeDefined();
  });

  test('of a municipality is its own quarters; a visitor is asked to sign in', async () => {
    stubApi({ 'GET /reporting/reports': { items: [] } });
    const own = visit(<ReportsPage />, { path: '/reports', role: 'municipal' });
    expect((await screen.findAllByText(ru.list.none)).length).toBeGreaterThan(3);
    own.unmount();
    visit(<ReportsPage />, { path: '/reports' });
    expect(screen.getByText(appRu.onlySignedIn.title)).toBeDefined();
  });
});
