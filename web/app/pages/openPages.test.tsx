import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { OpenRegion, OpenWeek, SchoolCard } from '../../../functions/adoption/open/contract.ts';
import { enOpen } from '../../adoption/text/enOpen.ts';
import { ruOpen } from '../../adoption/text/ruOpen.ts';
import { type Replies, refused, startTexts, stubApi, visit } from '../../shared/testing/page.tsx';
import { anna, bobrov, municipalities } from '../rollout/testing.ts';
import { OpenRegionPage } from './OpenRegionPage.tsx';
import { OpenSchoolPage } from './OpenSchoolPage.tsx';

// Finding by role in a whole page takes seconds where two cores are shared.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

beforeAll(() => startTexts({ open: { ru: ruOpen, en: enOpen } }, 'en'));
afterEach(() => vi.unstubAllGlobals());

const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
const parts = (done: number, of: number) => ({ of, done, share: done / of });

function aWeek(week: string, from: string, to: string, done: number): OpenWeek {
  const lessons = parts(done, 1000);
  return {
    week,
    from,
    to,
    state: 'counted',
    asOf: to,
    lagDays: 1.4,
    figures: {
      schools: { of: 20, hidden: 'allButFew' },
      classes: parts(80, 100),
      lessons,
      marks: lessons,
      topics: lessons,
      homework: lessons,
    },
  };
}

const region: OpenRegion = {
  day: '2011-09-20',
  licence,
  normDays: 7,
  week: '2011-W37',
  region: {
    node: { nodeId: 'r-20', kind: 'region', name: { ru: 'Область', en: 'The Oblast' } },
    weeks: [
      { week: '2011-W35', from: '2011-08-29', to: '2011-09-04', state: 'notExpected' },
      aWeek('2011-W36', '2011-09-05', '2011-09-11', 600),
      aWeek('2011-W37', '2011-09-12', '2011-09-18', 732),
    ],
  },
  municipalities: [
    {
      node: { nodeId: anna, kind: 'municipality', name: { ru: 'Аннинский', en: '' } },
      latest: aWeek('2011-W37', '2011-09-12', '2011-09-18', 732),
    },
    {
      node: { nodeId: bobrov, kind: 'municipality', name: { ru: 'Бобровский', en: '' } },
      latest: { week: '2011-W37', from: '2011-09-12', to: '2011-09-18', state: 'noData' },
    },
  ],
};

const school = {
  id: 's-20602000-001',
  kind: 'school',
  regionId: 'r-20',
  municipalityId: anna,
  names: [{ ru: 'МОУ «Берёзовская СОШ»', en: '', since: '2000-01-01' }],
  legalPerson: true,
  opensOn: '2000-01-01',
};

const card: SchoolCard = {
  day: '2011-09-20',
  licence,
  normDays: 7,
  school: { nodeId: school.id, kind: 'school', name: { ru: 'МОУ «Берёзовская СОШ»', en: '' } },
  weeks: [
    { week: '2011-W36', from: '2011-09-05', to: '2011-09-11', state: 'noData' },
    {
      week: '2011-W37',
      from: '2011-09-12',
      to: '2011-09-18',
      state: 'counted',
      asOf: '2011-09-18',
      isKept: false,
      lessons: { about: 180, percent: 80 },
      marks: { about: 180, percent: 0 },
      topics: { about: 180, hidden: 'allButFew' },
      homework: { about: 180, percent: 100 },
      lagDays: 1.4,
    },
  ],
  steps: [
    { step: 'administratorChosen', on: '2011-05-10' },
    { step: 'applied' },
    { step: 'codeReceived' },
    { step: 'registered' },
  ],
  confirmed: false,
  space: { asOf: '2011-08-29', checks: [{ check: 'parents', isComplete: false }] },
};

const contacts = { email: 'mail@obr.example', phone: '+7 (473) 200-00-00' };
const replies: Replies = {
  'GET /adoption/region': region,
  'GET /adoption/schools/*/card.json': card,
  'GET /registry/nodes': ({ url }: { url: URL }) => ({
    items: url.searchParams.get('kind') === 'school' ? [school] : municipalities,
  }),
  'GET /registry/nodes/*': { ...school, id: 'r-20', kind: 'region', contacts, parents: [] },
};

const pages = [
  ['region', <OpenRegionPage key="r" />, { path: '/open' }, 'GET /adoption/region', 'How it is now'],
  [
    'school',
    <OpenSchoolPage key="s" />,
    { path: '/open/schools/:nodeId', at: `/open/schools/${school.id}` },
    'GET /adoption/schools/*/card.json',
    'How the electronic gradebook is kept',
  ],
] as const;

