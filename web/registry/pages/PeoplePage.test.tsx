import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answer, fill, never, Refused, show } from '../testing/page.tsx';
import { detailOf, town } from '../testing/records.ts';
import { PeoplePage } from './PeoplePage.tsx';

const person = {
  id: 'p-9',
  nodeId: town.id,
  name: 'Седова Анна Петровна',
  post: 'методист',
  contacts: { email: 'sedova@example.org' },
  role: 'municipal',
  active: true,
  version: 4,
};

const base = {
  [`GET /registry/nodes/${town.id}`]: detailOf(town),
  'GET /registry/nodes': { items: [] },
  'GET /registry/people': { items: [person] },
};

test('waits', () => {
  answer({ ...base, 'GET /registry/people': never });
  show(<PeoplePage />, { as: 'municipal' });
  expect(screen.getByRole('status', { name: 'Загружаем…' })).toBeTruthy();
});

test('says what failed', async () => {
  answer({ ...base, 'GET /registry/people': new Refused(403, 'foreignNode') });
  show(<PeoplePage />, { as: 'municipal' });
  expect(await screen.findByText('Это не ваша территория')).toBeTruthy();
});

test('is empty where nobody works yet', async () => {
  answer({ ...base, 'GET /registry/people': { items: [] } });
  show(<PeoplePage />, { as: 'municipal' });
  expect(await screen.findByText('В этой организации ещё никого нет')).toBeTruthy();
});

test('sends an administrator to the region pack while there is no region', async () => {
  answer({
    'GET /registry/nodes/r-20': new Refused(404, 'notFound'),
    'GET /registry/nodes': { items: [] },
    'GET /registry/people': { items: [] },
  });
  show(<PeoplePage />, { as: 'admin' });
  const next = await screen.findByRole('link', { name: 'Загрузить пакет региона' });
  expect(next.getAttribute('href')).toBe('/registry/packs');
  expect(screen.queryByLabelText('Организация')).toBeNull();
});

test('adds a person with a role that one may give, and asks for no password', async () => {
  const sent = answer({ ...base, 'POST /registry/people': { ...person, id: 'p-10' } });
  show(<PeoplePage />, { as: 'municipal' });
  await userEvent.click(await screen.findByRole('button', { name: 'Добавить человека' }));
  const dialog = within(await screen.findByRole('dialog'));
  fill(dialog.getByLabelText('Фамилия, имя, отчество'), 'Лаптева Ольга Ивановна');
  fill(dialog.getByLabelText('Должность'), 'методист');
  fill(dialog.getByLabelText('Почта'), 'не почта');
  await userEvent.click(dialog.getByRole('button', { name: 'Сохранить' }));
  expect(dialog.getByText('Проверьте, как написано')).toBeTruthy();
  expect(document.querySelector('input[type="password"]')).toBeNull();
  fill(dialog.getByLabelText('Почта'), '');
  await userEvent.click(dialog.getByRole('button', { name: 'Сохранить' }));
  await waitFor(() =>
    expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({
      nodeId: town.id,
      name: 'Лаптева Ольга Ивановна',
      post: 'методист',
      role: 'municipal',
      contacts: {},
    }),
  );
});

test('edits over the version that was read', async () => {
  const sent = answer({ ...base, 'PUT /registry/people/p-9': { ...person, version: 5 } });
  show(<PeoplePage />, { as: 'municipal' });
  await userEvent.click(await screen.findByRole('button', { name: 'Изменить: Седова Анна Петровна' }));
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Работает в организации' }));
  await userEvent.click(screen.getByRole('button', { name: 'Сохранить' }));
  await waitFor(() => expect(sent.find(({ method }) => method === 'PUT')?.headers['if-match']).toBe('"4"'));
  expect(sent.find(({ method }) => method === 'PUT')?.body).toMatchObject({
    active: false,
    role: 'municipal',
  });
});

test('those who may only look see no buttons', async () => {
  answer(base);
  show(<PeoplePage />, { as: 'leadership', at: `/?node=${town.id}` });
  expect(await screen.findByText('sedova@example.org')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Добавить|Изменить/ })).toBeNull();
});
