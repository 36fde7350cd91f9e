import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { SchoolRecord } from '../completeness/SchoolRecord.tsx';
import { answer, never, Refused, show } from '../testing/page.tsx';
import { school, town } from '../testing/records.ts';
import { CompletenessPage } from './CompletenessPage.tsx';

const row = {
  nodeId: school.id,
  municipalityId: town.id,
  names: school.names,
  score: 80,
  isComplete: false,
  lacks: ['address'],
};
const page = { items: [row], schools: 20, complete: 19, lacking: [{ code: 'address', schools: 1 }] };
const replies = { 'GET /registry/nodes': { items: [town] }, 'GET /registry/completeness': page };

test('the list waits, fails and is empty in three different sights', async () => {
  answer({ 'GET /registry/completeness': never });
  show(<CompletenessPage />, { as: 'municipal' });
  expect(screen.getByRole('status', { name: 'Загружаем…' })).toBeTruthy();
  answer({ 'GET /registry/completeness': new Refused(403, 'foreignNode') });
  show(<CompletenessPage />, { as: 'municipal' });
  expect(await screen.findByText('Это не ваша территория')).toBeTruthy();
  answer({ 'GET /registry/completeness': { ...page, items: [] } });
  show(<CompletenessPage />, { as: 'municipal' });
  expect(await screen.findByText('Таких школ нет')).toBeTruthy();
});

test('the list names what each school lacks, and asks for what is chosen', async () => {
  const asked: string[] = [];
  answer({
    ...replies,
    'GET /registry/completeness': (query: URLSearchParams) => {
      asked.push(`${query.get('node')} ${query.get('lacks')}`);
      return page;
    },
  });
  show(<CompletenessPage />, { as: 'leadership' });
  const table = await screen.findByRole('table', { name: 'Школы по полноте сведений' });
  expect(within(table).getByText('Адрес')).toBeTruthy();
  expect(screen.getByText('Обязательные сведения полны: 19 из 20 школ.')).toBeTruthy();
  await userEvent.click(screen.getByRole('combobox', { name: 'Чего не хватает' }));
  await userEvent.click(screen.getByRole('option', { name: 'Адрес – 1' }));
  await waitFor(() => expect(asked).toEqual(['r-20 null', 'r-20 address']));
});

test('one box mends one field, and says what is still wrong with it', async () => {
  const rule = { code: 'address', weight: 20, isMandatory: true, passes: false, fields: ['address'] };
  const view = {
    nodeId: school.id,
    score: 80,
    isComplete: false,
    rules: [rule],
    history: [{ since: '2011-04-29', score: 80 }],
    version: 3,
  };
  const path = `/registry/nodes/${school.id}/completeness`;
  const still = { errors: [{ pointer: '/body/address', code: 'stillLacking' }] };
  const sent = answer({
    [`GET ${path}`]: view,
    [`PUT ${path}`]: new Refused(400, 'badInput', still),
  });
  show(<SchoolRecord nodeId={school.id} mayCorrect />, { as: 'school' });
  await userEvent.type(await screen.findByLabelText('Адрес: населённый пункт, улица, дом'), 'с. Х');
  await userEvent.click(screen.getByRole('button', { name: 'Внести' }));
  expect(await screen.findByText(/^С таким значением проверка всё ещё не проходит/)).toBeTruthy();
  const put = sent.find(({ method }) => method === 'PUT');
  expect(put?.body).toEqual({ address: 'с. Х' });
  expect(put?.headers['if-match']).toBe('"3"');
});
