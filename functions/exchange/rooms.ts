import { nodeReader } from '../registry/reading.ts';
import type { Clock } from '../shared/clock.ts';
import { domainTable, type Platform } from '../shared/platform.ts';
import type { PathRoom } from '../shared/route.ts';
import type { Table } from '../shared/table.ts';
import { type RunRepository, runRepository } from './repository/runRepository.ts';

export interface ExchangeRooms {
  clock: Clock;
  paths: PathRoom;
  runs: RunRepository;
  table: Table;
}

export function exchangeRooms(platform: Platform): ExchangeRooms {
  const table = domainTable(platform, 'exchange');
  return {
    clock: platform.clock,
    paths: nodeReader(platform),
    runs: runRepository(table, platform.files),
    table,
  };
}
