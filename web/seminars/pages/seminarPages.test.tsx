import { configure, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { refused, startTexts, stubApi, visit } from '../../shared/testing/page.tsx';
import { aCard, aSignedUp, aView } from '../testing/samples.ts';
import { en } from '../text/en.ts';
import { ru } from '../text/ru.ts';
import * as schoolRuns from '../text/schoolRuns.ts';
import { SeminarsPage } from './SeminarsPage.tsx';
import { SessionPage } from './SessionPage.tsx';

vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 20_000 });

beforeAll(() => startTexts({ seminars: { ru, en }, schoolRuns }));
afterEach(() => vi.unstubAllGlobals());

const listed = (...items: ReturnType<typeof aCard>[]) => ({
  items,
  today: '2011-09-20',
  now: '2011-09-20T06:00:00.000Z',
});

describe('the schedule', () => {
  const page = (at = '/seminars', role?: 'trainer' | 'leadership') =>
    visit(<SeminarsPage />, { path: '/seminars', at, ...(role && { role }) });

  test('waits', () => {
    stubApi({});
    page();
    expect(screen.getByRole('status', { name: 'Загружаем…' })).toBeDefined();
  });

  test('says what failed', async () => {
    stubApi({ 'GET /seminars/sessions': refused(500, 'fault') });
    page();
    expect(await screen.findByText('Ошибка на нашей стороне')).toBeDefined();
  });

  test('says that nothing is held then, and leads on', async () => {
    const calls = stubApi({ 'GET /seminars/sessions': listed() });
    page();
    await userEvent.click(await screen.findByRole('button', { name: 'Смотреть дальше' }));
    await vi.waitFor(() => expect(calls.at(-1)?.url.searchParams.get('from')).toBe('2011-10-01'));
  });

  test('is one set of links in every view, and planning is for whoever may', async () => {
    stubApi({ 'GET /seminars/sessions': listed(aCard()) });
    page('/seminars?view=month&node=s-1');
    const link = await screen.findByRole('link', { name: /10:00 Семинар ответственных/ });
    expect(link.getAttribute('href')).toBe('/seminars/sessions/session-1?node=s-1');
    expect(screen.queryByRole('button', { name: 'Запланировать занятие' })).toBeNull();
  });

  test('what is dropped on a day of a room goes there only after its consequences have been shown', async () => {
    const venue = {
      id: 'v-1',
      regionId: 'r-20',
      name: 'Лицей',
      municipalityId: 'm-1',
      address: 'ул. Ленина, 1',
      rooms: [{ id: 'a', name: 'Зал', capacity: 60 }],
      version: 1,
    };
    const place = { venueId: 'v-1', roomId: 'a' };
    stubApi({
      'GET /seminars/sessions': listed(aCard({ place })),
      'GET /seminars/venues': { items: [venue] },
    });
    const { router } = page('/seminars?view=rooms&day=2011-09-27', 'trainer');
    const link = await screen.findByRole('link', { name: /10:00 Семинар ответственных/ });
    const dataTransfer = { getData: () => 'session-1', setData: vi.fn() };
    fireEvent.dragStart(link, { dataTransfer });
    expect(dataTransfer.setData).toHaveBeenCalledWith('text/plain', 'session-1');
    const friday = within(screen.getByRole('row', { name: /Лицей, Зал/ })).getAllByRole('cell')[4];
    fireEvent.drop(friday as HTMLElement, { dataTransfer });
    await vi.waitFor(() => expect(router.state.location.pathname).toBe('/seminars/sessions/session-1'));
    expect(router.state.location.search).toBe('?move=2011-09-30&into=v-1%2Fa');
  });

  test('opens the list behind a figure of the coverage', async () => {
    const name = { ru: 'Аннинский район', en: 'Anna' };
    const counts = { trained: 3, invited: 1, notReached: 2, notAppointed: 0 };
    stubApi({
      'GET /seminars/coverage': {
        duty: 'responsible',
        asOf: '2011-09-20',
        items: [{ municipalityId: 'm-1', name, ...counts }],
      },
      'GET /seminars/coverage/m-1': {
        duty: 'responsible',
        municipalityId: 'm-1',
        items: [
          { nodeId: 's-1', name: { ru: 'Школа 1', en: '' }, status: 'notReached', personName: 'Орлова Анна' },
          { nodeId: 's-2', name: { ru: 'Школа 2', en: '' }, status: 'trained' },
        ],
      },
    });
    page('/seminars?view=coverage', 'leadership');
    await userEvent.click(await screen.findByRole('button', { name: /Не охвачен, Аннинский район: 2/ }));
    const list = await screen.findByRole('table', { name: 'Организации муниципалитета' });
    expect(within(list).getByText('Орлова Анна')).toBeDefined();
    expect(within(list).queryByText('Школа 2')).toBeNull();
    expect(within(list).getByRole('link', { name: 'Записать' }).getAttribute('href')).toContain('node=s-1');
  });
});

