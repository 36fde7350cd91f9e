import type { Period, Verdict } from '../shared/evidence.ts';
import type { Platform } from '../shared/platform.ts';
import { Refusal } from '../shared/refusal.ts';
import type { Day, NodeId } from '../shared/words.ts';
import type {
  EvidenceQuery,
  EvidenceRow,
  Finding,
  Measure,
  MeasureNumber,
  MovedNode,
  MovedQuery,
  Order,
  Plan,
  PlanContent,
  ProgressReply,
  SeriesDay,
} from './contract.ts';
import { auditFor } from './counting/auditContext.ts';
import { judgePlace } from './counting/judgePlace.ts';
import { listEvidence } from './counting/listEvidence.ts';
import { measureOn } from './counting/measureOn.ts';
import { movedNodes } from './counting/movedNodes.ts';
import { dutiesOf, type NodeDuty } from './counting/nodeEvidence.ts';
import { planViews } from './counting/planViews.ts';
import { readProgress } from './counting/readProgress.ts';
import { versionAsked } from './counting/versionAsked.ts';
import { planRooms } from './rooms.ts';
import { changedFigures } from './rules/changes.ts';
import { evidenceRowOf } from './rules/evidenceRow.ts';
import type { PlanViews } from './rules/measureViews.ts';

/** A plan as it was in force on a day, with the dates and the place of each measure on the critical path. */
export interface PlanOfDay extends PlanViews {
  order: Order;
  versionNumber: number;
  act: { number: string; signedOn: Day };
  content: PlanContent;
}

/** How the nodes of a municipality stand under one measure. */
export interface MeasureStanding {
  measure: Measure;
  /** Key of the evidence it is judged by. */
  evidence: string;
  period: Period;
  rows: EvidenceRow[];
}

/** What other domains may ask of plans. Each answers as the plan's own pages do. */
export interface PlanReader {
  /** Plans of a region, in the order of their ids. */
  plansOf(regionId: NodeId): Promise<Plan[]>;
  /** Refuses `notFound`. */
  plan(planId: string): Promise<Plan>;
  /** `findings` are looked up only when they are asked for. */
  ofDay(plan: Plan, asOf: Day, findings?: readonly Finding[]): Promise<PlanOfDay>;
  findings(plan: Plan, content: PlanContent): Promise<Finding[]>;
  /** One query of 35 rows; two more reads when the day was not counted. */
  progress(plan: Plan, asOf: Day): Promise<ProgressReply>;
  /** Figures of one municipality that differ between two days. */
  changes(plan: Plan, nodeId: NodeId, from: Day, to: Day): ReturnType<typeof changesOf>;
  /** The list behind a figure, page by page; two or three queries a municipality. */
  evidence(
    plan: Plan,
    number: MeasureNumber,
    query: EvidenceQuery,
  ): Promise<{ items: EvidenceRow[]; next?: string }>;
  /** The nodes behind a difference between two days, each with its reason. */
  moved(plan: Plan, asked: MovedQuery): Promise<{ items: MovedNode[]; next?: string }>;
  series(plan: Plan, nodeId: NodeId, from: Day, to: Day): Promise<SeriesDay[]>;
  /** Refuses an unknown plan or measure, and one that nothing proves, with `notFound`. Three queries. */
  standing(
    planId: string,
    number: MeasureNumber,
    municipalityId: NodeId,
    asOf: Day,
  ): Promise<MeasureStanding>;
  /** Evidence of a municipality's nodes by one key in one period, with its history. 1.5 read units for 25 schools. */
  proofsOf(municipalityId: NodeId, key: string, period: Period): Promise<Verdict[]>;
  /** Every duty of one node by the plans of its region, as of a day. */
  dutiesOf(nodeId: NodeId, asOf: Day): Promise<NodeDuty[]>;
}

const nothingFound: readonly Finding[] = [];

export function planReader(platform: Platform): PlanReader {
  const rooms = planRooms(platform);
  const progress = (plan: Plan, asOf: Day) => readProgress(plan, asOf, rooms);
  return {
    plansOf: rooms.plans.ofRegion,
    plan: rooms.plans.get,
    async ofDay(plan, asOf, findings = nothingFound) {
      const { number, act, content } = await versionAsked(plan, { asOf }, rooms);
      const today = rooms.calendars.today();
      const workingDays = rooms.calendars.workingDays(asOf < today ? asOf : today);
      return {
        order: content.order,
        versionNumber: number,
        act,
        content,
        ...planViews(content, findings, workingDays),
      };
    },
    findings: (plan, content) => auditFor(plan.regionId, content, rooms),
    progress,
    changes: (plan, nodeId, from, to) => changesOf(plan, nodeId, from, to, progress),
    evidence: (plan, number, query) => listEvidence(plan, number, query, rooms),
    moved: (plan, asked) => movedNodes(plan, asked, rooms),
    series: (plan, nodeId, from, to) => rooms.progress.series(plan.id, nodeId, from, to),
    async standing(planId, number, municipalityId, asOf) {
      const on = await measureOn(await rooms.plans.get(planId), number, { asOf }, rooms);
      const { measure, key } = on.yardstick;
      if (key === undefined) throw new Refusal('notFound', `Nothing proves measure ${number}`);
      const judged = await judgePlace(municipalityId, on, rooms);
      return { measure, evidence: key, period: on.period, rows: judged.map(evidenceRowOf) };
    },
    proofsOf: (municipalityId, key, period) => rooms.evidence.of(municipalityId, key, period),
    dutiesOf: (nodeId, asOf) => dutiesOf(nodeId, asOf, rooms),
  };
}

async function changesOf(plan: Plan, nodeId: NodeId, from: Day, to: Day, progress: PlanReader['progress']) {
  const [before, after] = await Promise.all([progress(plan, from), progress(plan, to)]);
  const own = ({ region, municipalities }: ProgressReply) =>
    [region, ...municipalities].filter((one) => one.nodeId === nodeId);
  return changedFigures(own(before), own(after));
}
