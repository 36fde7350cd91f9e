import type {
  DraftView,
  Finding,
  MeasureView,
  Plan,
  PlanContent,
  ProgressReply,
} from '../../../functions/plan/contract.ts';
import { scheduleOf } from '../../../functions/plan/rules/schedule.ts';
import { workingCalendar } from '../../../functions/shared/calendar/workingCalendar.ts';
import type { PlanMeasures } from '../measures.ts';

const wording = (ru: string) => ({ ru, en: `${ru} (en)` });
const calendar = workingCalendar({ country: 'RU' });

function measure(number: string, more: Partial<MeasureView>): MeasureView {
  return {
    number,
    title: wording(`Мероприятие ${number}`),
    owners: ['РЦОИ'],
    deadline: { kind: 'rolling' },
    deadlineText: '',
    force: 'ordered',
    audience: 'schools',
    predecessors: [],
    findings: [],
    ...more,
  };
}

function dated(number: string, on: string, more: Partial<MeasureView> = {}): MeasureView {
  const effective = calendar.nextWorkingDay(on);
  const due = { order: on, effective, counted: effective };
  return measure(number, { deadline: { kind: 'date', on }, deadlineText: on, due, ...more });
}

/** An order in little: a chain, an inverted pair, a deadline on a day off, two rolling measures. */
export function samplePlan(): PlanMeasures {
  const sections = [
    {
      appendix: 1,
      title: wording('Технологии'),
      measures: [
        measure('1.1', {}),
        dated('2.1', '2011-05-13', { force: 'recommended' }),
        dated('2.2', '2011-05-16', { predecessors: [{ number: '2.1', confirmed: true }] }),
        measure('2.4', { deadline: { kind: 'rolling', every: 'week' } }),
      ],
    },
    {
      appendix: 2,
      title: wording('Платформа'),
      measures: [
        dated('13', '2011-05-30', { predecessors: [{ number: '2.2', confirmed: false }] }),
        dated('14', '2011-05-16', {
          predecessors: [{ number: '13', confirmed: true }],
          findings: ['invertedDependency:14+13'],
        }),
        dated('16', '2011-06-25', { predecessors: [{ number: '13', confirmed: true }], owners: [] }),
      ],
    },
  ];
  const order = {
    number: '393',
    signedOn: '2011-04-29',
    title: wording('О дневниках'),
    issuedBy: wording('Департамент'),
  };
  const content: PlanContent = { order, sections, bodies: [], countedDeadline: 'effective' };
  const { measures: schedules, criticalChain, cycles } = scheduleOf(content, calendar);
  const scheduled = sections.map((section) => ({
    ...section,
    measures: section.measures.map((one) => {
      const schedule = schedules.get(one.number);
      return schedule ? { ...one, schedule } : one;
    }),
  }));
  return {
    planId: 'p1',
    versionNumber: 1,
    act: { number: '393', signedOn: '2011-04-29' },
    asOf: '2011-09-20',
    order,
    countedDeadline: 'effective',
    bodies: [],
    sections: scheduled,
    criticalChain,
    cycles,
  };
}

/** A chain of so many measures, each waiting for the one before it. */
export function longPlan(count: number): PlanMeasures {
  const measures = Array.from({ length: count }, (_, index) =>
    dated(`1.${index + 1}`, index < count / 2 ? '2011-06-01' : '2011-06-15', {
      predecessors: index === 0 ? [] : [{ number: `1.${index}`, confirmed: true }],
    }),
  );
  return {
    ...samplePlan(),
    sections: [{ appendix: 1, title: wording('Сплошное внедрение'), measures }],
    criticalChain: [],
  };
}

export const sampleHead: Plan = {
  id: 'p1',
  regionId: 'r-20',
  order: samplePlan().order,
  startsOn: '2011-04-29',
  versions: [
    {
      number: 1,
      act: { number: '393', signedOn: '2011-04-29' },
      publishedAt: '2011-04-29T09:00:00.000Z',
      publishedBy: 'p-1',
    },
    {
      number: 2,
      act: { number: '500', signedOn: '2011-06-01' },
      publishedAt: '2011-06-01T09:00:00.000Z',
      publishedBy: 'p-1',
    },
  ],
  version: 2,
};

export const sampleProgress: ProgressReply = {
  asOf: '2011-09-20',
  countedOn: '2011-09-20',
  region: {
    nodeId: 'r-20',
    measures: {
      '1.1': { obliged: 1, satisfied: 0, noData: 1 },
      '2.1': {
        obliged: 10,
        satisfied: 7,
        satisfiedLate: 2,
        overdue: 1,
        notAccepted: 2,
        happened: { from: '2011-05-04', to: '2011-06-10' },
      },
      '2.2': { obliged: 10, satisfied: 10 },
      '2.4': {
        obliged: 10,
        satisfied: 6,
        overdue: 4,
        period: '2011-W37',
        periods: {
          '2011-W36': { obliged: 10, satisfied: 3, overdue: 7 },
          '2011-W37': { obliged: 10, satisfied: 6, overdue: 4 },
        },
      },
    },
  },
  municipalities: [],
};

export const sampleFindings: Finding[] = [
  {
    id: 'invertedDependency:14+13',
    rule: 'invertedDependency',
    severity: 'contradiction',
    measures: ['14', '13'],
    params: {
      orderDate: '2011-05-16',
      predecessorDate: '2011-05-30',
      feasibleDate: '2011-05-30',
      days: 14,
      confirmed: 1,
    },
  },
  { id: 'ownerMissing:16', rule: 'ownerMissing', severity: 'gap', measures: ['16'], params: {} },
  {
    id: 'dayOff:2011-06-25',
    rule: 'dayOff',
    severity: 'notice',
    measures: ['16'],
    params: { date: '2011-06-25', effectiveDate: '2011-06-27' },
  },
];

export function sampleDraft(): DraftView {
  const { order, bodies, sections: viewed } = samplePlan();
  const sections = viewed.map((section) => ({
    ...section,
    measures: section.measures.map(({ due: _due, schedule: _schedule, findings: _findings, ...one }) => one),
  }));
  const source = 'ПРИКАЗ № 393\n2.1 Назначить ответственных до 31.02.2011\n2.2 Активировать школы';
  return {
    id: 'd1',
    regionId: 'r-20',
    source,
    sourceName: 'order.txt',
    content: { order, bodies, sections, countedDeadline: 'effective' },
    measures: sections.flatMap(({ measures }) => measures),
    spans: { '2.1': { start: 13, end: 52 }, '2.2': { start: 53, end: source.length } },
    questions: [
      { id: 'q1', code: 'impossibleDate', number: '2.1', value: '31.02.2011', span: { start: 42, end: 52 } },
    ],
    findings: sampleFindings,
    status: 'open',
    createdAt: '2011-04-29T08:00:00.000Z',
    version: 3,
  };
}
