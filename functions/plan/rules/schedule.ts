import type { Day } from '../../shared/words.ts';
import type { Consequence, MeasureNumber, PlanContent, Schedule } from '../contract.ts';
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
  const tasks = inOrderOfWork(tasksOf(content, cycles.flat(), workingDays));
  for (const task of tasks) plan(task, content.order.signedOn, workingDays);
  const last = lastDay(tasks.map(({ finishesOn }) => finishesOn));
  for (const task of [...tasks].reverse()) limit(task, last, workingDays);
  const measures = new Map(tasks.map((task) => [task.number, asSchedule(task, workingDays)] as const));
  return { measures, criticalChain: chainTo(last, tasks, measures), cycles };
}

/**
 * What would be finished later if one measure were finished so many working days after its time. A delay is passed on
 * where it outlasts the other things waited for; every measure keeps the working days the order gave it.
 */
export function consequencesOf(
  content: PlanContent,
  workingDays: WorkingDays,
  { number, byWorkingDays }: { number: MeasureNumber; byWorkingDays: number },
): Consequence[] {
  const tasks = inOrderOfWork(tasksOf(content, cyclesOf(content).flat(), workingDays));
  for (const task of tasks) plan(task, content.order.signedOn, workingDays);
  const moved = new Map<Task, Day>();
  for (const task of tasks) {
    const waited = task.before.flatMap((before) => moved.get(before) ?? []);
    const own =
      task.number === number ? workingDays.addWorkingDays(task.finishesOn, byWorkingDays) : undefined;
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
}

function tasksOf(content: PlanContent, skipped: readonly MeasureNumber[], workingDays: WorkingDays): Task[] {
  const byNumber = new Map<MeasureNumber, Task>();
  const links = linksOf(content);
  const linked = new Set(links.flatMap(({ before, after }) => [before.number, after.number]));
  for (const { number, deadline } of measuresOf(content)) {
    const due = dueOf(deadline, content.countedDeadline, workingDays)?.counted;
    // «Май-сентябрь» says when something goes on: it ends a plan only where something else hangs on it.
    const goesOn = deadline.kind === 'span' && !linked.has(number);
    if (due === undefined || goesOn || skipped.includes(number)) continue;
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
  const visit = (task: Task) => {
    if (ordered.has(task)) return;
    for (const before of task.before) visit(before);
    ordered.add(task);
  };
  for (const task of tasks) visit(task);
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

/** Walks back from the last critical measure over its critical predecessors; of several, the one due last. */
function chainTo(
  last: Day,
  tasks: readonly Task[],
  schedules: Map<MeasureNumber, Schedule>,
): MeasureNumber[] {
  const isCritical = (task: Task) => schedules.get(task.number)?.critical === true;
  const ends = tasks.filter((task) => task.finishesOn === last && isCritical(task));
  const chains = ends.map((end) => {
    const chain: MeasureNumber[] = [];
    for (let task: Task | undefined = end; task; task = latestOf(task.before.filter(isCritical)))
      chain.unshift(task.number);
    return chain;
  });
  return chains.sort((a, b) => b.length - a.length)[0] ?? [];
}

function latestOf(tasks: readonly Task[]): Task | undefined {
  return [...tasks].sort((a, b) => (a.finishesOn < b.finishesOn ? 1 : -1))[0];
}

function lastDay(days: readonly Day[]): Day {
  return days.reduce((last, day) => (day > last ? day : last), '');
}

/** Groups of measures that wait for each other, found by Tarjan's walk; a measure that waits for itself is one. */
export function cyclesOf(content: Pick<PlanContent, 'sections'>): MeasureNumber[][] {
  const waitsFor = new Map<MeasureNumber, MeasureNumber[]>();
  for (const { before, after } of linksOf(content))
    waitsFor.set(after.number, [...(waitsFor.get(after.number) ?? []), before.number]);
  const indexOf = new Map<MeasureNumber, number>();
  const stack: MeasureNumber[] = [];
  const cycles: MeasureNumber[][] = [];

  const visit = (number: MeasureNumber): number => {
    const index = indexOf.size;
    indexOf.set(number, index);
    let low = index;
    stack.push(number);
    for (const before of waitsFor.get(number) ?? []) {
      if (!indexOf.has(before)) low = Math.min(low, visit(before));
      else if (stack.includes(before)) low = Math.min(low, indexOf.get(before) ?? low);
    }
    if (low === index) {
      const group = stack.splice(stack.indexOf(number));
      if (group.length > 1 || waitsFor.get(number)?.includes(number)) cycles.push(group.reverse());
    }
    return low;
  };
  for (const { number } of measuresOf(content)) if (!indexOf.has(number)) visit(number);
  return cycles;
}
