import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answer, never, Refused, show } from '../../registry/testing/page.tsx';
import { detailOf, school } from '../../registry/testing/records.ts';
import { AuditPage } from './AuditPage.tsx';

const entry = {
  action: 'nodeEdited',
  by: 'p-operator',
  byName: 'Оператор',
  role: 'operator',
  at: '2011-09-19T08:00:00.000Z',
  why: 'по письму школы',
  requestId: 'r-1',
  scope: school.id,
  record: 'node#1/node',
  kind: 'node',
  fields: [{ field: 'pupils', from: '512', to: '520' }],
};

const base = {
  'GET /registry/nodes': { items: [] },
  [`GET /registry/nodes/${school.id}`]: detailOf(school),
};

test('waits', () => {
  answer({ ...base, 'GET /registry/audit': never });
  show(<AuditPage />, { as: 'leadership' });
  expect(screen.getByRole('status', { name: 'Загружаем…' })).toBeTruthy();
});

test('says what failed', async () => {
  answer({ ...base, 'GET /registry/audit': new Refused(403, 'foreignNode') });
  show(<AuditPage />, { as: 'municipal', at: '/?node=m-20604000' });
  expect(await screen.findByText('Это не ваша территория')).toBeTruthy();
});

test('is empty before the first change', async () => {
  answer({ ...base, 'GET /plan/audit': { items: [] } });
  show(<AuditPage />, { as: 'admin', at: '/?domain=plan' });
  expect(await screen.findByText('Изменений ещё не было')).toBeTruthy();
  expect(screen.getByText('Вашей роли видны собственные действия.')).toBeTruthy();
});

test('one’s own actions name the node each was about, and the act that was accepted', async () => {
  const accepted = { ...entry, action: 'actAccepted', why: '85-од', fields: [] };
  answer({
    'GET /registry/nodes': { items: [school] },
    'GET /registry/nodes/r-20': new Refused(404, 'notFound'),
    'GET /registry/audit': { items: [accepted] },
  });
  show(<AuditPage />, { as: 'leadership' });
  expect(await screen.findByText('акт № 85-од')).toBeTruthy();
  const link = await screen.findByRole('link', { name: school.names[0]?.ru ?? '' });
  expect(link.getAttribute('href')).toBe(`/registry?node=${school.id}`);
});

test('says who changed what, when, why, from what to what; and goes on page by page', async () => {
  const asked: (string | null)[] = [];
  answer({
    ...base,
    'GET /registry/audit': (query: URLSearchParams) => {
      asked.push(query.get('cursor'));
      return query.has('cursor')
        ? { items: [{ ...entry, action: 'somethingNew', requestId: 'r-2', fields: [] }] }
        : { items: [entry], next: 'c-1' };
    },
  });
  show(<AuditPage />, { as: 'leadership', at: `/?node=${school.id}` });
  expect(await screen.findByText('Запись узла изменена')).toBeTruthy();
  expect(screen.getByText('19.09.2011, 12:00')).toBeTruthy();
  expect(screen.getByText('по письму школы')).toBeTruthy();
  expect(screen.getByText('учеников: 512 → 520')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Показать ещё' }));
  expect(await screen.findByText('Действие «somethingNew»')).toBeTruthy();
  expect(asked).toEqual([null, 'c-1']);
});
