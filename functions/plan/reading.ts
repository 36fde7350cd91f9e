import type { Platform } from '../shared/platform.ts';
import type { Day, NodeId } from '../shared/words.ts';
import type {
  EvidenceQuery,
  EvidenceRow,
  Finding,
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
import { listEvidence } from './counting/listEvidence.ts';
import { movedNodes } from './counting/movedNodes.ts';
import { readProgress } from './counting/readProgress.ts';
import { versionAsked } from './counting/versionAsked.ts';
import { planRooms } from './rooms.ts';
import { changedFigures } from './rules/changes.ts';
import { measureViews, type PlanViews } from './rules/measureViews.ts';

/** A plan as it was in force on a day, with the dates and the place of each measure on the critical path. */
export interface PlanOfDay extends PlanViews {
  order: Order;
  versionNumber: number;
  act: { number: string; signedOn: Day };
  content: PlanContent;
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
}

export function planReader(platform: Platform): PlanReader {
  const rooms = planRooms(platform);
  const progress = (plan: Plan, asOf: Day) => readProgress(plan, asOf, rooms);
  return {
    plansOf: rooms.plans.ofRegion,
    plan: rooms.plans.get,
    async ofDay(plan, asOf, findings = []) {
      const { number, act, content } = await versionAsked(plan, { asOf }, rooms);
      const today = rooms.calendars.today();
      const workingDays = rooms.calendars.workingDays(asOf < today ? asOf : today);
      return {
        order: content.order,
        versionNumber: number,
        act,
        content,
        ...measureViews(content, findings, workingDays),
      };
    },
    findings: (plan, content) => auditFor(plan.regionId, content, rooms),
    progress,
    changes: (plan, nodeId, from, to) => changesOf(plan, nodeId, from, to, progress),
    evidence: (plan, number, query) => listEvidence(plan, number, query, rooms),
    moved: (plan, asked) => movedNodes(plan, asked, rooms),
    series: (plan, nodeId, from, to) => rooms.progress.series(plan.id, nodeId, from, to),
  };
}

async function changesOf(plan: Plan, nodeId: NodeId, from: Day, to: Day, progress: PlanReader['progress']) {
  const [before, after] = await Promise.all([progress(plan, from), progress(plan, to)]);
  const own = ({ region, municipalities }: ProgressReply) =>
    [region, ...municipalities].filter((one) => one.nodeId === nodeId);
  return changedFigures(own(before), own(after));
}
