import { type PlanReader, planReader } from '../plan/reading.ts';
import { type NodeReader, nodeReader } from '../registry/reading.ts';
import { type Clock, todayIn } from '../shared/clock.ts';
import type { Files } from '../shared/files.ts';
import { domainTable, type Platform } from '../shared/platform.ts';
import type { Queues } from '../shared/queues.ts';
import type { PathRoom } from '../shared/route.ts';
import type { Table } from '../shared/table.ts';
import type { Day } from '../shared/words.ts';
import { type ConsolidatedRepository, consolidatedRepository } from './repository/consolidatedRepository.ts';
import { type QuarterlyRepository, quarterlyRepository } from './repository/quarterlyRepository.ts';
import { type ReportList, reportList } from './repository/reportList.ts';
import { type SnapshotStore, snapshotStore } from './repository/snapshots.ts';

export interface ReportingRooms {
  clock: Clock;
  /** Zone of the tz database in which days begin and end. */
  zone: string;
  today(): Day;
  paths: PathRoom;
  register: NodeReader;
  plans: PlanReader;
  /** Reports of every kind, by period. */
  list: ReportList;
  quarterly: QuarterlyRepository;
  consolidated: ConsolidatedRepository;
  snapshots: SnapshotStore;
  files: Files;
  queues: Queues;
  table: Table;
}

const zone = 'Europe/Moscow';

export function reportingRooms(platform: Platform): ReportingRooms {
  const table = domainTable(platform, 'reporting');
  const register = nodeReader(platform);
  return {
    clock: platform.clock,
    zone,
    today: () => todayIn(platform.clock, zone),
    paths: register,
    register,
    plans: planReader(platform),
    list: reportList(table),
    quarterly: quarterlyRepository(table),
    consolidated: consolidatedRepository(table),
    snapshots: snapshotStore(platform.files),
    files: platform.files,
    queues: platform.queues,
    table,
  };
}
