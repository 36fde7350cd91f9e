import { type NodeReader, nodeReader } from '../registry/reading.ts';
import type { Clock } from '../shared/clock.ts';
import type { Files } from '../shared/files.ts';
import { domainTable, type Platform } from '../shared/platform.ts';
import type { Queues } from '../shared/queues.ts';
import type { PathRoom } from '../shared/route.ts';
import type { Table } from '../shared/table.ts';
import { type ControlRooms, controlRooms } from './controlRooms.ts';
import { type ReportList, reportList } from './repository/reportList.ts';

export interface ReportingRooms extends ControlRooms {
  clock: Clock;
  paths: PathRoom;
  register: NodeReader;
  /** Reports of every kind, by period. */
  list: ReportList;
  files: Files;
  queues: Queues;
  table: Table;
}

export function reportingRooms(platform: Platform): ReportingRooms {
  const table = domainTable(platform, 'reporting');
  const register = nodeReader(platform);
  return {
    ...controlRooms(platform),
    clock: platform.clock,
    paths: register,
    register,
    list: reportList(table),
    files: platform.files,
    queues: platform.queues,
    table,
  };
}
