import { type NodeReader, nodeReader } from '../registry/reading.ts';
import type { SchoolCalendarLayer } from '../shared/calendar/contract.ts';
import { endOfDay } from '../shared/calendar/zone.ts';
import { type Clock, todayIn } from '../shared/clock.ts';
import { domainTable, type Platform } from '../shared/platform.ts';
import type { Queues } from '../shared/queues.ts';
import { Refusal } from '../shared/refusal.ts';
import type { PathRoom } from '../shared/route.ts';
import type { Table } from '../shared/table.ts';
import type { Day, Instant, NodeId } from '../shared/words.ts';
import type { ImportKindName } from './contract.ts';
import { activationImport } from './importing/activationImport.ts';
import { activityImport } from './importing/activityImport.ts';
import { type CheckFile, fileChecker } from './importing/checkFile.ts';
import { placeOf } from './importing/schools.ts';
import { spaceImport } from './importing/spaceImport.ts';
import type { SchoolPlace } from './importing/statements.ts';
import { type ActivationRepository, activationRepository } from './repository/activationRepository.ts';
import { type ActivityRepository, activityRepository } from './repository/activityRepository.ts';
import { type CodeTaskRepository, codeTaskRepository } from './repository/codeTaskRepository.ts';
import { type FunnelRepository, funnelRepository } from './repository/funnelRepository.ts';
import { type ImportRepository, importRepository } from './repository/importRepository.ts';
import {
  type MunicipalWeekRepository,
  municipalWeekRepository,
} from './repository/municipalWeekRepository.ts';
import { type RestingRepository, restingRepository } from './repository/restingRepository.ts';
import { type SpaceRepository, spaceRepository } from './repository/spaceRepository.ts';
import { type WeekSumsRepository, weekSumsRepository } from './repository/weekSumsRepository.ts';

/** Where the clock stands for a region: its day, and the moment that day is over. */
export interface Today {
  day: Day;
  endsAt: Instant;
}

export interface AdoptionRooms {
  clock: Clock;
  paths: PathRoom;
  register: NodeReader;
  activations: ActivationRepository;
  spaces: SpaceRepository;
  weeks: ActivityRepository;
  weekSums: WeekSumsRepository;
  funnels: FunnelRepository;
  codeTasks: CodeTaskRepository;
  municipalWeeks: MunicipalWeekRepository;
  resting: RestingRepository;
  imports: ImportRepository;
  checkers: Readonly<Record<ImportKindName, CheckFile>>;
  queues: Queues;
  table: Table;
  today(regionId: NodeId): Promise<Today>;
  /** The end of a past day, or of today: nothing is known of a day to come. */
  dayAsked(regionId: NodeId, asOf: Day | undefined): Promise<Today>;
  /** Refuses an unknown school with `notFound`. */
  school(nodeId: NodeId): Promise<SchoolPlace>;
  calendarLayers(nodeId: NodeId): Promise<SchoolCalendarLayer[]>;
}

/** For a region that names no time zone of its own. */
const usualZone = 'Europe/Moscow';

export function adoptionRooms(platform: Platform): AdoptionRooms {
  const table = domainTable(platform, 'adoption');
  const register = nodeReader(platform);
  const activations = activationRepository(table);
  const spaces = spaceRepository(table);
  const weeks = activityRepository(table);

  async function dayAsked(regionId: NodeId, asOf: Day | undefined): Promise<Today> {
    const zone = (await register.node(regionId))?.timeZone ?? usualZone;
    const today = todayIn(platform.clock, zone);
    const day = asOf !== undefined && asOf < today ? asOf : today;
    return { day, endsAt: endOfDay(day, zone) };
  }

  return {
    clock: platform.clock,
    paths: register,
    register,
    activations,
    spaces,
    weeks,
    weekSums: weekSumsRepository(table),
    funnels: funnelRepository(table),
    codeTasks: codeTaskRepository(table),
    municipalWeeks: municipalWeekRepository(table),
    resting: restingRepository(table),
    imports: importRepository(table, platform.files),
    checkers: {
      activation: fileChecker(activationImport(activations)),
      space: fileChecker(spaceImport(spaces)),
      activity: fileChecker(activityImport(weeks, spaces)),
    },
    queues: platform.queues,
    table,
    today: (regionId) => dayAsked(regionId, undefined),
    dayAsked,
    async school(nodeId) {
      const node = await register.node(nodeId);
      if (node?.kind !== 'school') throw new Refusal('notFound', `No school ${nodeId}`, { node: nodeId });
      return placeOf(node);
    },
    calendarLayers: register.calendarLayers,
  };
}
