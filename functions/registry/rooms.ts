import type { Clock } from '../shared/clock.ts';
import { domainTable, type Platform } from '../shared/platform.ts';
import type { PathRoom } from '../shared/route.ts';
import type { Table } from '../shared/table.ts';
import type { NodeId } from '../shared/words.ts';
import { nodeReaderOver } from './reading.ts';
import { type ActsRepository, actsRepository } from './repository/actsRepository.ts';
import { type BoundaryRepository, boundaryRepository } from './repository/boundaryRepository.ts';
import { type CalendarRepository, calendarRepository } from './repository/calendarRepository.ts';
import { type CompletenessRepository, completenessRepository } from './repository/completenessRepository.ts';
import { type ImportRepository, importRepository } from './repository/importRepository.ts';
import { type NodeRepository, nodeRepository } from './repository/nodeRepository.ts';
import { type PeopleRepository, peopleRepository } from './repository/peopleRepository.ts';
import { type ScanRepository, scanRepository } from './repository/scanRepository.ts';

export interface RegistryRooms {
  clock: Clock;
  paths: PathRoom;
  nodes: NodeRepository;
  completeness: CompletenessRepository;
  zoneOf(regionId: NodeId): Promise<string>;
  acts: ActsRepository;
  people: PeopleRepository;
  scans: ScanRepository;
  imports: ImportRepository;
  calendars: CalendarRepository;
  boundaries: BoundaryRepository;
  table: Table;
}

export function registryRooms(platform: Platform): RegistryRooms {
  const table = domainTable(platform, 'registry');
  const reader = nodeReaderOver(platform, table);
  return {
    clock: platform.clock,
    paths: reader,
    zoneOf: reader.zoneOf,
    nodes: nodeRepository(table),
    completeness: completenessRepository(table),
    acts: actsRepository(table),
    people: peopleRepository(table),
    scans: scanRepository(platform.files),
    imports: importRepository(table, platform.files),
    calendars: calendarRepository(table),
    boundaries: boundaryRepository(platform.files),
    table,
  };
}
