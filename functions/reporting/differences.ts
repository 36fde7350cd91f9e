import type { Counts } from '../plan/contract.ts';
import type { DifferencesReply, QuarterlyData } from './contract/quarterly.ts';
import { nameOn } from './prefill.ts';
import type { ReportingRooms } from './rooms.ts';

/** Enough to see who it was; the page of changes has them all. */
const namedAtMost = 20;

/** Signed figures that are others today, each with the nodes whose status moved since and why. */
export async function differencesOf(
  signed: QuarterlyData,
  { plans, register, today }: Pick<ReportingRooms, 'plans' | 'register' | 'today'>,
): Promise<DifferencesReply> {
  const plan = await plans.plan(signed.planId);
  const day = today();
  const [progress, schools] = await Promise.all([
    plans.progress(plan, day),
    register.schoolsOf(signed.node.id),
  ]);
  const names = new Map(schools.map((school) => [school.id, nameOn(school, day)]));
  const own = progress.municipalities.find(({ nodeId }) => nodeId === signed.node.id)?.measures ?? {};
  const items: DifferencesReply['items'] = [];
  for (const { number, title, counts } of signed.sections.flatMap(({ rows }) => rows)) {
    const { period: _period, periods: _periods, happened: _happened, ...now } = own[number] ?? nothing;
    if (!differ(counts, now)) continue;
    const moved = await plans.moved(plan, {
      from: signed.asOf,
      to: day,
      number,
      municipality: signed.node.id,
      limit: namedAtMost,
    });
    items.push({
      number,
      title,
      signed: counts,
      today: now,
      moved: moved.items.map((one) => ({
        ...one,
        name:
          names.get(one.nodeId) ?? (one.nodeId === signed.node.id ? signed.node.name : unnamed(one.nodeId)),
      })),
      more: moved.next !== undefined,
    });
  }
  return { signedAsOf: signed.asOf, today: day, items };
}

const nothing: Counts & { period?: never; periods?: never; happened?: never } = { obliged: 0, satisfied: 0 };
const unnamed = (id: string) => ({ ru: id, en: id });

function differ(a: Counts, b: Counts): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Counts>;
  return [...names].some((name) => (a[name] ?? 0) !== (b[name] ?? 0));
}
