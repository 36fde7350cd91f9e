import { configure, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { en as adoptionEn } from '../../adoption/text/en.ts';
import { ru as adoptionRu } from '../../adoption/text/ru.ts';
import { type Replies, refused, startTexts, stubApi, visit } from '../../shared/testing/page.tsx';
import { AlikeSchools } from '../municipality/AlikeSchools.tsx';
import { MunicipalWeeks } from '../municipality/MunicipalWeeks.tsx';
import { SchoolSignals } from '../municipality/SchoolSignals.tsx';
import { en } from '../text/en.ts';
import { ru } from '../text/ru.ts';
import { dutyWeeks } from './dutyWeeks.ts';
import { Standings } from './Standings.tsx';

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });
beforeAll(() => startTexts({ app: { ru, en }, adoption: { ru: adoptionRu, en: adoptionEn } }, 'en'));
afterEach(() => vi.unstubAllGlobals());

const place = { share: 0.7, low: 0.61, high: 0.78, classWeeks: 44, best: 12, worst: 25, of: 60 };
const group = { locality: 'rural', size: 'upTo100' };
const asOf = '2011-09-20';
const signal = {
  kind: 'oneDayFill',
  share: 0.91,
  threshold: 0.8,
  records: 240,
  from: '2011-08-29',
  to: '2011-09-18',
};
const week = {
  week: '2011-W37',
  schools: 12,
  resting: 1,
  excused: 0,
  unknown: 1,
  classes: 40,
  recordedClasses: 34,
  lessonsExpected: 1200,
  lessonsRecorded: 744,
  weeklyShare: 0.85,
  dailyShare: 0.62,
};
const incident = {
  incidentId: 'i-1',
  number: '2011-014',
  title: { ru: 'Журнал не открывается', en: 'The gradebook does not open' },
  function: 'gradebook',
  from: '2011-09-12T04:00:00.000Z',
  to: '2011-09-14T14:00:00.000Z',
  fromDay: '2011-09-12',
  toDay: '2011-09-14',
  schools: 3,
};
const replies: Replies = {
  'GET /adoption/schools/*/alike': {
    nodeId: 's-1',
    group,
    place,
    asOf,
    weeks: ['2011-W36', '2011-W37'],
    shares: [0.9, 0.7, 0.2],
  },
  'GET /adoption/schools/*/signals': { nodeId: 's-1', asOf, signals: [signal] },
  'GET /adoption/municipalities/*/alike': {
    nodeId: 'm-1',
    asOf,
    weeks: ['2011-W37'],
    schools: [
      { nodeId: 's-1', group, place },
      { nodeId: 's-2', notCompared: 'groupUnknown' },
    ],
  },
  'GET /adoption/municipalities/*/signals': {
    nodeId: 'm-1',
    asOf,
    schools: [{ nodeId: 's-1', signals: [signal] }],
  },
  'GET /adoption/municipalities/*/weeks': { nodeId: 'm-1', asOf, weeks: [week] },
  'GET /adoption/municipalities/*/excuses': { nodeId: 'm-1', asOf, excuses: [incident] },
};
const names = { full: (id: string) => `School ${id}`, short: (id: string) => `School ${id}` };
const at = { path: '/here' };
const school = (may = () => true) => <Standings nodeId="s-1" may={may} />;
const municipality = (
  <>
    <MunicipalWeeks nodeId="m-1" measures={[]} />
    <AlikeSchools nodeId="m-1" names={names} />
    <SchoolSignals nodeId="m-1" names={names} />
  </>
);

describe.each([
  ['a school', school(), 2],
  ['a municipality', municipality, 3],
] as const)('standings of %s', (_what, page, parts) => {
  test('wait, part by part', () => {
    stubApi({});
    visit(page, at);
    expect(screen.getAllByRole('status', { name: 'Loading…' })).toHaveLength(parts);
  });

  test('say what failed, part by part', async () => {
    stubApi({
      'GET /adoption/schools/*/alike': refused(500, 'fault'),
      'GET /adoption/schools/*/signals': refused(500, 'fault'),
      'GET /adoption/municipalities/*/alike': refused(500, 'fault'),
      'GET /adoption/municipalities/*/signals': refused(500, 'fault'),
      'GET /adoption/municipalities/*/weeks': refused(500, 'fault'),
    });
    visit(page, at);
    await vi.waitFor(() => expect(screen.getAllByText('An error on our side')).toHaveLength(parts));
  });
});

