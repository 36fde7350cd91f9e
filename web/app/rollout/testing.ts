import type {
  Counts,
  Forecast,
  MeasureView,
  NodeProgress,
  Plan,
  ProgressReply,
  SeriesDay,
} from '../../../functions/plan/contract.ts';
import type { NodeView } from '../../../functions/registry/contract/nodes.ts';
import type { PlanMeasures } from '../../plan/measures.ts';
import { en as planEn } from '../../plan/text/en.ts';
import { ru as planRu } from '../../plan/text/ru.ts';
import { type Replies, startTexts } from '../../shared/testing/page.tsx';
import { en } from '../text/en.ts';
import { ru } from '../text/ru.ts';

/** A region of two municipalities and three measures, as the API would tell of it. */

export const anna = 'm-20602000';
export const bobrov = 'm-20604000';

export function aMeasureView(number: string, overrides: Partial<MeasureView> = {}): MeasureView {
  return {
    number,
    title: { ru: `Дело ${number}`, en: `Deed ${number}` },
    owners: ['Департамент'],
    deadline: { kind: 'date', on: '2011-05-13' },
    deadlineText: '13.05.2011',
    force: 'ordered',
    audience: 'schools',
    predicate: { id: 'p.done' },
    predecessors: [],
    due: { order: '2011-05-13', effective: '2011-05-13', counted: '2011-05-13' },
    findings: [],
    ...overrides,
  };
}

/** A rolling one has no day of its own, but periods. */
export function aRollingView(number: string): MeasureView {
  const { due: _due, ...rest } = aMeasureView(number);
  return { ...rest, deadline: { kind: 'rolling', every: 'week' }, deadlineText: 'еженедельно' };
}

export const acts = aMeasureView('2.1');
export const weekly = aRollingView('2.4');
export const hotline = aMeasureView('1.1', { audience: 'region', owners: [] });

const order = {
  number: '17',
  signedOn: '2011-04-29',
  title: { ru: 'О внедрении', en: 'On the rollout' },
  issuedBy: { ru: 'Департамент', en: 'The department' },
};

export const plan: Plan = {
  id: 'plan-1',
  regionId: 'r-20',
  order,
  startsOn: '2011-04-29',
  versions: [],
  version: 1,
};

export const measures: PlanMeasures = {
  planId: plan.id,
  versionNumber: 1,
  act: { number: '17', signedOn: '2011-04-29' },
  asOf: '2011-09-20',
  order,
  countedDeadline: 'effective',
  bodies: [],
  sections: [
    { appendix: 1, title: { ru: 'Методика', en: 'Method' }, measures: [hotline] },
    { appendix: 1, title: { ru: 'Организация', en: 'Organisation' }, measures: [acts, weekly] },
  ],
  criticalChain: [],
  cycles: [],
};

export function aMunicipality(id: string, ru: string): NodeView {
  return {
    id,
    kind: 'municipality',
    parentId: 'r-20',
    regionId: 'r-20',
    names: [{ ru, en: '', since: '2000-01-01' }],
    legalPerson: true,
    opensOn: '2000-01-01',
  };
}

export const municipalities: NodeView[] = [
  aMunicipality(anna, 'Аннинский'),
  aMunicipality(bobrov, 'Бобровский'),
];

const weeks = (satisfied: number): NodeProgress['measures'][string] => ({
  obliged: 4,
  satisfied,
  missing: 4 - satisfied,
  period: '2011-W37',
  periods: {
    '2011-W36': { obliged: 4, satisfied: 1, missing: 3 },
    '2011-W37': { obliged: 4, satisfied, missing: 4 - satisfied },
  },
});

export const progress: ProgressReply = {
  asOf: '2011-09-20',
  countedOn: '2011-09-20',
  region: {
    nodeId: 'r-20',
    measures: {
      '1.1': { obliged: 1, satisfied: 0, noData: 1 },
      '2.1': { obliged: 8, satisfied: 5, satisfiedLate: 1, overdue: 2, notAccepted: 1 },
      '2.4': { ...weeks(2), obliged: 4 },
    },
  },
  municipalities: [
    {
      nodeId: anna,
      measures: { '2.1': { obliged: 4, satisfied: 4, satisfiedLate: 1 }, '2.4': weeks(3) },
    },
    {
      nodeId: bobrov,
      measures: { '2.1': { obliged: 4, satisfied: 1, overdue: 2, notAccepted: 1 }, '2.4': weeks(1) },
    },
  ],
};

/** The week before: one school fewer had done 2.1 in Bobrov. */
export const weekBefore: ProgressReply = {
  ...progress,
  asOf: '2011-09-13',
  region: {
    nodeId: 'r-20',
    measures: {
      ...progress.region.measures,
      '2.1': { obliged: 8, satisfied: 4, overdue: 3, notAccepted: 1 },
    },
  },
};

