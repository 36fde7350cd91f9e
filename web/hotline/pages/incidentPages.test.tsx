import { cleanup, configure, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { IncidentView, PublicIncident } from '../../../functions/hotline/contract/incidents.ts';
import { en as appEn } from '../../app/text/en.ts';
import { ru as appRu } from '../../app/text/ru.ts';
import { refused, startTexts, stubApi, visit } from '../../shared/testing/page.tsx';
import { aRow } from '../testing/samples.ts';
import { en } from '../text/en.ts';
import * as incidents from '../text/incidents.ts';
import { ru } from '../text/ru.ts';
import * as words from '../text/status.ts';
import { IncidentPage } from './IncidentPage.tsx';
import { IncidentsPage } from './IncidentsPage.tsx';
import { StatusPage } from './StatusPage.tsx';

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

beforeAll(() => startTexts({ hotline: { ru, en }, incidents, status: words, app: { ru: appRu, en: appEn } }));
beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

const now = '2011-09-20T07:00:00.000Z';
const shown: PublicIncident = {
  id: 'i-1',
  number: '4F7A-11QW',
  title: { ru: 'Не открывается журнал', en: '' },
  text: { ru: 'Чинят, писать не нужно', en: '' },
  function: 'gradebook',
  places: [{ nodeId: 'r-20', path: ['r-20'], name: { ru: 'Воронежская область', en: '' } }],
  from: '2011-09-20T06:00:00.000Z',
  updates: [{ id: 'u-1', at: now, text: { ru: 'Причина найдена', en: '' } }],
};
const incident: IncidentView = {
  ...shown,
  regionId: 'r-20',
  onPlatform: true,
  excuses: 'yes',
  updates: [],
  createdBy: 'p-operator',
  createdAt: now,
  updatedAt: now,
  version: 3,
  mayEdit: true,
  mayClose: true,
};
const days = [{ day: '2011-09-20', minutes: 75, incidents: ['i-1'] }];
const availability = {
  now,
  needed: 99,
  state: 'outage',
  lastRunAt: now,
  months: [{ month: '2011-09', expected: 200, succeeded: 190, failed: 8, missing: 2, share: 95 }],
  outages: [{ from: '2011-09-20T06:50:00.000Z', knownAt: '2011-09-20T06:55:00.000Z' }],
};
const status = { now, today: '2011-09-20', open: [shown], recent: [], days };

describe('the status page', () => {
  const page = () => visit(<StatusPage />, { path: '/status' });

  test('says what is known, how long it lasts, and how to join', async () => {
    stubApi({ 'GET /hotline/status': status, 'GET /hotline/availability': availability });
    page();
    expect(await screen.findByRole('heading', { level: 3, name: 'Не открывается журнал' })).toBeDefined();
    expect(screen.getByText('Причина найдена')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Меня это тоже касается' }).getAttribute('href')).toBe(
      '/ask?incident=i-1',
    );
    const table = screen.getByRole('table', { name: 'Дни с неполадками' });
    expect(within(table).getByText('1 ч 15 мин')).toBeDefined();
    const work = screen.getByRole('region', { name: 'Работа горячей линии' });
    expect(await within(work).findByText(/Горячая линия не работает с 20\.09\.2011/)).toBeDefined();
    expect(within(work).getByRole('cell', { name: '95 (ниже 99 %)' })).toBeDefined();
  });

  test('says that all is well, and what failed', async () => {
    stubApi({
      'GET /hotline/status': { ...status, open: [], days: [] },
      'GET /hotline/availability': { ...availability, state: 'unknown', months: [], outages: [] },
    });
    page();
    expect(await screen.findByText('Известных неполадок нет')).toBeDefined();
    expect(await screen.findByText('Проверок ещё не было', { exact: false })).toBeDefined();
    cleanup();
    stubApi({ 'GET /hotline/status': refused(500, 'fault'), 'GET /hotline/availability': availability });
    page();
    expect(await screen.findByText('Ошибка на нашей стороне')).toBeDefined();
  });
});

describe('incidents of the hotline', () => {
  const { updates: _updates, answer: _answer, mayEdit: _edit, mayClose: _close, ...row } = incident;

  test('are listed, with a proposal that is dismissed with a reason', async () => {
    const proposal = {
      id: 'p-1',
      regionId: 'r-20',
      municipalityId: 'm-20602000',
      municipalityName: { ru: 'Аннинский район', en: '' },
      queue: 'technical',
      tickets: [{ ticketId: 't-1', number: '7K3Q-2MXA', subject: 'Журнал', schoolId: 's-1', at: now }],
      state: 'open',
      createdAt: now,
      updatedAt: now,
      version: 1,
    };
    const calls = stubApi({
      'GET /hotline/status': status,
      'GET /hotline/incidents': { items: [row] },
      'GET /hotline/incident-proposals': { items: [proposal] },
      'PUT /hotline/incident-proposals/p-1/dismissal': { ...proposal, state: 'dismissed' },
    });
    visit(<IncidentsPage />, { path: '/hotline/incidents', role: 'operator' });
    expect(await screen.findByText('Не открывается журнал')).toBeDefined();
    fireEvent.click(await screen.findByRole('button', { name: 'Не инцидент' }));
    fireEvent.change(screen.getByRole('textbox', { name: 'Почему это не инцидент' }), {
      target: { value: 'Плановые работы' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Не инцидент' }));
    await screen.findByText('Похоже на инцидент');
    const sent = calls.find(({ method }) => method === 'PUT');
    expect(JSON.parse(sent?.body ?? '')).toEqual({ reason: 'Плановые работы' });
  });

  test('one of them is closed with one answer by the version that was read', async () => {
    const calls = stubApi({
      'GET /hotline/status': status,
      'GET /hotline/incidents/i-1': incident,
      'GET /hotline/incidents/i-1/tickets': { items: [aRow()], now },
      'PUT /hotline/incidents/i-1/closing': { ...incident, to: now },
    });
    visit(<IncidentPage />, {
      path: '/hotline/incidents/:incidentId',
      at: '/hotline/incidents/i-1',
      role: 'operator',
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Закрыть с одним ответом' }));
    const dialog = await screen.findByRole('dialog', { name: 'Закрыть инцидент' });
    const type = (name: RegExp, value: string) =>
      fireEvent.change(within(dialog).getByRole('textbox', { name }), { target: { value } });
    type(/Что прочтут все/, 'Починили');
    type(/Один ответ всем/, 'Журнал открывается');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Закрыть' }));
    await screen.findByText('Что читают все');
    const sent = calls.find(({ method }) => method === 'PUT');
    expect(JSON.parse(sent?.body ?? '')).toEqual({
      to: now,
      text: { ru: 'Починили', en: '' },
      answer: 'Журнал открывается',
    });
  });
});