describe('a school among alike ones', () => {
  test('in words and as a strip that names nobody', async () => {
    stubApi(replies);
    visit(school(), at);
    expect(await screen.findByText('12 to 25 of 60 alike schools')).toBeDefined();
    expect(screen.getByText(/village schools, up to 100 pupils; weeks 5 – 18 Sept/)).toBeDefined();
    expect(screen.getByText(/Lessons recorded in time: 70% \(61% to 78%/)).toBeDefined();
    expect(screen.getByRole('img', { name: /lessons recorded in time: 3\. This one: 70%/ })).toBeDefined();
  });

  test('says why it is not compared', async () => {
    const alone = { nodeId: 's-1', asOf, weeks: [], shares: [], group, notCompared: 'tooFewAlike' };
    stubApi({ ...replies, 'GET /adoption/schools/*/alike': alone });
    visit(school(), at);
    expect(await screen.findByText(/Fewer than ten alike schools/)).toBeDefined();
  });
});

describe('what is worth a talk', () => {
  test('is told without blame: what is seen, and from when on it is told', async () => {
    stubApi(replies);
    visit(school(), at);
    expect(await screen.findByText('A week is filled in one day')).toBeDefined();
    expect(screen.getByText(/91% of the records \(240\) were entered on one day/)).toBeDefined();
    expect(screen.getByText(/Told from 80% on/)).toBeDefined();
    expect(screen.getByText(/no ground for sanctions/)).toBeDefined();
  });

  test('is neither asked for nor shown without the right', async () => {
    const calls = stubApi(replies);
    visit(
      school(() => false),
      at,
    );
    expect(await screen.findByText('12 to 25 of 60 alike schools')).toBeDefined();
    expect(calls.some(({ path }) => path.endsWith('/signals'))).toBe(false);
  });

  test('says so when there is nothing', async () => {
    stubApi({ ...replies, 'GET /adoption/schools/*/signals': { nodeId: 's-1', asOf, signals: [] } });
    visit(school(), at);
    expect(await screen.findByText('Nothing unusual is seen in the records.')).toBeDefined();
  });
});

describe('a municipality', () => {
  test('sees duty beside target, its schools among alike ones, and what is worth a talk', async () => {
    stubApi(replies);
    visit(municipality, at);
    expect(
      await screen.findByRole('img', { name: /^Duty: a class has a record .*week to 18\/09\/2011: 85%/ }),
    ).toBeDefined();
    expect(screen.getByRole('img', { name: /^Target: every lesson .*: 62%/ })).toBeDefined();
    expect(await screen.findByText('12–25 of 60')).toBeDefined();
    expect(screen.getByText(/Nobody to compare with/)).toBeDefined();
    const links = await screen.findAllByRole('link', { name: 'School s-1' });
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/schools/s-1#alike',
      '/schools/s-1#signals',
    ]);
  });

  test('says what would be there while nothing is', async () => {
    stubApi({
      'GET /adoption/municipalities/*/alike': { nodeId: 'm-1', asOf, weeks: [], schools: [] },
      'GET /adoption/municipalities/*/signals': { nodeId: 'm-1', asOf, schools: [] },
      'GET /adoption/municipalities/*/weeks': { nodeId: 'm-1', asOf, weeks: [] },
    });
    visit(municipality, at);
    expect(await screen.findByText('No weekly counts yet')).toBeDefined();
    expect(await screen.findByText('No schools to compare')).toBeDefined();
    expect(await screen.findByText('Nothing unusual is seen in the records of any school.')).toBeDefined();
  });
});

test('an incident is named below the chart and in the row of its week', async () => {
  stubApi(replies);
  visit(<MunicipalWeeks nodeId="m-1" measures={[]} />, at);
  const name = 'Incident 2011-014 “The gradebook does not open”';
  expect((await screen.findByText(name)).closest('[data-legend]')).not.toBeNull();
  fireEvent.click(screen.getByRole('tab', { name: 'Table' }));
  await screen.findByRole('cell', { name });
});

test('a week in which nothing was expected has no shares, and one that is not over is not drawn', () => {
  const view = (name: string, status: 'satisfied' | 'notExpected') => ({
    week: name,
    version: 1,
    effectiveAt: '2011-09-18',
    recordedAt: '2011-09-19T08:00:00.000Z',
    source: 'exchange' as const,
    totals: {
      classes: 2,
      recordedClasses: 2,
      lessonsExpected: 60,
      lessonsRecorded: 30,
      marks: 0,
      topics: 0,
      homework: 0,
      weeklyShare: 1,
      dailyShare: 0.5,
    },
    status,
    because: { code: 'noFacts' },
  });
  const weeks = [
    view('2011-W38', 'satisfied'),
    view('2011-W37', 'satisfied'),
    view('2011-W36', 'notExpected'),
  ];
  const drawn = dutyWeeks(weeks, asOf);
  expect(drawn.map(({ week: name, dailyShare }) => [name, dailyShare])).toEqual([
    ['2011-W36', undefined],
    ['2011-W37', 0.5],
  ]);
  expect(dutyWeeks(weeks, '2011-09-18')).toEqual([]);
});
