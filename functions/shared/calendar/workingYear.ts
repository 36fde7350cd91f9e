import type { HolidayLaw, RegionalDayOff, WorkingDay, WorkingDayKind, YearAct } from './contract.ts';
import { civilToDayNumber, fromDayNumber, toDayNumber, weekdayOfNumber } from './day.ts';

/** One year with every day decided. Days are addressed by their place in the year, 0 for 1 January. */
export interface DecidedYear {
  firstDayNumber: number;
  days: readonly WorkingDay[];
  /** How many of the days before this place are worked; one longer than `days`, so that the last is the year's total. */
  workedBefore: Uint16Array;
}

const workedKinds: ReadonlySet<WorkingDayKind> = new Set<WorkingDayKind>(['workingDay', 'workingWeekend']);

export function isWorked(kind: WorkingDayKind): boolean {
  return workedKinds.has(kind);
}

const SATURDAY = 6;

/** The days of a year before any decree: five days worked, two off, holidays, and weekends moved by the law itself. */
function daysByLaw(year: number, law: HolidayLaw, movedElsewhere: ReadonlySet<string>): WorkingDay[] {
  const first = civilToDayNumber(year, 1, 1);
  const length = civilToDayNumber(year + 1, 1, 1) - first;
  const days: WorkingDay[] = Array.from({ length }, (_, at) => ({
    kind: weekdayOfNumber(first + at) >= SATURDAY ? 'weekend' : 'workingDay',
  }));
  const onWeekends: number[] = [];
  for (const { code, month, day } of law.holidays) {
    const at = civilToDayNumber(year, month, day) - first;
    const waits = law.movedByDecreeOnly.includes(code) || movedElsewhere.has(fromDayNumber(first + at));
    if (days[at]?.kind === 'weekend' && !waits) onWeekends.push(at);
    days[at] = { kind: 'holiday', holiday: code, act: law.act };
  }
  for (const from of onWeekends.sort((one, other) => one - other)) {
    const to = days.findIndex(({ kind }, at) => at > from && kind === 'workingDay');
    days[to] = { kind: 'movedDayOff', movedFrom: fromDayNumber(first + from), act: law.act };
  }
  return days;
}

/** A decree that moves a worked day, or moves it onto a day already off, is an error of the data. */
function applyMoves(days: WorkingDay[], first: number, { act, moves }: YearAct): void {
  for (const { from, to } of moves) {
    const [leaves, takes] = [toDayNumber(from) - first, toDayNumber(to) - first];
    const [left, taken] = [days[leaves]?.kind, days[takes]?.kind];
    if (!left || isWorked(left) || taken !== 'workingDay') {
      throw new RangeError(`Act ${act.number} cannot move the day off from ${from} to ${to}`);
    }
    if (left !== 'holiday')
      days[leaves] = { kind: left === 'weekend' ? 'workingWeekend' : 'workingDay', act };
    days[takes] = { kind: 'movedDayOff', movedFrom: from, act };
  }
}

function applyDaysOff(days: WorkingDay[], first: number, { act, daysOff }: YearAct): void {
  for (const { from, to } of daysOff) {
    for (let at = toDayNumber(from) - first; at <= toDayNumber(to) - first; at += 1) {
      if (isWorked(days[at]?.kind ?? 'weekend')) days[at] = { kind: 'decreedDayOff', act };
    }
  }
}

function applyRegional(days: WorkingDay[], first: number, regional: readonly RegionalDayOff[]): void {
  for (const { on, act } of regional) {
    const at = toDayNumber(on) - first;
    if (isWorked(days[at]?.kind ?? 'weekend')) days[at] = { kind: 'regionalDayOff', act };
  }
}

/** Decides every day of a year from the law in force and the acts known. */
export function decideYear(
  year: number,
  law: HolidayLaw,
  acts: readonly YearAct[],
  regional: readonly RegionalDayOff[],
): DecidedYear {
  const firstDayNumber = civilToDayNumber(year, 1, 1);
  const movedElsewhere = new Set(acts.flatMap(({ moves }) => moves.map(({ from }) => from)));
  const days = daysByLaw(year, law, movedElsewhere);
  for (const act of acts) {
    applyMoves(days, firstDayNumber, act);
    applyDaysOff(days, firstDayNumber, act);
  }
  applyRegional(days, firstDayNumber, regional);
  const workedBefore = new Uint16Array(days.length + 1);
  for (const [at, { kind }] of days.entries()) {
    workedBefore[at + 1] = (workedBefore[at] ?? 0) + (isWorked(kind) ? 1 : 0);
  }
  return { firstDayNumber, days, workedBefore };
}
