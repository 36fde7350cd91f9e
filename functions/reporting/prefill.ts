import type { MeasureNumber, Plan } from '../plan/contract.ts';
import type { PlanOfDay } from '../plan/reading.ts';
import type { Node } from '../registry/contract/nodes.ts';
import { addDays } from '../shared/calendar/day.ts';
import { Refusal } from '../shared/refusal.ts';
import type { Day, Wording } from '../shared/words.ts';
import type { Quarter, QuarterlyData, WaitingSchool } from './contract/quarterly.ts';
import { evidenceRows } from './evidenceRows.ts';
import type { ReportingRooms } from './rooms.ts';
import { figureSections, notMeasuredOf } from './rules/figures.ts';
import { isObligedOn } from './rules/open.ts';
import { quarterOn } from './rules/quarters.ts';

/** How figures are counted; it changes whenever the same evidence would give another report. */
export const formulas = 'counts-1';

type PrefillRooms = Pick<ReportingRooms, 'register' | 'plans' | 'today'>;

const waits = new Set(['missing', 'overdue', 'noData', 'notAccepted']);
/**
 * A municipality's report for a quarter as evidence has it on the quarter's end: by what was known then, so that the same
 * day always gives the same report. Some 20 reads: the figures of the region, and the schools behind each figure.
 */
export async function prefillQuarterly(
  nodeId: string,
  quarter: Quarter,
  rooms: PrefillRooms,
): Promise<QuarterlyData> {
  const { asOf, from } = quarterOn(quarter, rooms.today());
  const [node, [regionId = '']] = await Promise.all([
    rooms.register.node(nodeId),
    rooms.register.pathOf(nodeId),
  ]);
  if (node?.kind !== 'municipality')
    throw new Refusal('notFound', `${nodeId} is not a municipality: it has no quarterly report`);
  const [region, plan] = await Promise.all([
    rooms.register.node(regionId),
    planOfRegion(regionId, asOf, rooms),
  ]);
  const [ofDay, progress, schools] = await Promise.all([
    rooms.plans.ofDay(plan, asOf),
    rooms.plans.progress(plan, asOf),
    rooms.register.schoolsOf(nodeId),
  ]);
  const own = progress.municipalities.find((one) => one.nodeId === nodeId)?.measures ?? {};
  const sections = figureSections(ofDay.sections, own, progress.region.measures);
  const numbers = sections.flatMap(({ rows }) => rows.map(({ number }) => number));
  const open = schools.filter((school) => isObligedOn(school, asOf));
  const [waiting, course] = await Promise.all([
    waitingSchools(plan, schoolMeasures(ofDay, numbers), { node, schools, asOf }, rooms),
    courseOf(plan, nodeId, { from, asOf, numbers }, rooms),
  ]);
  return {
    kind: 'quarterly',
    formulas,
    period: quarter,
    asOf,
    planId: plan.id,
    planVersion: ofDay.versionNumber,
    order: ofDay.order,
    region: { id: regionId, name: nameOn(region, asOf) },
    node: { id: nodeId, name: nameOn(node, asOf) },
    schools: open.filter(({ legalPerson }) => legalPerson).length,
    sections,
    notMeasured: notMeasuredOf(ofDay.sections, sections),
    course,
    waiting,
    gaps: sections.flatMap(({ rows }) =>
      rows.flatMap(({ number, counts }) => (counts.noData ? [{ number, nodes: counts.noData }] : [])),
    ),
  };
}

/** The newest plan of the region that had begun by the day; the first there is, for a quarter before all of them. */
export async function planOfRegion(
  regionId: string,
  asOf: Day,
  { plans }: Pick<PrefillRooms, 'plans'>,
): Promise<Plan> {
  const byStart = (await plans.plansOf(regionId)).sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  const found = byStart.findLast(({ startsOn }) => startsOn <= asOf) ?? byStart[0];
  if (!found) throw new Refusal('noPlanYet', `No order has been published in ${regionId}`);
  return found;
}

/** The name a node bore on a day. */
export function nameOn(node: Pick<Node, 'names'> | undefined, day: Day): Wording {
  const name = node?.names.findLast(({ since }) => since <= day) ?? node?.names[0];
  return { ru: name?.short?.ru ?? name?.ru ?? '', en: name?.short?.en ?? name?.en ?? '' };
}

function schoolMeasures({ sections }: PlanOfDay, numbers: readonly MeasureNumber[]): MeasureNumber[] {
  return sections
    .flatMap(({ measures }) => measures)
    .filter(({ number, audience }) => audience !== 'municipalities' && numbers.includes(number))
    .map(({ number }) => number);
}

interface Asked {
  node: Node;
  schools: readonly Node[];
  asOf: Day;
}

async function waitingSchools(
  plan: Plan,
  numbers: readonly MeasureNumber[],
  { node, schools, asOf }: Asked,
  rooms: Pick<PrefillRooms, 'plans'>,
): Promise<WaitingSchool[]> {
  const names = new Map([node, ...schools].map((one) => [one.id, nameOn(one, asOf)]));
  const found = new Map<string, WaitingSchool>();
  for (const number of numbers) {
    const rows = await evidenceRows(plan, number, { municipality: node.id, asOf }, rooms);
    for (const { nodeId, status, because } of rows) {
      if (!waits.has(status)) continue;
      const school = found.get(nodeId) ?? {
        nodeId,
        name: names.get(nodeId) ?? { ru: nodeId, en: nodeId },
        items: [],
      };
      school.items.push({ number, status, because });
      found.set(nodeId, school);
    }
  }
  return [...found.values()].sort((a, b) => (a.nodeId < b.nodeId ? -1 : 1));
}

const daysBetweenPoints = 7;

/** A point a week back from the last day: enough for a line, few enough for a page. */
async function courseOf(
  plan: Plan,
  nodeId: string,
  { from, asOf, numbers }: { from: Day; asOf: Day; numbers: readonly MeasureNumber[] },
  { plans }: Pick<PrefillRooms, 'plans'>,
): Promise<QuarterlyData['course']> {
  const days = await plans.series(plan, nodeId, from, asOf);
  const wanted = new Set<Day>();
  for (let day = asOf; day >= from; day = addDays(day, -daysBetweenPoints)) wanted.add(day);
  return days
    .filter(({ day }) => wanted.has(day))
    .map(({ day, measures }) => ({
      day,
      measures: Object.fromEntries(
        numbers.flatMap((number) => {
          const point = measures[number];
          return point ? [[number, [point[0], point[1]] as [number, number]]] : [];
        }),
      ),
    }));
}
