import type { MeasureNumber, Plan } from '../plan/contract.ts';
import type { PlanOfDay } from '../plan/reading.ts';
import type { Node } from '../registry/contract/nodes.ts';
import { inParallel } from '../shared/parallel.ts';
import { Refusal } from '../shared/refusal.ts';
import type { Day, NodeId } from '../shared/words.ts';
import type { BuiltCell, BuiltContent, BuiltData } from './contract/built.ts';
import { evidenceRows } from './evidenceRows.ts';
import { formulas, nameOn, planOfRegion } from './prefill.ts';
import type { ReportingRooms } from './rooms.ts';
import { daysOfBuilt } from './rules/built.ts';
import { isObligedOn } from './rules/open.ts';

type Rooms = Pick<ReportingRooms, 'register' | 'plans' | 'today'>;

const readAtOnce = 6;

/**
 * A report of measures by nodes by days, each figure the plan's own as of that day. Municipalities: one query of 35 rows
 * a day. Schools of one municipality: two or three queries a day and measure besides. Refuses what `daysOfBuilt` does,
 * and a measure or municipality that the plan or the region does not have, with `notFound`.
 */
export async function build(regionId: NodeId, content: BuiltContent, rooms: Rooms): Promise<BuiltData> {
  const days = daysOfBuilt(content, rooms.today());
  const asOf = days.at(-1) ?? rooms.today();
  const plan = await planOfRegion(regionId, asOf, rooms);
  const [ofDay, ofId, nodes, progress] = await Promise.all([
    rooms.plans.ofDay(plan, asOf),
    rooms.register.node(content.municipality ?? regionId),
    nodesOf(regionId, content.municipality, asOf, rooms),
    inParallel(days, readAtOnce, (day) => rooms.plans.progress(plan, day)),
  ]);
  if (!ofId) throw new Refusal('notFound', `No node ${content.municipality ?? regionId}`);
  const measures = measuresAsked(content, ofDay);
  const standing = content.municipality
    ? await schoolCells(plan, content.municipality, content.measures, days, rooms)
    : undefined;
  return {
    formulas,
    content,
    planId: plan.id,
    planVersion: ofDay.versionNumber,
    order: ofDay.order,
    asOf,
    of: { id: ofId.id, name: nameOn(ofId, asOf) },
    days,
    measures,
    rows: nodes.map((node) => ({
      nodeId: node.id,
      name: nameOn(node, asOf),
      cells: days.map((day, at) =>
        content.measures.map((number): BuiltCell => {
          if (standing) return standing.get(keyOf(day, number))?.get(node.id) ?? {};
          const own = progress[at]?.municipalities.find(({ nodeId }) => nodeId === node.id);
          return cellOf(own?.measures[number]);
        }),
      ),
    })),
    totals: progress.map(({ region, municipalities }) => {
      const whole = content.municipality
        ? municipalities.find(({ nodeId }) => nodeId === content.municipality)
        : region;
      return content.measures.map((number) => cellOf(whole?.measures[number]));
    }),
  };
}

/** The measures asked for, as the plan of the day has them. Refuses `notFound`. */
export function measuresAsked({ measures }: Pick<BuiltContent, 'measures'>, { sections }: PlanOfDay) {
  const titles = new Map(
    sections.flatMap((section) => section.measures.map(({ number, title }) => [number, title])),
  );
  return measures.map((number) => {
    const title = titles.get(number);
    if (!title) throw new Refusal('notFound', `The plan has no measure ${number}`);
    return { number, title };
  });
}

/** Refuses a municipality that the region does not have, with `notFound`. */
export async function refuseUnknownPlace(
  regionId: NodeId,
  municipality: NodeId,
  { register }: Pick<Rooms, 'register'>,
): Promise<void> {
  const [itsRegion] = await register.pathOf(municipality);
  const node = await register.node(municipality);
  if (itsRegion !== regionId || node?.kind !== 'municipality')
    throw new Refusal('notFound', `No municipality ${municipality}`);
}

async function nodesOf(
  regionId: NodeId,
  municipality: NodeId | undefined,
  asOf: Day,
  { register }: Pick<Rooms, 'register'>,
): Promise<Node[]> {
  if (municipality === undefined) return register.municipalities(regionId);
  await refuseUnknownPlace(regionId, municipality, { register });
  return (await register.schoolsOf(municipality)).filter((school) => isObligedOn(school, asOf));
}

type Counted = NonNullable<BuiltCell['counts']>;

/** Counts alone: what a progress row tells besides is another page's. */
function cellOf(measure: Counted | undefined): BuiltCell {
  if (!measure) return {};
  const { obliged, satisfied, satisfiedLate, missing, overdue, noData, notAccepted, excused, notExpected } =
    measure;
  const others = { satisfiedLate, missing, overdue, noData, notAccepted, excused, notExpected };
  const told = Object.entries(others).filter(([, count]) => count !== undefined);
  return { counts: { obliged, satisfied, ...Object.fromEntries(told) } };
}

const keyOf = (day: Day, number: MeasureNumber) => `${day}#${number}`;

async function schoolCells(
  plan: Plan,
  municipality: NodeId,
  measures: readonly MeasureNumber[],
  days: readonly Day[],
  rooms: Pick<Rooms, 'plans'>,
): Promise<Map<string, Map<NodeId, BuiltCell>>> {
  const asked = days.flatMap((day) => measures.map((number) => ({ day, number })));
  const found = await inParallel(asked, readAtOnce, async ({ day, number }) => {
    const rows = await evidenceRows(plan, number, { municipality, asOf: day }, rooms);
    const cells = rows.map(({ nodeId, status, late }): [NodeId, BuiltCell] => [
      nodeId,
      { status, ...(late && { late }) },
    ]);
    return [keyOf(day, number), new Map(cells)] as const;
  });
  return new Map(found);
}
