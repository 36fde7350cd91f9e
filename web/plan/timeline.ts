import type { z } from 'zod';
import type {
  Counts,
  Due,
  MeasureProgress,
  MeasureView,
  measuresReplySchema,
  PlanContent,
  ProgressReply,
  RollingEvery,
} from '../../functions/plan/contract.ts';
import { everyOf } from '../../functions/plan/rules/measures.ts';
import { addDays, daysBetween, writeDay } from '../../functions/shared/calendar/day.ts';
import { periodBounds, periodsBetween } from '../../functions/shared/calendar/period.ts';
import type { Day, Wording } from '../../functions/shared/words.ts';
import type {
  GanttGroup,
  GanttLink,
  GanttModel,
  GanttPeriod,
  GanttRow,
  GanttSegment,
  GanttSpan,
} from '../shared/gantt/types.ts';

/** Measures of a plan as of a day, as the API tells them. */
export type PlanMeasures = z.infer<typeof measuresReplySchema>;

type ProgressByMeasure = ProgressReply['region']['measures'];

export function measuresIn(plan: Pick<PlanMeasures, 'sections'>): MeasureView[] {
  return plan.sections.flatMap(({ measures }) => measures);
}

/** From the day of the order to the end of the year of its last deadline: as far as the time slider travels. */
export function rolloutSpan(plan: PlanMeasures): { from: Day; to: Day } {
  const from = plan.order.signedOn;
  const last = measuresIn(plan).reduce((day, { due }) => (due && due.order > day ? due.order : day), from);
  return { from, to: writeDay(Number(last.slice(0, 4)), 12, 31) };
}

export const shareTones = ['share0', 'share1', 'share2', 'share3', 'share4'] as const;
/** Shares from which the next tone begins; a full one has a tone of its own. */
const shareSteps = [0, 0.5, 0.9] as const;

/** Tone of a share done: nobody, less than half, less than nine tenths, nearly all, all. */
function shareTone(share: number): (typeof shareTones)[number] {
  if (share >= 1) return 'share4';
  if (share <= 0) return 'share0';
  return shareTones[shareSteps.filter((step) => share >= step).length] ?? 'share3';
}

/** Fill of a bar: parts of those obliged. What is not yet due stays unfilled. */
export function segmentsOf(counts: Counts | undefined): GanttSegment[] {
  if (!counts || counts.obliged === 0) return [];
  const late = counts.satisfiedLate ?? 0;
  const parts: [string, number | undefined][] = [
    ['satisfied', counts.satisfied - late],
    ['satisfiedLate', late],
    ['overdue', counts.overdue],
    ['notAccepted', counts.notAccepted],
    ['noData', counts.noData],
  ];
  return parts.flatMap(([tone, count = 0]) => (count > 0 ? [{ tone, share: count / counts.obliged }] : []));
}

type MeasureState = 'done' | 'late' | 'running' | 'noData';

/** Somebody’s evidence says yes or no. A share of those of whom nothing is known would not be zero, but nothing. */
export function isAnythingKnown({ obliged, noData = 0, notAccepted = 0 }: Counts): boolean {
  return noData + notAccepted < obliged;
}

export function stateOf(counts: Counts | undefined): MeasureState {
  if (!counts || !isAnythingKnown(counts)) return 'noData';
  if (counts.satisfied === counts.obliged) return 'done';
  return (counts.overdue ?? 0) > 0 ? 'late' : 'running';
}

/** Undefined while nothing is known of anybody, or nobody is obliged. */
export function shareDone(counts: Counts | undefined): number | undefined {
  return counts && isAnythingKnown(counts) ? counts.satisfied / counts.obliged : undefined;
}

/**
 * The bar of a measure: to the order's own date, from the day after the last deadline it waits for that comes
 * before it, else from the order. A deadline that contradicts the order of work does not bend the bar: its link shows it.
 */
