import { configure, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { en as adoptionEn } from '../../adoption/text/en.ts';
import { ru as adoptionRu } from '../../adoption/text/ru.ts';
import { samplePlan } from '../../plan/testing/samples.ts';
import { en as planEn } from '../../plan/text/en.ts';
import { ru as planRu } from '../../plan/text/ru.ts';
import { en as registryEn } from '../../registry/text/en.ts';
import { ru as registryRu } from '../../registry/text/ru.ts';
import { type Replies, refused, startTexts, stubApi, visit } from '../../shared/testing/page.tsx';
import { MunicipalityPage } from '../pages/MunicipalityPage.tsx';
import { SchoolPage } from '../pages/SchoolPage.tsx';
import { en } from '../text/en.ts';
import { ru } from '../text/ru.ts';

// Finding by role in a whole page takes seconds where two cores are shared.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

beforeAll(() =>
  startTexts({
    app: { ru, en },
    plan: { ru: planRu, en: planEn },
    registry: { ru: registryRu, en: registryEn },
    adoption: { ru: adoptionRu, en: adoptionEn },
  }),
);
beforeEach(() => {
  localStorage.clear();
  // A table that draws only what is in sight needs a height, which no test browser has.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const wording = (text: string) => ({ ru: text, en: text });
const named = (text: string) => ({ ...wording(text), since: '2011-01-01' });
const school = {
  id: 's-1',
  kind: 'school',
  regionId: 'r-20',
  parentId: 'm-1',
  municipalityId: 'm-1',
  names: [named('Школа у реки')],
  code: '1-001',
  legalPerson: true,
  opensOn: '2000-01-01',
};
const municipality = {
  id: 'm-1',
  kind: 'municipality',
  regionId: 'r-20',
  names: [named('Речной район')],
  legalPerson: true,
  opensOn: '2000-01-01',
};
const proofs: Record<string, { id: string; params?: Record<string, string> }> = {
  '2.1': { id: 'registry.responsibleAppointed', params: { role: 'responsible' } },
  '2.2': { id: 'adoption.schoolActivated' },
};
const plan = samplePlan();
const measures = {
  ...plan,
  sections: plan.sections.map((section) => ({
    ...section,
    measures: section.measures.map((one) => ({
      ...one,
      ...(proofs[one.number] && { predicate: proofs[one.number] }),
    })),
  })),
};
const head = {
  id: 'p1',
  regionId: 'r-20',
  order: plan.order,
  startsOn: '2011-04-29',
  versions: [],
  version: 1,
};
const row = (number: string, status: string, code: string, params = {}) => ({
  planId: 'p1',
  number,
  nodeId: 's-1',
  period: 'once',
  status,
  due: '2011-05-16',
  because: { code, params },
});
const figures = { nodeId: 'm-1', measures: { '2.2': { obliged: 1, satisfied: 0, overdue: 1 } } };
const facts = [
  {
    number: 1,
    step: 'administratorChosen',
    effectiveAt: '2011-05-11',
    recordedAt: '2011-05-11T09:00:00.000Z',
    recordedBy: 'p-1',
    source: 'declared',
  },
];
const activation = {
  nodeId: 's-1',
  version: 1,
  facts,
  standing: { reached: 'administratorChosen', confirmed: false, steps: {} },
  status: 'missing',
  because: { code: 'noFacts' },
};

const full: Replies = {
  'GET /registry/nodes/s-1': {
    ...school,
    parents: [
      { id: 'r-20', kind: 'region', name: named('Область') },
      { id: 'm-1', kind: 'municipality', name: named('Речной район') },
    ],
  },
  'GET /registry/nodes/m-1': {
    ...municipality,
    parents: [{ id: 'r-20', kind: 'region', name: named('Область') }],
  },
  'GET /registry/nodes': ({ url }: { url: URL }) => ({
    items: url.searchParams.get('parent') === 'm-1' ? [school] : [municipality],
  }),
  'GET /registry/nodes/*/acts': { nodeId: 's-1', version: 0, acts: [] },
  'GET /plan/plans': { items: [head] },
  'GET /plan/plans/*/measures': measures,
  'GET /plan/plans/*/progress': {
    asOf: '2011-09-20',
    countedOn: '2011-09-20',
    region: { nodeId: 'r-20', measures: {} },
    municipalities: [figures],
  },
  'GET /plan/plans/*/measures/*/evidence': ({ url }: { url: URL }) => ({
    items: [
      url.pathname.includes('2.2')
        ? row('2.2', 'overdue', 'stepMissing', {
            reached: 'applied',
            step: 'codeReceived',
            since: '2011-05-12',
          })
        : row('2.1', 'satisfied', 'noFacts'),
    ],
  }),
  'GET /plan/nodes/*/evidence': {
    nodeId: 's-1',
    asOf: '2011-09-20',
    items: [row('2.1', 'satisfied', 'noFacts'), row('2.2', 'overdue', 'noFacts')],
  },
  'GET /adoption/schools/*/activation': activation,
  'GET /adoption/schools/*/space': {
    nodeId: 's-1',
    version: 0,
    reports: [],
    incomplete: [],
    status: 'noData',
    because: { code: 'noFacts' },
  },
  'GET /adoption/schools/*/activity': { nodeId: 's-1', weeks: [] },
};

const schoolAt = { path: '/schools/:nodeId', at: '/schools/s-1' };
const municipalityAt = { path: '/municipalities/:nodeId', at: '/municipalities/m-1' };

describe.each([
  ['school', <SchoolPage key="s" />, schoolAt, 'Школа у реки'],
  ['municipality', <MunicipalityPage key="m" />, municipalityAt, 'Речной район'],
] as const)('the page of a %s', (_kind, page, address, name) => {
  test('waits', () => {
    stubApi({});
    visit(page, address);
    expect(screen.getAllByRole('status', { name: 'Загружаем…' }).length).toBeGreaterThan(0);
  });

  test('says what failed', async () => {
    stubApi({ ...full, [`GET /registry/nodes/${address.at.split('/')[2]}`]: refused(404, 'notFound') });
    visit(page, address);
    expect((await screen.findAllByRole('alert')).length).toBeGreaterThan(0);
  });

  test('shows a visitor the open facts alone, and says why', async () => {
    const calls = stubApi(full);
    visit(page, address);
    expect(await screen.findByRole('heading', { level: 1, name })).toBeDefined();
    expect(await screen.findByText(/Здесь — открытые сведения|Список школ виден сотрудникам/)).toBeDefined();
    expect(calls.some(({ path }) => /evidence|activation|acts/.test(path))).toBe(false);
  });
});

describe('the page of a school', () => {
  test('leads from what is overdue to the form that mends it', async () => {
    const calls = stubApi({ ...full, 'POST /adoption/schools/*/activation/steps': activation });
    visit(<SchoolPage />, { ...schoolAt, role: 'operator' });
    await userEvent.click(await screen.findByRole('button', { name: 'Записать шаг' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Записать' }));
    const sent = calls.find(({ method }) => method === 'POST');
    expect(JSON.parse(sent?.body ?? '{}')).toEqual({ step: 'applied', effectiveAt: '2011-09-20' });
    expect(sent?.headers.get('if-match')).toBe('"1"');
  });

  test('refuses what looks like a password before it is sent', async () => {
    const calls = stubApi(full);
    visit(<SchoolPage />, { ...schoolAt, role: 'operator' });
    await userEvent.click(await screen.findByRole('button', { name: /Исправить шаг/ }));
    await userEvent.type(screen.getByRole('textbox', { name: /Причина/ }), 'пароль: Qwerty12');
    expect(screen.getByText(/Похоже на пароль/)).toBeDefined();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Записать' }).disabled).toBe(true);
    expect(calls.some(({ method }) => method === 'POST')).toBe(false);
  });

  test('keeps what was typed when the connection is lost', async () => {
    stubApi(full);
    const open = { ...schoolAt, at: '/schools/s-1?do=space', role: 'operator' } as const;
    const first = visit(<SchoolPage />, open);
    await userEvent.type(await screen.findByRole('textbox', { name: 'Классы: Всего' }), '11');
    first.unmount();
    visit(<SchoolPage />, open);
    expect((await screen.findByRole<HTMLInputElement>('textbox', { name: 'Классы: Всего' })).value).toBe(
      '11',
    );
    expect(screen.getByText('Продолжаем черновик с этого устройства.')).toBeDefined();
  });

  test('has no forms for a past day', async () => {
    stubApi(full);
    visit(<SchoolPage />, { ...schoolAt, at: '/schools/s-1?asOf=2011-06-01&do=step', role: 'operator' });
    expect(await screen.findByText('Что требуется и что сделано')).toBeDefined();
    await screen.findAllByText(/Администратор выбран/);
    expect(screen.queryByRole('button', { name: /Записать|Исправить|Сообщить|Внести неделю/ })).toBeNull();
  });
});

describe('the page of a municipality', () => {
  test('shows its schools by measure, and the figure of the funnel opens the schools it counts', async () => {
    stubApi(full);
    const { router } = visit(<MunicipalityPage />, { ...municipalityAt, role: 'leadership' });
    expect(await screen.findByRole('link', { name: 'Школа у реки' })).toBeDefined();
    expect(screen.getByRole('img', { name: '2.2: Просрочено' })).toBeDefined();
    await userEvent.click(screen.getByRole('link', { name: 'Подали заявку: 1' }));
    expect(router.state.location.search).toContain('place=applied');
    expect(await screen.findByText('Показана 1 школа из 1')).toBeDefined();
  });

  test('says so when no school is as asked', async () => {
    stubApi(full);
    visit(<MunicipalityPage />, {
      ...municipalityAt,
      at: '/municipalities/m-1?status=excused',
      role: 'leadership',
    });
    expect(await screen.findByText('Таких школ нет')).toBeDefined();
  });
});
