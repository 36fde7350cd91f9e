import { nodeReader } from '../registry/reading.ts';
import type { SchoolCalendarLayer } from '../shared/calendar/contract.ts';
import { workingCalendar } from '../shared/calendar/workingCalendar.ts';
import { endOfDay } from '../shared/calendar/zone.ts';
import { type Clock, todayIn } from '../shared/clock.ts';
import { domainTable, type Platform } from '../shared/platform.ts';
import type { PathRoom } from '../shared/route.ts';
import type { Table } from '../shared/table.ts';
import type { Day, NodeId } from '../shared/words.ts';
import { type DefectRepository, defectRepository } from './repository/defects.ts';
import { type DraftRepository, draftRepository } from './repository/drafts.ts';
import { type EvidenceRepository, evidenceRepository } from './repository/evidence.ts';
import { type PlanRepository, planRepository } from './repository/plans.ts';
import { type ProgressRepository, progressRepository } from './repository/progress.ts';
import type { WorkingDays } from './rules/due.ts';
import type { Moment, TreeNode } from './rules/obliged.ts';

/** A node of the tree, as far as a plan asks about it. */
export interface PlanNode extends TreeNode {
  parentId?: NodeId | undefined;
  nodeType?: string | undefined;
}

/** What plans read of the tree; closed nodes are in the lists too, for the days on which they were open. */
export interface NodeRoom extends PathRoom {
  node(nodeId: NodeId): Promise<PlanNode | undefined>;
  municipalities(regionId: NodeId): Promise<readonly PlanNode[]>;
  schoolsOf(municipalityId: NodeId): Promise<readonly PlanNode[]>;
  branchesOfRegion(regionId: NodeId): Promise<readonly PlanNode[]>;
  /** Layers of the region's school calendar, from the default down. */
  calendarLayers(regionId: NodeId): Promise<readonly SchoolCalendarLayer[]>;
}

export interface PlanRooms {
  clock: Clock;
  paths: PathRoom;
  nodes: NodeRoom;
  table: Table;
  plans: PlanRepository;
  drafts: DraftRepository;
  evidence: EvidenceRepository;
  progress: ProgressRepository;
  defects: DefectRepository;
  calendars: Calendars;
}

/** Time as the region has it. */
interface Calendars {
  /** Zone of the tz database in which days begin and end. */
  zone: string;
  today(): Day;
  /** A day, with what was known by its end. */
  endOf(day: Day): Moment;
  workingDays(knownOn: Day): WorkingDays;
}

const zone = 'Europe/Moscow';

export function planRooms(platform: Platform, nodes: NodeRoom = nodeReader(platform)): PlanRooms {
  const table = domainTable(platform, 'plan');
  return {
    clock: platform.clock,
    paths: nodes,
    nodes,
    table,
    plans: planRepository(table, platform.files, platform),
    drafts: draftRepository(table, platform.files),
    evidence: evidenceRepository(table),
    progress: progressRepository(table),
    defects: defectRepository(table),
    calendars: calendarsOf(platform.clock),
  };
}

function calendarsOf(clock: Clock): Calendars {
  return {
    zone,
    today: () => todayIn(clock, zone),
    endOf: (day) => ({ day, knownBefore: endOfDay(day, zone) }),
    workingDays: (knownOn) => workingCalendar({ country: 'RU', knownAt: knownOn }),
  };
}