export function barOf(
  measure: MeasureView,
  byNumber: ReadonlyMap<string, MeasureView>,
  signedOn: Day,
): GanttSpan | undefined {
  if (!measure.due) return undefined;
  const { order } = measure.due;
  if (measure.deadline.kind === 'span') return { from: measure.deadline.from, to: order };
  const before = measure.predecessors.flatMap(({ number }) => byNumber.get(number)?.due?.counted ?? []);
  const last = before
    .filter((day) => day < order)
    .sort()
    .at(-1);
  const from = last === undefined ? signedOn : addDays(last, 1);
  return { from: from < order ? from : order, to: order };
}

/**
 * Makes the strip of any rolling measure over the rollout: counted periods by their share, later ones still ahead. The
 * calendar is asked once for all measures that are assessed equally often.
 */
export function stripsOver({ from, to }: { from: Day; to: Day }, countedOn: Day) {
  const periodsOf = new Map<RollingEvery, (GanttSpan & { id: string })[]>();
  return (every: RollingEvery | undefined, progress: MeasureProgress | undefined): GanttPeriod[] => {
    const length = every ?? 'month';
    const periods =
      periodsOf.get(length) ?? periodsBetween(length, from, to).map((id) => ({ id, ...periodBounds(id) }));
    periodsOf.set(length, periods);
    return periods.map((period) => ({
      ...period,
      tone: every ? periodTone(progress?.periods?.[period.id], period.from > countedOn) : 'unassessed',
    }));
  };
}

function periodTone(counts: Counts | undefined, isAhead: boolean): string {
  if (isAhead) return 'ahead';
  if (!counts) return 'noData';
  if (counts.obliged === 0) return 'notExpected';
  if (isAnythingKnown(counts)) return shareTone(counts.satisfied / counts.obliged);
  return (counts.notAccepted ?? 0) > (counts.noData ?? 0) ? 'notAccepted' : 'noData';
}

/** Dependencies as arrows: to the start of what comes later, from end to end where both are due at once or inverted. */
export function linksOf(
  plan: Pick<PlanMeasures, 'sections'>,
  byNumber = measuresByNumber(plan),
): GanttLink[] {
  return measuresIn(plan).flatMap((after) =>
    after.predecessors.flatMap(({ number, confirmed }): GanttLink[] => {
      const before = byNumber.get(number);
      if (!before) return [];
      const follows = !before.due || !after.due || before.due.counted < after.due.order;
      return [
        {
          from: number,
          to: after.number,
          kind: follows ? 'FS' : 'FF',
          inverted: isInverted(before.due, after.due),
          tentative: !confirmed,
        },
      ];
    }),
  );
}

function isInverted(before: Due | undefined, after: Due | undefined): boolean {
  return before !== undefined && after !== undefined && before.order > after.order;
}

type ByNumber = ReadonlyMap<string, MeasureView>;

function measuresByNumber(plan: Pick<PlanMeasures, 'sections'>): ByNumber {
  return new Map(measuresIn(plan).map((measure) => [measure.number, measure]));
}

/** What a plan says by itself, whatever its figures and findings: they come later, and change more often. */
const promised = new WeakMap<
  PlanMeasures,
  { bars: ReadonlyMap<string, GanttSpan | undefined>; links: GanttLink[] }
>();

function promisedBy(plan: PlanMeasures) {
  const known = promised.get(plan);
  if (known) return known;
  const byNumber = measuresByNumber(plan);
  const bars = new Map(
    measuresIn(plan).map((measure) => [measure.number, barOf(measure, byNumber, plan.order.signedOn)]),
  );
  const counted = { bars, links: linksOf(plan, byNumber) };
  promised.set(plan, counted);
  return counted;
}

interface TimelineOptions {
  progress: ProgressReply | undefined;
  wording: (wording: Wording) => string;
  groupName: (appendix: number, title: string) => string;
  /** Weight of the heaviest finding that names the measure. */
  markTone: (measure: MeasureView) => string;
}

