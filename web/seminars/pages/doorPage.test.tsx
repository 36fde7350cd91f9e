import { configure, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { refused, startTexts, stubApi, visit } from '../../shared/testing/page.tsx';
import { aSignedUp, aView } from '../testing/samples.ts';
import * as door from '../text/door.ts';
import { DoorPage } from './DoorPage.tsx';

vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 20_000 });

beforeAll(() => startTexts({ door }));
afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

const path = '/seminars/sessions/session-1';
const held = aView({ mayEdit: true, days: [{ date: '2011-09-20', from: '10:00', to: '16:00', hours: 6 }] });
const page = (role: 'trainer' | 'school') =>
  visit(<DoorPage />, { path: '/seminars/sessions/:sessionId/door', at: `${path}/door`, role });
const unreachable = {
  [`GET ${path}`]: refused(503, 'fault'),
  [`GET ${path}/registrations`]: refused(503, 'fault'),
  [`POST ${path}/attendance`]: refused(503, 'fault'),
};

test('opened anew while the server is out of reach, the door has its list and what waits to be sent', async () => {
  const roll = { sessionId: 'session-1', version: 3, items: [aSignedUp()] };
  stubApi({ ...unreachable, [`GET ${path}`]: held, [`GET ${path}/registrations`]: roll });
  const first = page('trainer');
  await userEvent.type(await screen.findByRole('textbox', { name: 'Код' }), 'k7m 2qx');
  expect(await screen.findByText(/Список из 1 участника/)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Отметить' }));
  expect(await screen.findByText('Зайцева Вера: явка отмечена')).toBeDefined();
  first.unmount();

  stubApi(unreachable);
  const again = page('trainer');
  expect(await screen.findByText('Ждёт отправки 1 отметка')).toBeDefined();
  expect(screen.getByText('Отмечено 1 из 1')).toBeDefined();
  await userEvent.type(screen.getByRole('textbox', { name: 'Код' }), 'K7M-2QX');
  await userEvent.click(screen.getByRole('button', { name: 'Отметить' }));
  expect(await screen.findByText(/Зайцева Вера уже отмечен/)).toBeDefined();
  again.unmount();

  // What one person has kept is nobody else’s door.
  localStorage.setItem('vnedrenie.door.session.session-1', JSON.stringify({ sub: 'p-2', session: held }));
  page('trainer');
  expect((await screen.findAllByRole('alert')).length).toBeGreaterThan(0);
  expect(screen.queryByRole('textbox', { name: 'Код' })).toBeNull();
});