export const series: SeriesDay[] = ['2011-09-06', '2011-09-13', '2011-09-20'].map((day, i) => ({
  day,
  measures: { '1.1': [1, 0, 0], '2.1': [8, 3 + i, 4 - i] },
}));

export const schoolRows = [
  { nodeId: 's-1', municipalityId: bobrov, period: 'once', status: 'overdue', because: { code: 'noFacts' } },
  { nodeId: 's-2', municipalityId: bobrov, period: 'once', status: 'overdue', because: { code: 'noFacts' } },
];

/** 2.1 will not be done by everybody at today's pace; in Anna it is. */
export const forecasts: Forecast[] = [
  {
    nodeId: 'r-20',
    number: '2.1',
    share: 0.625,
    reach: { kind: 'expected', on: '2011-10-04', earliest: '2011-09-27' },
    pace: { perDay: 0.027, low: 0, high: 0.055 },
    atDeadline: {
      on: '2011-09-30',
      share: 0.89,
      low: 0.625,
      high: 1,
      verdict: 'likelyMissed',
      warns: true,
    },
    backTest: { forecasts: 12, daysAhead: 21, meanError: 0.031, worstError: 0.08 },
  },
  { nodeId: 'r-20', number: '1.1', reach: { kind: 'cannotBeSaid', why: 'noData' } },
];
const forecastsOf21: Forecast[] = [
  ...forecasts.slice(0, 1),
  { nodeId: anna, number: '2.1', share: 1, reach: { kind: 'reached', on: '2011-09-01' } },
  {
    nodeId: bobrov,
    number: '2.1',
    share: 0.25,
    reach: { kind: 'notAtThisPace', why: 'standsStill' },
    pace: { perDay: 0, low: 0, high: 0 },
  },
];

/** Between 13 and 20 September one school of Bobrov has done 2.1. */
const changes = {
  from: '2011-09-13',
  to: '2011-09-20',
  region: [
    {
      nodeId: 'r-20',
      number: '2.1',
      before: { obliged: 8, satisfied: 4, overdue: 3, notAccepted: 1 },
      after: { obliged: 8, satisfied: 5, satisfiedLate: 1, overdue: 2, notAccepted: 1 },
    },
  ],
  municipalities: [
    {
      nodeId: bobrov,
      number: '2.1',
      before: { obliged: 4, satisfied: 0, overdue: 3, notAccepted: 1 },
      after: { obliged: 4, satisfied: 1, overdue: 2, notAccepted: 1 },
    },
  ],
};
const moved = [
  {
    nodeId: 's-1',
    municipalityId: bobrov,
    number: '2.1',
    fromPeriod: 'once',
    period: 'once',
    from: 'overdue',
    to: 'satisfied',
    since: '2011-09-15',
    because: { code: 'noFacts' },
  },
];

interface Call {
  url: URL;
}

/** Every reply the pages of the rollout ask for. */
export const replies: Replies = {
  'GET /plan/plans': { items: [plan] },
  'GET /plan/plans/*/measures': measures,
  'GET /plan/plans/*/progress': ({ url }: Call) => {
    const asOf = url.searchParams.get('asOf');
    return { ...(asOf === '2011-09-13' ? weekBefore : progress), asOf };
  },
  'GET /plan/plans/*/series': ({ url }: Call) => ({ nodeId: url.searchParams.get('node'), items: series }),
  'GET /plan/plans/*/forecast': ({ url }: Call) => ({
    madeOn: '2011-09-20',
    items: url.searchParams.get('number') === '2.1' ? forecastsOf21 : forecasts,
  }),
  'GET /plan/plans/*/changes': changes,
  'GET /plan/plans/*/changes/nodes': { items: moved },
  'GET /plan/plans/*/findings': { planId: plan.id, versionNumber: 1, items: [] },
  'GET /plan/plans/*/measures/*/evidence': { items: schoolRows },
  'GET /registry/nodes': ({ url }: Call) => ({
    items: url.searchParams.get('kind') === 'municipality' ? municipalities : [],
  }),
};

export const startRolloutTexts = (language: 'ru' | 'en' = 'en') =>
  startTexts({ app: { ru, en }, plan: { ru: planRu, en: planEn } }, language);

type Parts = Record<Exclude<keyof Counts, 'obliged' | 'excused' | 'notExpected'>, number>;

/** Counts whose parts add up, from the numbers of each part; what was done late is among the satisfied. */
export function countsOf(parts: Parts): Counts {
  const { satisfied, missing, overdue, noData, notAccepted } = parts;
  return { ...parts, obliged: satisfied + missing + overdue + noData + notAccepted };
}
