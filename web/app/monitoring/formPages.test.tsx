import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { countsOf } from '../../../functions/monitoring/rules/packages.ts';
import { lineOf } from '../../../functions/monitoring/rules/parameters.ts';
import {
  aCheck,
  aContent,
  aForm,
  aFormContent,
  anApprovedParameter,
  aPackedForm,
  aParameterEdition,
  stamp,
} from '../../../functions/monitoring/testing/builders.ts';
import { aNode } from '../../../functions/registry/testing/builders.ts';
import { ownSchool } from '../../../functions/shared/testing/people.ts';
import { en } from '../../monitoring/text/en.ts';
import { ru } from '../../monitoring/text/ru.ts';
import { type Replies, refused, startTexts, stubApi, visit } from '../../shared/testing/page.tsx';
import { FormPage } from '../pages/FormPage.tsx';
import { OutPackagesPage } from '../pages/OutPackagesPage.tsx';
import { SheetPage } from '../pages/SheetPage.tsx';
import { en as appEn } from '../text/en.ts';
import { ru as appRu } from '../text/ru.ts';

// A busy machine may take its time.
vi.setConfig({ testTimeout: 30_000 });

beforeAll(() => startTexts({ monitoring: { ru, en }, app: { ru: appRu, en: appEn } }));
beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

const school = aNode({
  id: ownSchool,
  kind: 'school',
  regionId: 'r-20',
  names: [{ since: '2000-01-01', ru: 'Школа № 1', en: 'School No. 1' }],
});
const named = (code: string, name: string) =>
  lineOf(
    anApprovedParameter({
      code,
      editions: [aParameterEdition({ approved: stamp, content: aContent({ name: { ru: name, en: '' } }) })],
    }),
  );
const around: Replies = {
  'GET /registry/nodes': { items: [school] },
  'GET /registry/nodes/*': school,
};

describe('the designer', () => {
  const draft = aForm({ status: 'draft', parameters: [] });
  const replies: Replies = {
    ...around,
    'GET /monitoring/forms/*': draft,
    'GET /monitoring/parameters': {
      items: [named('pupils', 'Обучающиеся'), named('teachers', 'Учителя'), named('rooms', 'Кабинеты')],
    },
  };
  const page = () =>
    visit(<FormPage />, {
      path: '/monitoring/forms/:formId',
      at: '/monitoring/forms/form-1',
      role: 'operator',
    });

  test('adds a field of the catalogue and saves the whole over the version that was read', async () => {
    const calls = stubApi({
      ...replies,
      'PUT /monitoring/forms/*': ({ body }: { body: string }) => ({
        ...draft,
        content: JSON.parse(body),
        version: 2,
      }),
    });
    page();
    const save = await screen.findByRole('button', { name: ru.designer.save });
    expect(save.hasAttribute('disabled')).toBe(true);
    await userEvent.click(screen.getByRole('combobox', { name: ru.designer.addField }));
    // What the form asks for already is not offered.
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Кабинеты (rooms)']);
    await userEvent.click(screen.getByRole('option', { name: /Кабинеты/ }));
    await userEvent.click(save);
    const put = calls.find(({ method }) => method === 'PUT');
    expect(put?.headers.get('if-match')).toBe('"1"');
    expect(JSON.parse(put?.body ?? '').sections[0].items.at(-1)).toEqual({ code: 'rooms', isRequired: true });
  });

  test('says when an example does not do what it is named for, and which schools a check would flag', async () => {
    stubApi({
      ...replies,
      'GET /monitoring/forms/*': {
        ...draft,
        content: aFormContent({ checks: [aCheck({ failing: { teachers: 1, pupils: 2 } })] }),
      },
      'GET /monitoring/forms/*/checks/*/flagged': {
        checked: 800,
        unknown: 34,
        flagged: 12,
        schools: [{ nodeId: ownSchool, values: { teachers: 40, pupils: 31 } }],
      },
    });
    page();
    expect(await screen.findByText(ru.designer.misbehaves.failing)).toBeDefined();
    expect(screen.queryByText(ru.designer.misbehaves.passing)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: ru.designer.preview }));
    const list = await screen.findByRole('list', { name: ru.designer.flaggedList });
    expect(list.textContent).toBe('Школа № 1: 40 · 31');
    expect(screen.getByText('и ещё 11 школ')).toBeDefined();
  });

  test('names what the server found wrong', async () => {
    stubApi({
      ...replies,
      'GET /monitoring/forms/*': draft,
      'PUT /monitoring/forms/*': refused(422, 'formInvalid', {
        errors: [{ pointer: '/sections/0/items/2', code: 'unknownParameter', params: { code: 'rooms' } }],
      }),
    });
    page();
    await userEvent.click(await screen.findByRole('checkbox', { name: ru.designer.isPrimary }));
    await userEvent.click(screen.getByRole('button', { name: ru.designer.save }));
    expect(await screen.findByText('В каталоге нет показателя rooms.')).toBeDefined();
  });
});

