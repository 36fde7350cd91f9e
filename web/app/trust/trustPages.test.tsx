import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { TrustPage as Page, TrustView } from '../../../functions/exchange/contract/trust.ts';
import { en as exchangeEn } from '../../exchange/text/en.ts';
import { ru as exchange } from '../../exchange/text/ru.ts';
import { en as registryEn } from '../../registry/text/en.ts';
import { ru as registryRu } from '../../registry/text/ru.ts';
import { startTexts, stubApi, visit } from '../../shared/testing/page.tsx';
import { TrustPage } from '../pages/TrustPage.tsx';
import { paths } from '../paths.ts';
import { en as appEn } from '../text/en.ts';
import { ru as appRu } from '../text/ru.ts';
import { TrustPart } from './TrustPart.tsx';

// A busy machine may take its time.
vi.setConfig({ testTimeout: 30_000 });

const { trust } = exchange;
beforeAll(() =>
  startTexts({
    exchange: { ru: exchange, en: exchangeEn },
    registry: { ru: registryRu, en: registryEn },
    app: { ru: appRu, en: appEn },
  }),
);
afterEach(() => vi.unstubAllGlobals());

const school = 's-20602000-001';
const at = '2011-09-19T05:00:00.000Z';
const view: TrustView = {
  nodeId: school,
  level: 'low',
  score: 50,
  agreed: 30,
  judged: 60,
  judgedAtLeast: 40,
  lowBelow: 70,
  fields: [
    {
      field: 'pupils',
      weight: 15,
      verdict: 'differ',
      isJudged: true,
      tolerance: 5,
      values: {
        register: { value: 240, source: 'register', at },
        form: { value: 300, source: 'form', at, fact: 'form-1' },
      },
    },
    {
      field: 'municipality',
      weight: 10,
      verdict: 'onlyHere',
      isJudged: false,
      values: { register: { value: '20602000', source: 'register', at } },
    },
  ],
};

test('a field that differs shows what each side says and leads to where it is put right', async () => {
  stubApi({ 'GET /exchange/trust/schools/*': view });
  visit(<TrustPart school={school} />, { path: paths.school(school), role: 'operator' });
  const row = (await screen.findByRole('rowheader', { name: /Обучающиеся/ })).closest('tr') as HTMLElement;
  expect(row.textContent).toContain('240');
  expect(row.textContent).toContain('300');
  const link = (name: string) =>
    within(row)
      .getByRole('link', { name: new RegExp(`^${name}`) })
      .getAttribute('href');
  expect(link(trust.action.register)).toBe(`${paths.nodes}?node=${school}`);
  expect(link(trust.action.form)).toBe(paths.sheet('form-1', school));
  const alone = screen.getByRole('rowheader', { name: /ОКТМО/ }).closest('tr') as HTMLElement;
  expect(within(alone).queryByRole('link')).toBeNull();
  expect(alone.textContent).toContain(trust.notJudged);
});

test('the list begins with the least trusted and is filtered by what differs', async () => {
  const page: Page = {
    items: [
      {
        nodeId: school,
        municipalityId: 'm-20602000',
        level: 'low',
        score: 50,
        against: ['pupils'],
        names: [{ ru: 'Аннинская СОШ', en: 'Anna school', since: '1900-01-01' }],
      },
    ],
    counts: { low: 1, trusted: 4, notEnough: 9 },
    against: [{ field: 'pupils', schools: 1 }],
  };
  const calls = stubApi({ 'GET /exchange/trust/schools': page, 'GET /registry/nodes': { items: [] } });
  visit(<TrustPage />, { path: paths.trust, role: 'operator' });
  const link = await screen.findByRole('link', { name: 'Аннинская СОШ' });
  expect(link.getAttribute('href')).toBe(`${paths.school(school)}#trust`);
  await userEvent.click(screen.getByRole('combobox', { name: trust.filter.against }));
  await userEvent.click(await screen.findByRole('option', { name: 'Обучающиеся – 1' }));
  await vi.waitFor(() =>
    expect(calls.some(({ url }) => url.searchParams.get('against') === 'pupils')).toBe(true),
  );
});
