import type { Day } from '../../shared/words.ts';
import type { Consequence, MeasureNumber, PlanContent, Schedule } from '../contract.ts';
import { cyclesOf } from './cycles.ts';
import { dueOf, type WorkingDays } from './due.ts';
import { linksOf, measuresOf } from './measures.ts';

interface Task {
  number: MeasureNumber;
  due: Day;
  before: Task[];
  after: Task[];
  startsOn: Day;
  durationWorkingDays: number;
  /** The earliest day it can be finished on, and the latest that moves no last deadline. */
  finishesOn: Day;
  latestFinish: Day;
}

export interface PlanSchedule {
  measures: Map<MeasureNumber, Schedule>;
  /** Critical measures to the last deadline, each waiting for the one before it. */
  criticalChain: MeasureNumber[];
  /** Measures that wait for each other in a circle; none of them is scheduled. */
  cycles: MeasureNumber[][];
}

/**
 * The critical path of an order. An order names deadlines only, so a measure is taken to begin when the last of those
 * it waits for is due (or with the order) and to need all the working days until its own deadline.
 * Refuses `calendarYearUnknown` for deadlines in a year whose calendar is not known.
 */
export function scheduleOf(content: PlanContent, workingDays: WorkingDays): PlanSchedule {
  const cycles = cyclesOf(content);
  const tasks = plannedTasks(content, cycles, workingDays);
  const last = lastDay(tasks.map(({ finishesOn }) => finishesOn));
  for (const task of [...tasks].reverse()) limit(task, last, workingDays);
  const measures = new Map(tasks.map((task) => [task.number, asSchedule(task, workingDays)] as const));
  return { measures, criticalChain: chainTo(last, tasks, measures), cycles };
}

/**
 * What would be finished later if one measure were finished so many working days after its time. A delay is passed on
 * where it outlasts the other things waited for; every measure keeps the working days the order gave it.
 */
export function consequencesOf(content: PlanContent, workingDays: WorkingDays, delay: Delay): Consequence[] {
  return delaysOf(content, workingDays)(delay);
}

export interface Delay {
  number: MeasureNumber;
  byWorkingDays: number;
}

/** The same for one delay after another: the plan is laid out once, however many are tried. */
export function delaysOf(content: PlanContent, workingDays: WorkingDays): (delay: Delay) => Consequence[] {
  const tasks = plannedTasks(content, cyclesOf(content), workingDays);
  return ({ number, byWorkingDays }) => {
    const moved = new Map<Task, Day>();
    for (const task of tasks) {
      const own =
        task.number === number ? workingDays.addWorkingDays(task.finishesOn, byWorkingDays) : undefined;
      const waited = task.before.flatMap((before) => moved.get(before) ?? []);
      const pushed = waited.map((day) => workingDays.addWorkingDays(day, task.durationWorkingDays));
      const to = lastDay([...(own ? [own] : []), ...pushed]);
      if (own || to > task.finishesOn) moved.set(task, to);
    }
    return [...moved].map(([task, to]) => ({
      number: task.number,
      from: task.finishesOn,
      to,
      workingDays: workingDays.workingDaysBetween(task.finishesOn, to),
    }));
  };
}

/** Tasks in the order of work, each with the earliest days on which it begins and ends. */
function plannedTasks(
  content: PlanContent,
  cycles: readonly (readonly MeasureNumber[])[],
  workingDays: WorkingDays,
): Task[] {
  const tasks = inOrderOfWork(tasksOf(content, new Set(cycles.flat()), workingDays));
  for (const task of tasks) plan(task, content.order.signedOn, workingDays);
  return tasks;
}