test('a sheet that is not complete is not sent: the score names each rule it does not meet', async () => {
  const calls = stubApi({
    ...around,
    'GET /monitoring/forms/*/schools/*': {
      form: aForm(),
      schoolId: ownSchool,
      today: '2011-08-20',
      values: { pupils: 30 },
      known: { pupils: 30 },
      steps: [],
      version: 0,
    },
  });
  visit(<SheetPage />, {
    path: '/monitoring/forms/:formId/schools/:nodeId',
    at: `/monitoring/forms/form-1/schools/${ownSchool}`,
    role: 'school',
  });
  const unmet = await screen.findByRole('list', { name: ru.sheet.unmet });
  expect(within(unmet).getAllByRole('listitem')).toHaveLength(2);
  expect(screen.getByText(/^Срок представления прошёл/)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: ru.sheet.submit }));
  expect(await screen.findByText(/^Не отправлено/)).toBeDefined();
  expect(calls.some(({ path }) => path.endsWith('/submission'))).toBe(false);
});

test('a municipality accepts what it has checked together, and leaves the rest', async () => {
  const row = (number: string, status: string) => ({
    schoolId: `s-20602000-${number}`,
    status,
    score: 96,
    submittedOn: '2011-08-15',
    isLate: false,
    version: 2,
  });
  const calls = stubApi({
    ...around,
    'GET /monitoring/forms/*': aForm(),
    'GET /monitoring/forms/*/municipalities/*/submissions': {
      items: [row('001', 'submitted'), row('002', 'submitted'), row('003', 'accepted')],
    },
    'PUT /monitoring/forms/*/municipalities/*/acceptance': {
      accepted: [],
      left: [{ schoolId: 's-20602000-001', code: 'staleRecord' }],
    },
  });
  visit(<FormPage />, {
    path: '/monitoring/forms/:formId',
    at: '/monitoring/forms/form-1',
    role: 'municipal',
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Принять проверенные: ждут 2 школы' }));
  await userEvent.click(screen.getByRole('checkbox', { name: /s-20602000-002/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Принять 1 школу' }));
  expect(await screen.findByText(/Не приняты, посмотрите ещё раз: Школа № 1|Не приняты.*001/)).toBeDefined();
  expect(JSON.parse(calls.find(({ method }) => method === 'PUT')?.body ?? '')).toEqual({
    sheets: [{ schoolId: 's-20602000-001', version: 2 }],
  });
});

describe('packages', () => {
  const packed = aPackedForm({
    records: [
      { schoolId: ownSchool, version: 2 },
      { schoolId: 's-20602000-002', version: 2 },
    ],
  });
  const view = { ...packed, counts: countsOf(packed, '2011-08-17') };
  const page = (role: 'partner' | 'operator', at = '') =>
    visit(<OutPackagesPage />, { path: '/monitoring/packages', at: `/monitoring/packages${at}`, role });

  test('fail, are empty, and offer the operator what is ready to go', async () => {
    stubApi({ ...around, 'GET /monitoring/packages': refused(500, 'fault') });
    const failed = page('operator');
    expect(await screen.findByText('Ошибка на нашей стороне')).toBeDefined();
    failed.unmount();
    const calls = stubApi({
      ...around,
      'GET /monitoring/packages': {
        items: [],
        unpacked: [{ formId: 'form-1', title: packed.title, sheets: 2 }],
      },
      'POST /monitoring/packages': view,
    });
    page('operator');
    expect(await screen.findByText(ru.packages.none)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: ru.packages.make }));
    const sent = calls.find(({ method }) => method === 'POST');
    expect([sent?.body, sent?.headers.get('idempotency-key') !== null]).toEqual([
      '{"formId":"form-1"}',
      true,
    ]);
  });

  test('are answered by the partner: rejected where a reason stands, taken everywhere else', async () => {
    const answered = {
      ...packed,
      records: packed.records.map((one, at) => ({
        ...one,
        receipt:
          at === 0 ? { ...stamp, result: 'rejected', reason: 'Нет кода' } : { ...stamp, result: 'taken' },
      })),
      version: 1,
    };
    const calls = stubApi({
      ...around,
      'GET /monitoring/packages/*': view,
      'PUT /monitoring/packages/*/receipts': {
        ...answered,
        counts: { records: 2, taken: 1, rejected: 1, waiting: 0, isLate: false },
      },
    });
    page('partner', '?package=package-1');
    await userEvent.click(await screen.findByRole('textbox', { name: 'Причина отклонения: Школа № 1' }));
    await userEvent.paste('Нет кода');
    await userEvent.click(screen.getByRole('button', { name: 'Отправить 2 уведомления' }));
    const rows = within(await screen.findByRole('table', { name: ru.packages.records }));
    expect(await rows.findByRole('cell', { name: /Нет кода/ })).toBeDefined();
    const put = calls.find(({ method }) => method === 'PUT');
    expect(put?.headers.get('if-match')).toBe('"0"');
    expect(JSON.parse(put?.body ?? '').records).toEqual([
      { schoolId: ownSchool, result: 'rejected', reason: 'Нет кода' },
      { schoolId: 's-20602000-002', result: 'taken' },
    ]);
    expect(screen.getByText(ru.packages.rejected)).toBeDefined();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