/** Everything the Gantt chart draws of a plan, but for its critical path. */
export function timelineOf(plan: PlanMeasures, options: TimelineOptions): GanttModel {
  const { bars, links } = promisedBy(plan);
  const figures = options.progress?.region.measures ?? {};
  // While no figures have come nothing is known, which is not the same as that there are none.
  const stripOf = stripsOver(rolloutSpan(plan), options.progress?.countedOn ?? '');
  const groups = plan.sections.map((section, index): GanttGroup => {
    const title = options.wording(section.title);
    return {
      id: `s${index + 1}`,
      name: options.groupName(section.appendix, title),
      segments: options.progress && groupSegments(section.measures, figures),
    };
  });
  const rows = plan.sections.flatMap(({ measures }, index) =>
    measures.map(
      (measure): GanttRow => ({
        id: measure.number,
        groupId: `s${index + 1}`,
        name: `${measure.number}. ${options.wording(measure.title)}`,
        ...layersOf(measure, bars.get(measure.number), stripOf, options),
      }),
    ),
  );
  return { groups, rows, links };
}

/** The same with its critical path: which bars and links it runs through, and how much slack the others have. */
export function withCriticalPath(model: GanttModel, plan: PlanMeasures): GanttModel {
  const schedules = new Map(measuresIn(plan).map(({ number, schedule }) => [number, schedule]));
  const rows = model.rows.map((row): GanttRow => {
    const schedule = row.periods ? undefined : schedules.get(row.id);
    if (schedule?.critical) return { ...row, critical: true };
    return schedule && schedule.slackWorkingDays > 0 ? { ...row, slackUntil: schedule.slackUntil } : row;
  });
  const links = model.links?.map((link): GanttLink => {
    const [before, after] = [schedules.get(link.from), schedules.get(link.to)];
    const isCritical = before?.critical && after?.critical && before.finishesOn === after.startsOn;
    return isCritical ? { ...link, critical: true } : link;
  });
  return { ...model, rows, links };
}

function layersOf(
  measure: MeasureView,
  due: GanttSpan | undefined,
  stripOf: ReturnType<typeof stripsOver>,
  { progress, markTone }: TimelineOptions,
): Partial<GanttRow> {
  const { schedule, deadline } = measure;
  const figures = progress?.region.measures[measure.number];
  const marks =
    measure.findings.length > 0 ? { count: measure.findings.length, tone: markTone(measure) } : undefined;
  if (deadline.kind === 'rolling') return { marks, periods: stripOf(everyOf(measure), figures) };
  const happened = figures?.happened;
  return {
    marks,
    due,
    effectiveOn: measure.due?.effective !== measure.due?.order ? measure.due?.effective : undefined,
    segments: segmentsOf(figures),
    happened: happened && { ...happened, open: (figures?.satisfied ?? 0) < (figures?.obliged ?? 0) },
    slackDays: schedule?.slackWorkingDays,
  };
}

const stateTones: Record<MeasureState, string> = {
  done: 'satisfied',
  late: 'overdue',
  running: 'missing',
  noData: 'noData',
};

/** How the measures of a group stand, each with the same weight. */
function groupSegments(measures: readonly MeasureView[], figures: ProgressByMeasure): GanttSegment[] {
  const states = measures.map(({ number }) => stateOf(figures[number]));
  return (['done', 'late', 'running', 'noData'] as const).flatMap((state) => {
    const share = states.filter((one) => one === state).length / measures.length;
    return share > 0 ? [{ tone: stateTones[state], share }] : [];
  });
}

/** The plan as the pure rules of its schedule read it. */
export function contentOf({ order, sections, bodies, countedDeadline }: PlanMeasures): PlanContent {
  return { order, sections, bodies, countedDeadline };
}

/** A bar moved with its days kept. */
export function movedBar(bar: GanttSpan, from: Day, to: Day): GanttSpan {
  const days = daysBetween(from, to);
  return { from: addDays(bar.from, days), to: addDays(bar.to, days) };
}
