import { screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import * as en from '../../adoption/text/en.ts';
import * as ru from '../../adoption/text/ru.ts';
import * as registry from '../../registry/text/ru.ts';
import { refused, startTexts, stubApi, visit } from '../../shared/testing/page.tsx';
import { ActivationPage } from './ActivationPage.tsx';

const path = '/adoption/activation';
const counts = {
  schools: 24,
  notBegun: 1,
  administratorChosen: 0,
  applied: 2,
  codeReceived: 1,
  registeredDeclared: 3,
  registeredConfirmed: 17,
};
const waits = { codeReceived: { schools: 21, median: 5, p90: 12 } };
const funnel = {
  total: counts,
  waits,
  municipalities: [{ ...counts, nodeId: 'm-20602000', waits }],
};
const task = {
  nodeId: 's-20602000-001',
  municipalityId: 'm-20602000',
  names: [{ ru: 'Аннинская СОШ № 1', en: 'Anna School No. 1', since: '1900-01-01' }],
  since: '2011-09-12',
  raisedOn: '2011-09-20',
  workingDays: 6,
};
const town = {
  id: 'm-20602000',
  kind: 'municipality',
  regionId: 'r-20',
  parentId: 'r-20',
  names: [{ ru: 'Аннинский район', en: 'Anninsky', since: '1900-01-01' }],
  legalPerson: true,
  platforms: [],
  opensOn: '1900-01-01',
  succession: [],
  confirmations: [],
  recordedAt: '2011-04-01T08:00:00.000Z',
  version: 1,
};

beforeAll(() =>
  startTexts({ adoption: { ru: ru.ru, en: en.en }, registry: { ru: registry.ru, en: registry.ru } }),
);

describe('the activation of a region', () => {
  test('waits', () => {
    stubApi({});
    visit(<ActivationPage />, { path, role: 'operator' });
    expect(screen.getAllByRole('status', { name: 'Загружаем…' }).length).toBe(2);
  });

  test('says what failed', async () => {
    stubApi({
      'GET /adoption/tasks/codes': refused(403, 'foreignNode'),
      'GET /adoption/funnel': refused(403, 'foreignNode'),
    });
    visit(<ActivationPage />, { path, role: 'operator' });
    expect((await screen.findAllByText('Это не ваша территория')).length).toBe(2);
  });

  test('is empty where nobody waits too long', async () => {
    stubApi({ 'GET /adoption/tasks/codes': { items: [] }, 'GET /adoption/funnel': funnel });
    visit(<ActivationPage />, { path, role: 'operator' });
    expect(await screen.findByText('Никто не ждёт дольше пяти рабочих дней')).toBeTruthy();
  });

  test('says who waits too long, and for each municipality where its schools stand', async () => {
    stubApi({
      'GET /adoption/tasks/codes': { items: [task] },
      'GET /adoption/funnel': funnel,
      'GET /registry/nodes': { items: [town] },
    });
    visit(<ActivationPage />, { path, role: 'operator' });
    const waiting = await screen.findByRole('list', { name: 'Долго ждут код активации' });
    expect(waiting.textContent).toContain('6 рабочих дней · заявка 12.09.2011, замечено 20.09.2011');
    const row = (await screen.findByRole('link', { name: 'Аннинский район' })).closest(
      '[role=row]',
    ) as HTMLElement;
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['24', '1', '0', '2', '1', '3', '17', '—', '5у 90 % до 12', '—']);
  });

  test('has the region above its municipalities in any order', async () => {
    const other = { ...funnel.municipalities[0], nodeId: 'm-2', notBegun: 9 };
    stubApi({
      'GET /adoption/tasks/codes': { items: [] },
      'GET /adoption/funnel': { ...funnel, municipalities: [...funnel.municipalities, other] },
      'GET /registry/nodes': { items: [town] },
    });
    visit(<ActivationPage />, { path, at: `${path}?sort=-notBegun`, role: 'operator' });
    await screen.findByRole('link', { name: 'Аннинский район' });
    const table = screen.getByRole('table', { name: 'Школы по шагам и дни ожидания' });
    const names = within(table).getAllByRole('rowheader');
    expect(names.map(({ textContent }) => textContent)).toEqual(['Всего', 'm-2', 'Аннинский район']);
  });

  test('is not for a school, whose steps stand on its own page', () => {
    stubApi({});
    visit(<ActivationPage />, { path, role: 'school' });
    expect(screen.getByText('Сводку видят область и муниципалитеты')).toBeTruthy();
  });
});