describe('figures of seminars by municipality', () => {
  const name = (ru: string) => ({ ru, en: '' });
  const rowsOf = async (table: string) =>
    within(await screen.findByRole('table', { name: table }))
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent);

  test('go by any of them, and keep that in the address', async () => {
    const counts = { trained: 1, invited: 0, notAppointed: 0 };
    stubApi({
      'GET /seminars/coverage': {
        duty: 'responsible',
        asOf: '2011-09-20',
        items: [
          { municipalityId: 'm-1', name: name('Анна'), ...counts, notReached: 2 },
          { municipalityId: 'm-2', name: name('Бобров'), ...counts, notReached: 7 },
        ],
      },
    });
    const at = '/seminars?view=coverage&places-sort=-notReached';
    visit(<SeminarsPage />, { path: '/seminars', at, role: 'leadership' });
    expect(await rowsOf('Обучение по муниципалитетам')).toEqual(['Бобров', 'Анна']);
  });

  test('held in schools go by share, and the one whose schools are listed stands out', async () => {
    const counts = { teachers: 1, parents: 0, pupils: 0, all: 0 };
    stubApi({
      'GET /seminars/school-runs': {
        asOf: '2011-09-20',
        items: [
          { municipalityId: 'm-1', name: name('Анна'), schools: 4, ...counts },
          { municipalityId: 'm-2', name: name('Бобров'), schools: 2, ...counts },
        ],
      },
    });
    const at = '/seminars?view=schools&places-sort=-teachers';
    visit(<SeminarsPage />, { path: '/seminars', at, role: 'leadership' });
    expect(await rowsOf('Семинары в школах по муниципалитетам')).toEqual(['Бобров', 'Анна']);
    await userEvent.click(screen.getByRole('button', { name: /^Анна, Учителям: 1 из 4/i }));
    expect(screen.getByRole('row', { name: /^Анна/ }).dataset.chosen).toBe('true');
  });
});

describe('a session', () => {
  const at = { path: '/seminars/sessions/:sessionId', at: '/seminars/sessions/session-1' };
  const path = 'GET /seminars/sessions/session-1';

  test('tells a school its place in the line and why, and lets it take a seat that came free', async () => {
    const waiting = aSignedUp({
      id: 'r-2',
      person: { name: 'Орлова Анна' },
      status: 'waitlisted',
      line: { place: 2, of: 3, because: 'uncovered' },
    });
    const offer = { at: '2011-09-20T06:00:00.000Z', expiresAt: '2011-09-21T14:00:00.000Z' };
    const offered = aSignedUp({ id: 'r-3', person: { name: 'Лунина Ольга' }, status: 'waitlisted', offer });
    const calls = stubApi({
      [path]: aView({ mandatoryNodes: { of: 800, signedUp: 700, missing: ['r-20'] } }),
      'GET /seminars/sessions/session-1/registrations': {
        sessionId: 'session-1',
        version: 3,
        items: [waiting, { ...offered, path: ['r-20'] }],
      },
      'PUT /seminars/sessions/session-1/registrations/r-3/offer': {
        ...offered,
        status: 'booked',
        sessionId: 'session-1',
      },
    });
    visit(<SessionPage />, { ...at, role: 'school' });
    expect(await screen.findByText(/2-е место из 3: от вашей организации ещё никто не обучен/)).toBeDefined();
    expect(screen.getByText('Ваша организация обязана участвовать: запишите участника.')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Подтвердить место' }));
    await vi.waitFor(() =>
      expect(calls.find(({ method }) => method === 'PUT')?.body).toBe('{"accept":true}'),
    );
  });

  test('says with whom and when a sign-up collides', async () => {
    stubApi({
      [path]: aView(),
      'GET /seminars/sessions/session-1/registrations': { sessionId: 'session-1', version: 3, items: [] },
      'POST /seminars/sessions/session-1/registrations': refused(409, 'scheduleCollides', {
        errors: [
          {
            pointer: '/body/participant',
            code: 'participantTaken',
            params: { name: 'Орлова Анна', date: '2011-09-27', from: '12:00', to: '16:00' },
          },
        ],
      }),
    });
    visit(<SessionPage />, { ...at, role: 'school' });
    fireEvent.change(await screen.findByRole('textbox', { name: /Фамилия/ }), {
      target: { value: 'Орлова Анна' },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Записать' }));
    expect(await screen.findByText(/Орлова Анна уже на другом занятии/)).toBeDefined();
  });

  test('shows what a move brings about before it is made, and does not let collide', async () => {
    const invited = {
      mandatoryNodes: { of: 34, signedUp: 1, missing: ['m-1'] },
      invitations: { at: '2011-09-15T06:00:00.000Z', to: 34 },
    };
    const collision = { what: 'room', name: 'Зал', date: '2011-09-29', from: '10:00', to: '16:00' };
    stubApi({
      [path]: aView({ mayEdit: true, ...invited }),
      'GET /seminars/sessions/session-1/registrations': { sessionId: 'session-1', version: 3, items: [] },
      'GET /seminars/sessions/session-1/consequences': {
        days: [{ date: '2011-09-29', from: '10:00', to: '16:00', hours: 6 }],
        collisions: [collision],
        told: { participants: 4, schools: 3, trainers: 1 },
      },
    });
    visit(<SessionPage />, { ...at, at: `${at.at}?move=2011-09-29`, role: 'operator' });
    const dialog = await screen.findByRole('dialog', { name: 'Перенести занятие' });
    expect(await within(dialog).findByText(/участников: 4, тренеров: 1/)).toBeDefined();
    expect(within(dialog).getByText(/Зал занята/)).toBeDefined();
    expect(screen.getByText(/Приглашение получили 34 организации: 15\.09\.2011/)).toBeDefined();
    expect(within(dialog).getByRole('button', { name: 'Перенести' }).hasAttribute('disabled')).toBe(true);
  });
});
