import { Refusal } from '../shared/refusal.ts';
import type { Day, NodeId } from '../shared/words.ts';
import type { Month, MonthFigures, MonthlyReport, MonthlyView } from './contract/monthly.ts';
import type { ControlRooms, RegionDays } from './controlRooms.ts';
import {
  classesOfMonth,
  laggardsFirst,
  monthlyDueOn,
  monthlyOpensOn,
  statusOfMonthly,
  totalsOfMonth,
  weeksOfMonth,
} from './rules/monthly.ts';

/** A school with its municipality. Refuses with `notFound` what is no school. */
export async function schoolPlace(schoolId: NodeId, { controlPlace }: Pick<ControlRooms, 'controlPlace'>) {
  const { node, ...place } = await controlPlace(schoolId);
  if (node.kind !== 'school') throw new Refusal('notFound', `No school ${schoolId}`, { node: schoolId });
  return { schoolId, ...place };
}

/** What the indicators say of a school's month as of a day, laggards first. */
export async function figuresOf(
  schoolId: NodeId,
  month: Month,
  asOf: Day,
  { adoption, plans, days }: Pick<ControlRooms, 'adoption' | 'plans'> & { days: RegionDays },
): Promise<MonthFigures> {
  const weeks = weeksOfMonth(month);
  const [from = '', to = from] = [weeks[0], weeks.at(-1)];
  const [counts, duties] = await Promise.all([
    adoption.classWeeks(schoolId, { from, to }, days.endOf(asOf)),
    plans.dutiesOf(schoolId, asOf),
  ]);
  const classes = laggardsFirst(classesOfMonth(counts));
  return {
    asOf,
    weeks: counts.map(({ week }) => week),
    classes,
    ...totalsOfMonth(classes),
    duties: duties
      .filter(({ status }) => status === 'overdue' || status === 'missing')
      .map(({ number, status, period }) => ({ number, status, period })),
  };
}

/** A report as it was sent, with the figures of that day; or what one would be made of today. */
export async function monthlyView(
  { schoolId, month }: { schoolId: NodeId; month: Month },
  report: MonthlyReport | undefined,
  today: Day,
  figures: () => Promise<MonthFigures>,
): Promise<MonthlyView> {
  return {
    schoolId,
    month,
    today,
    opensOn: monthlyOpensOn(month),
    dueOn: monthlyDueOn(month),
    ...(report && { status: statusOfMonthly(report) }),
    figures: report && statusOfMonthly(report) !== 'returned' ? report.figures : await figures(),
    findings: report?.findings ?? [],
    comment: report?.comment ?? '',
    steps: report?.steps ?? [],
    version: report?.version ?? 0,
  };
}
