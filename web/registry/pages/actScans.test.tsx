import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { Vacancy } from '../../../functions/registry/contract/vacancies.ts';
import { NodeActs } from '../components/NodeActs.tsx';
import { answer, fill, never, Refused, show } from '../testing/page.tsx';
import { anAct, detailOf, school, town } from '../testing/records.ts';
import { ActsPage } from './ActsPage.tsx';

const path = `/registry/nodes/${school.id}/acts`;
const accepted = { ...anAct(), status: 'accepted' as const };
const inForce = {
  ...accepted,
  steps: [
    ...accepted.steps,
    {
      kind: 'accepted',
      effectiveAt: '2011-09-13',
      recordedAt: '2011-09-13T09:00:00.000Z',
      by: 'p-municipal',
    },
  ],
};
const withActs = (...acts: object[]) => ({ nodeId: school.id, version: 3, acts });
const pdf = new File(['%PDF-1.4'], 'Приказ.pdf', { type: 'application/pdf' });
const programme = new File(['MZ\u0090'], 'приказ.pdf', { type: 'application/pdf' });
const place = { uploadId: '0'.repeat(26), address: '/files/here', contentType: 'application/octet-stream' };

describe('a scan', () => {
  test('is put at its place and attached over the version that was read', async () => {
    const sent = answer({
      [`GET ${path}`]: withActs({ ...anAct(), status: 'recorded' }),
      [`GET /registry/nodes/${school.id}`]: detailOf(school),
      [`GET ${path}/act-1/scan/place`]: place,
      'PUT /files/here': {},
      [`PUT ${path}/act-1/scan`]: withActs({ ...anAct(), status: 'recorded' }),
    });
    show(<NodeActs nodeId={school.id} />, { as: 'school' });
    expect(await screen.findByText('Скана нет')).toBeTruthy();
    await userEvent.upload(await screen.findByLabelText('Прикрепить скан'), pdf);
    await waitFor(() => expect(sent.some(({ path: at }) => at === `${path}/act-1/scan`)).toBe(true));
    const put = sent.find(({ path: at, method }) => at === `${path}/act-1/scan` && method === 'PUT');
    expect(put?.body).toEqual({ uploadId: place.uploadId, fileName: 'Приказ.pdf' });
    expect(put?.headers['if-match']).toBe('"3"');
  });

  test('that is a programme by its bytes is not even sent', async () => {
    const sent = answer({
      [`GET ${path}`]: withActs({ ...anAct(), status: 'recorded' }),
      [`GET /registry/nodes/${school.id}`]: detailOf(school),
    });
    show(<NodeActs nodeId={school.id} />, { as: 'school' });
    await userEvent.upload(await screen.findByLabelText('Прикрепить скан'), programme);
    expect(await screen.findByText(/смотрим на содержимое, а не на имя/)).toBeTruthy();
    expect(sent.some(({ path: at }) => at.endsWith('/place'))).toBe(false);
  });

  test('is opened by a link asked for at that moment', async () => {
    const scan = {
      id: 'scan-1',
      fileName: 'Приказ.pdf',
      type: 'application/pdf',
      bytes: 1_300_000,
      recordedAt: '2011-09-13T08:00:00.000Z',
      by: 'p-school',
    };
    const assign = vi.spyOn(window.location, 'assign').mockImplementation(() => undefined);
    answer({
      [`GET ${path}`]: withActs({ ...inForce, scan }),
      [`GET /registry/nodes/${school.id}`]: detailOf(school),
      [`GET ${path}/act-1/scan`]: { ...scan, address: '/files/scan?signature=1' },
    });
    show(<NodeActs nodeId={school.id} />, { as: 'municipal' });
    await userEvent.click(await screen.findByRole('button', { name: 'Скан: Приказ.pdf, 1,2 МБ' }));
    await waitFor(() => expect(assign).toHaveBeenCalledWith('/files/scan?signature=1'));
    // Somebody accepted by this scan: it is not exchanged any more.
    expect(screen.queryByLabelText('Прикрепить скан')).toBeNull();
  });
});

describe('a new act', () => {
  test('takes over from the one in force, and says how many duties pass', async () => {
    const sent = answer({
      [`GET ${path}`]: withActs(inForce),
      [`GET /registry/nodes/${school.id}`]: detailOf(school),
      [`POST ${path}`]: withActs(inForce, { ...anAct({ id: 'act-9' }), status: 'recorded' }),
    });
    show(<NodeActs nodeId={school.id} openDuties={5} />, { as: 'school' });
    await userEvent.click(await screen.findByRole('button', { name: 'Внести акт' }));
    const dialog = await screen.findByRole('dialog');
    const takesOver = within(dialog).getByRole('checkbox', { name: /Вместо акта №\s12-о/ });
    expect((takesOver as HTMLInputElement).checked).toBe(true);
    expect(within(dialog).getByText(/Перейдут 5 открытых обязанностей/)).toBeTruthy();
    fill(within(dialog).getByLabelText('Номер'), '77');
    fill(within(dialog).getByLabelText('Кто подписал'), 'Лаптев Г. И.');
    fill(within(dialog).getByLabelText('Кого назначает (ФИО)'), 'Орлова Нина Львовна');
    fill(within(dialog).getByLabelText('Должность'), 'завуч');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Внести акт' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent.find(({ method }) => method === 'POST')?.body).toMatchObject({ succeeds: 'act-1' });
  });
});

const vacancy: Vacancy = {
  nodeId: school.id,
  kind: 'school',
  names: school.names,
  role: 'responsible',
  personName: 'Седова Анна Петровна',
  actId: 'act-1',
  actNumber: '12-о',
  reason: 'actExpired',
  since: '2011-09-01',
  isActWaiting: true,
};

describe('vacancies', () => {
  const at = '/?tab=vacancies';

  test('wait', () => {
    answer({ 'GET /registry/vacancies': never });
    show(<ActsPage />, { as: 'municipal', at });
    expect(screen.getByRole('status', { name: 'Загружаем…' })).toBeTruthy();
  });

  test('say what failed', async () => {
    answer({ 'GET /registry/vacancies': new Refused(403, 'foreignNode') });
    show(<ActsPage />, { as: 'municipal', at });
    expect(await screen.findByText('Это не ваша территория')).toBeTruthy();
  });

  test('are none where everybody is at work', async () => {
    answer({ 'GET /registry/vacancies': { items: [] } });
    show(<ActsPage />, { as: 'municipal', at });
    expect(await screen.findByText('Вакансий нет')).toBeTruthy();
  });

  test('say whose role stands empty, why and since when', async () => {
    answer({ 'GET /registry/vacancies': { items: [vacancy] }, 'GET /registry/nodes': { items: [town] } });
    show(<ActsPage />, { as: 'leadership', at: `${at}&desk=${town.id}` });
    const line = await screen.findByRole('listitem');
    expect(line.textContent).toContain('Седова Анна Петровна: срок акта №\u00a012-о истёк с 01.09.2011');
    expect(line.textContent).toContain('новый акт ждёт приёмки');
    expect(within(line).getByRole('link').getAttribute('href')).toBe(`/schools/${school.id}`);
  });
});
