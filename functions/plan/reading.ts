import { nodeReader } from '../registry/reading.ts';
import type { Period, Verdict } from '../shared/evidence.ts';
import type { Platform } from '../shared/platform.ts';
import { Refusal } from '../shared/refusal.ts';
import type { Day, NodeId } from '../shared/words.ts';
import type { EvidenceRow, Measure, MeasureNumber } from './contract.ts';
import { judgePlace } from './counting/judgePlace.ts';
import { measureOn } from './counting/measureOn.ts';
import { dutiesOf, type NodeDuty } from './counting/nodeEvidence.ts';
import { planRooms } from './rooms.ts';
import { evidenceRowOf } from './rules/evidenceRow.ts';

/** How the nodes of a municipality stand under one measure. */
export interface MeasureStanding {
  measure: Measure;
  /** Key of the evidence it is judged by. */
  evidence: string;
  period: Period;
  rows: EvidenceRow[];
}

/** What other domains may ask of a plan. */
export interface PlanReader {
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

export function planReader(platform: Platform): PlanReader {
  const rooms = planRooms(platform, nodeReader(platform));
  return {
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