describe.each(pages)('the open page of a %s', (_name, page, address, call, heading) => {
  test('waits', () => {
    stubApi({});
    visit(page, address);
    expect(screen.getAllByRole('status', { name: 'Loading…' }).length).toBeGreaterThan(0);
  });

  test('says what failed, and loads again when asked', async () => {
    let works = false;
    stubApi({ ...replies, [call]: () => (works ? replies[call] : refused(500, 'fault')) });
    visit(page, address);
    expect(await screen.findByText('An error on our side')).toBeDefined();
    works = true;
    await userEvent.click(screen.getByText('Try again'));
    expect(await screen.findByRole('heading', { name: heading })).toBeDefined();
  });

  test('leads a question to the hotline and to the department, and offers no way that is not there', async () => {
    stubApi(replies);
    visit(page, address);
    expect(
      (await screen.findByRole('link', { name: 'Write to the department' })).getAttribute('href'),
    ).toMatch(/^mailto:mail@obr\.example\?subject=/);
    expect(screen.getByRole('link', { name: 'Ask the hotline' }).getAttribute('href')).toBe('/ask');
    expect(screen.getByRole('link', { name: 'Call +7 (473) 200-00-00' }).getAttribute('href')).toBe(
      'tel:+74732000000',
    );
    expect(screen.queryByRole('link', { name: 'Site of the department' })).toBeNull();
  });

  test('gives its figures as files with their licence', async () => {
    stubApi(replies);
    visit(page, address);
    const csv = await screen.findByRole('link', { name: /^CSV for exchange/ });
    expect(csv.getAttribute('href')).toMatch(/^\/api\/public\/adoption\/.*csv/);
    expect(screen.getByRole('link', { name: /^CSV for Excel/ }).getAttribute('href')).toContain(
      'manner=excel&lang=en',
    );
    expect(screen.getByRole('link', { name: 'CC BY 4.0' }).getAttribute('rel')).toBe('license');
  });
});

describe('the region', () => {
  test('shows the latest week, and says of a hidden number that it is hidden', async () => {
    stubApi(replies);
    visit(<OpenRegionPage />, { path: '/open' });
    expect(await screen.findByText('73.2%', { selector: 'li div' })).toBeDefined();
    expect(screen.getByText('732 of 1,000 lessons by timetable')).toBeDefined();
    expect(screen.getByText('nearly all of 20')).toBeDefined();
    expect(screen.getByText('1.4 days')).toBeDefined();
  });

  test('tells no data and no lessons from zero, in the table and in the columns', async () => {
    stubApi(replies);
    visit(<OpenRegionPage />, { path: '/open' });
    const row = await screen.findByRole('row', { name: /Бобровский/ });
    expect(within(row).getByText('no data')).toBeDefined();
    expect(await screen.findByRole('img', { name: '29 Aug – 4 Sept: no lessons' })).toBeDefined();
    await userEvent.click(screen.getByRole('tab', { name: 'Table' }));
    expect(screen.getByRole('row', { name: /12 – 18 Sept 73.2% 732 1,000 1.4/ })).toBeDefined();
  });

  test('keeps the chosen figure in the address', async () => {
    stubApi(replies);
    const { router } = visit(<OpenRegionPage />, { path: '/open' });
    await userEvent.click(await screen.findByRole('button', { name: 'Classes with records' }));
    expect(router.state.location.search).toBe('?measure=classes');
    expect(await screen.findByRole('heading', { name: 'By week: classes with records' })).toBeDefined();
  });

  test('finds a school by a few letters, once typing has paused', async () => {
    const calls = stubApi(replies);
    visit(<OpenRegionPage />, { path: '/open' });
    await userEvent.type(await screen.findByRole('searchbox', { name: /Name or code/ }), 'берез');
    const link = await screen.findByRole('link', { name: /Берёзовская СОШ/ });
    expect(link.getAttribute('href')).toBe(`/open/schools/${school.id}`);
    expect(within(link).getByText('Аннинский')).toBeDefined();
    expect(screen.getByText('1 school found')).toBeDefined();
    const asked = calls.flatMap(({ url }) => url.searchParams.get('q') ?? []);
    expect(asked).toEqual(['берез']);
  });

  test('says when no school has such words', async () => {
    stubApi({ ...replies, 'GET /registry/nodes': { items: [] } });
    visit(<OpenRegionPage />, { path: '/open', at: '/open?q=ыыы' });
    expect(await screen.findByText(/No school has such words/)).toBeDefined();
  });

  test('says that figures are still to come while there are none', async () => {
    const { week: _week, ...none } = region;
    stubApi({
      ...replies,
      'GET /adoption/region': { ...none, region: { ...region.region, weeks: [] }, municipalities: [] },
    });
    visit(<OpenRegionPage />, { path: '/open' });
    expect(await screen.findByText('There are no figures of a finished week yet')).toBeDefined();
    expect(screen.queryByRole('link', { name: /CSV/ })).toBeNull();
  });
});

describe('the card', () => {
  const at = { path: '/open/schools/:nodeId', at: `/open/schools/${school.id}` };

  test('speaks in sentences: share, delay against the norm, what the records hold', async () => {
    stubApi(replies);
    visit(<OpenSchoolPage />, at);
    expect(await screen.findByText('80% of lessons have records.')).toBeDefined();
    expect(screen.getByText('By the timetable there were about 180.')).toBeDefined();
    expect(
      screen.getByText(/Records appear after 1.4 days on average; the norm is 7 days at most/),
    ).toBeDefined();
    expect(screen.getByText('Within the norm')).toBeDefined();
    expect(screen.getByText(/classes without a single record/)).toBeDefined();
    expect(screen.getByText('none')).toBeDefined();
    expect(screen.getByText('nearly all lessons')).toBeDefined();
    expect(screen.getByText('all lessons')).toBeDefined();
  });

  test('shows the steps with their days, and which are still to come', async () => {
    stubApi(replies);
    visit(<OpenSchoolPage />, at);
    const steps = within(await screen.findByRole('region', { name: /steps to Dnevnik/ }));
    expect(steps.getByText('10/05/2011')).toBeDefined();
    expect(steps.getAllByText('not yet')).toHaveLength(3);
  });

  test('says that nothing is known where nothing was sent', async () => {
    stubApi({ ...replies, 'GET /adoption/schools/*/card.json': { ...card, weeks: card.weeks.slice(0, 1) } });
    visit(<OpenSchoolPage />, at);
    expect(await screen.findByText('The school has sent no counts for the last 12 weeks')).toBeDefined();
  });
});
