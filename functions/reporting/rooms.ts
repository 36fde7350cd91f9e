import { type NodeReader, nodeReader } from '../registry/reading.ts';
import { type Clock, todayIn } from '../shared/clock.ts';
import type { Files } from '../shared/files.ts';
import { domainTable, type Platform } from '../shared/platform.ts';
import type { Queues } from '../shared/queues.ts';
import type { PathRoom } from '../shared/route.ts';
import type { Table } from '../shared/table.ts';
import type { Day } from '../shared/words.ts';
import { type ControlRooms, controlRooms } from './controlRooms.ts';
import { type BuiltRepository, builtRepository } from './repository/builtRepository.ts';
import { type ConsolidatedRepository, consolidatedRepository } from './repository/consolidatedRepository.ts';
import { type ExtractRepository, extractRepository } from './repository/extractRepository.ts';
import { type QuarterlyRepository, quarterlyRepository } from './repository/quarterlyRepository.ts';
import { type ReportList, reportList } from './repository/reportList.ts';
import { type SnapshotStore, snapshotStore } from './repository/snapshots.ts';

export interface ReportingRooms extends ControlRooms {
  clock: Clock;
  /** Zone of the tz database in which days begin and end. */
  zone: string;
  today(): Day;
  paths: PathRoom;
  register: NodeReader;
  /** Reports of every kind, by period. */
  list: ReportList;
  quarterly: QuarterlyRepository;
  consolidated: ConsolidatedRepository;
  /** Reports that people have built and kept. */
  built: BuiltRepository;
  /** Long lists that people have ordered. */
  extracts: ExtractRepository;
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
    ...controlRooms(platform),
    clock: platform.clock,
    zone,
    today: () => todayIn(platform.clock, zone),
    paths: register,
    register,
    list: reportList(table),
    quarterly: quarterlyRepository(table),
    consolidated: consolidatedRepository(table),
    built: builtRepository(table),
    extracts: extractRepository(table),
    snapshots: snapshotStore(platform.files),
    files: platform.files,
    queues: platform.queues,
    table,
  };
}