function tasksOf(
  content: PlanContent,
  skipped: ReadonlySet<MeasureNumber>,
  workingDays: WorkingDays,
): Task[] {
  const byNumber = new Map<MeasureNumber, Task>();
  const links = linksOf(content);
  const linked = new Set(links.flatMap(({ before, after }) => [before.number, after.number]));
  for (const { number, deadline } of measuresOf(content)) {
    const due = dueOf(deadline, content.countedDeadline, workingDays)?.counted;
    // «Май-сентябрь» says when something goes on: it ends a plan only where something else hangs on it.
    const goesOn = deadline.kind === 'span' && !linked.has(number);
    if (due === undefined || goesOn || skipped.has(number)) continue;
    const blank = { startsOn: due, durationWorkingDays: 0, finishesOn: due, latestFinish: due };
    byNumber.set(number, { number, due, before: [], after: [], ...blank });
  }
  for (const link of links) {
    const before = byNumber.get(link.before.number);
    const after = byNumber.get(link.after.number);
    if (!before || !after) continue;
    before.after.push(after);
    after.before.push(before);
  }
  return [...byNumber.values()];
}

/** Every task after all those it waits for. Cycles have been taken out before. */
function inOrderOfWork(tasks: readonly Task[]): Task[] {
  const ordered = new Set<Task>();
  for (const first of tasks) {
    const path = [{ task: first, next: 0 }];
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const before = step.task.before[step.next];
      step.next += 1;
      if (before === undefined) {
        ordered.add(step.task);
        path.pop();
      } else if (!ordered.has(before)) path.push({ task: before, next: 0 });
    }
  }
  return [...ordered];
}

/** Forward: the time that is left from the predecessors' finish to the own deadline; none, when that has passed. */
function plan(task: Task, orderDate: Day, workingDays: WorkingDays): void {
  task.startsOn = lastDay([orderDate, ...task.before.map(({ finishesOn }) => finishesOn)]);
  task.durationWorkingDays = Math.max(0, workingDays.workingDaysBetween(task.startsOn, task.due));
  task.finishesOn = lastDay([task.startsOn, task.due]);
}

/** Backward: as late as those that wait for it, and the end of the plan, allow. */
function limit(task: Task, last: Day, workingDays: WorkingDays): void {
  const limits = task.after.map((after) =>
    workingDays.addWorkingDays(after.latestFinish, -after.durationWorkingDays),
  );
  const earliest = [last, ...limits].sort()[0] ?? last;
  task.latestFinish = lastDay([earliest, task.finishesOn]);
}

function asSchedule(task: Task, workingDays: WorkingDays): Schedule {
  const { startsOn, finishesOn, durationWorkingDays, latestFinish } = task;
  const slackWorkingDays = workingDays.workingDaysBetween(finishesOn, latestFinish);
  return {
    startsOn,
    finishesOn,
    durationWorkingDays,
    slackWorkingDays,
    slackUntil: latestFinish,
    critical: slackWorkingDays === 0,
  };
}

/** The longest way back from a last critical measure over critical predecessors; of several, over the one due last. */
function chainTo(
  last: Day,
  tasks: readonly Task[],
  schedules: Map<MeasureNumber, Schedule>,
): MeasureNumber[] {
  const isCritical = (task: Task) => schedules.get(task.number)?.critical === true;
  const ways = new Map<Task, { from: Task | undefined; length: number }>();
  let end: Task | undefined;
  for (const task of tasks) {
    const from = latestOf(task.before.filter(isCritical));
    const length = 1 + (from ? lengthTo(from) : 0);
    ways.set(task, { from, length });
    const isEnd = task.finishesOn === last && isCritical(task);
    if (isEnd && (!end || length > lengthTo(end))) end = task;
  }
  const chain: MeasureNumber[] = [];
  for (let task = end; task; task = ways.get(task)?.from) chain.push(task.number);
  return chain.reverse();

  function lengthTo(task: Task): number {
    return ways.get(task)?.length ?? 0;
  }
}

function latestOf(tasks: readonly Task[]): Task | undefined {
  let latest: Task | undefined;
  for (const task of tasks) if (!latest || task.finishesOn >= latest.finishesOn) latest = task;
  return latest;
}

function lastDay(days: readonly Day[]): Day {
  return days.reduce((last, day) => (day > last ? day : last), '');
}
