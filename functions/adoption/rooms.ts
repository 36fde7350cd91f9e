import { type TrustReader, trustReader } from '../exchange/reading.ts';
import { type HotlineReader, hotlineReader } from '../hotline/reading.ts';
import { type NodeReader, nodeReader } from '../registry/reading.ts';
import type { SchoolCalendarLayer } from '../shared/calendar/contract.ts';
import { dayOf, endOfDay } from '../shared/calendar/zone.ts';
import { type Clock, todayIn } from '../shared/clock.ts';
import { domainTable, type Platform } from '../shared/platform.ts';
import type { Queues } from '../shared/queues.ts';
import { Refusal } from '../shared/refusal.ts';
import type { PathRoom } from '../shared/route.ts';
import type { Table } from '../shared/table.ts';
import type { Day, Instant, NodeId } from '../shared/words.ts';
import type { ImportKindName } from './contract/importFiles.ts';
import { activationImport } from './importing/activationImport.ts';
import { activityImport, indicatorImport } from './importing/activityImport.ts';
import { type RowChecker, rowChecker } from './importing/checkRows.ts';
import { placeOf } from './importing/schools.ts';
import { spaceImport } from './importing/spaceImport.ts';
import type { SchoolPlace } from './importing/statements.ts';
import { type TakeBack, takeBackOf } from './importing/takeBack.ts';
import { usageImport } from './importing/usageImport.ts';
import { type ActivationRepository, activationRepository } from './repository/activationRepository.ts';
import { type ActivityRepository, activityRepository } from './repository/activityRepository.ts';
import { type CodeTaskRepository, codeTaskRepository } from './repository/codeTaskRepository.ts';
import { type ExcuseRepository, excuseRepository } from './repository/excuseRepository.ts';
import { type FunnelRepository, funnelRepository } from './repository/funnelRepository.ts';
import { type HandMarkRepository, handMarkRepository } from './repository/handMarkRepository.ts';
import { type ImportFiles, importFiles } from './repository/importFiles.ts';
import { type ImportRepository, importRepository } from './repository/importRepository.ts';
import {
  type MunicipalWeekRepository,
  municipalWeekRepository,
} from './repository/municipalWeekRepository.ts';
import { type RestingRepository, restingRepository } from './repository/restingRepository.ts';
import { type SpaceRepository, spaceRepository } from './repository/spaceRepository.ts';
import { type ThresholdRepository, thresholdRepository } from './repository/thresholdRepository.ts';
import { type UsageRepository, usageRepository } from './repository/usageRepository.ts';
import { type UsageSumsRepository, usageSumsRepository } from './repository/usageSumsRepository.ts';
import { type WeekSumsRepository, weekSumsRepository } from './repository/weekSumsRepository.ts';
import type { Excused } from './rules/excuses.ts';

/** Where the clock stands for a region: its day, and the moment that day is over. */
export interface Today {
  day: Day;
  endsAt: Instant;
}

export interface AdoptionRooms {
  clock: Clock;
  paths: PathRoom;
  register: NodeReader;
  /** Whose data can be believed. */
  trust: TrustReader;
  hotline: HotlineReader;
  activations: ActivationRepository;
  spaces: SpaceRepository;
  weeks: ActivityRepository;
  handMarks: HandMarkRepository;
  weekSums: WeekSumsRepository;
  usages: UsageRepository;
  usageSums: UsageSumsRepository;
  thresholds: ThresholdRepository;
  excuses: ExcuseRepository;
  funnels: FunnelRepository;
  codeTasks: CodeTaskRepository;
  municipalWeeks: MunicipalWeekRepository;
  resting: RestingRepository;
  imports: ImportRepository;
  importFiles: ImportFiles;
  checkers: Readonly<Record<ImportKindName, RowChecker>>;
  takeBacks: Readonly<Record<ImportKindName, TakeBack>>;
  queues: Queues;
  table: Table;
  today(regionId: NodeId): Promise<Today>;
  /** The end of a past day, or of today: nothing is known of a day to come. */
  dayAsked(regionId: NodeId, asOf: Day | undefined): Promise<Today>;
  zoneOf(regionId: NodeId): Promise<string>;
  /** The day of a moment in a region's time zone. */
  dayOf(regionId: NodeId, at: Instant): Promise<Day>;
  /** Refuses an unknown school with `notFound`. */
  school(nodeId: NodeId): Promise<SchoolPlace>;
  calendarLayers(nodeId: NodeId): Promise<SchoolCalendarLayer[]>;
  /** What excuses a school, and by whose clocks its days are counted. */
  excusedOf(school: Pick<SchoolPlace, 'nodeId' | 'path'>): Promise<Excused>;
}

export function adoptionRooms(platform: Platform): AdoptionRooms {
  const table = domainTable(platform, 'adoption');
  const register = nodeReader(platform);
  const activations = activationRepository(table);
  const spaces = spaceRepository(table);
  const weeks = activityRepository(table);
  const handMarks = handMarkRepository(table);
  const excuses = excuseRepository(table);
  const activation = activationImport(activations);
  const space = spaceImport(spaces);
  const activity = activityImport(weeks, spaces, handMarks);
  const usages = usageRepository(table);
  const usage = usageImport(usages);

  async function dayAsked(regionId: NodeId, asOf: Day | undefined): Promise<Today> {
    const zone = await register.zoneOf(regionId);
    const today = todayIn(platform.clock, zone);
    const day = asOf !== undefined && asOf < today ? asOf : today;
    return { day, endsAt: endOfDay(day, zone) };
  }

  return {
    clock: platform.clock,
    paths: register,
    register,
    trust: trustReader(platform),
    hotline: hotlineReader(platform),
    activations,
    spaces,
    weeks,
    handMarks,
    weekSums: weekSumsRepository(table),
    usages,
    usageSums: usageSumsRepository(table),
    thresholds: thresholdRepository(table),
    excuses,
    funnels: funnelRepository(table),
    codeTasks: codeTaskRepository(table),
    municipalWeeks: municipalWeekRepository(table),
    resting: restingRepository(table),
    imports: importRepository(table),
    importFiles: importFiles(platform.files),
    checkers: {
      activation: rowChecker(activation),
      space: rowChecker(space),
      activity: rowChecker(activity),
      indicators: rowChecker(indicatorImport(activity)),
      usage: rowChecker(usage),
    },
    takeBacks: {
      activation: takeBackOf(activation),
      space: takeBackOf(space),
      activity: takeBackOf(activity),
      indicators: takeBackOf(activity),
      usage: takeBackOf(usage),
    },
    queues: platform.queues,
    table,
    today: (regionId) => dayAsked(regionId, undefined),
    dayAsked,
    zoneOf: register.zoneOf,
    async dayOf(regionId, at) {
      return dayOf(new Date(at), await register.zoneOf(regionId));
    },
    async school(nodeId) {
      const node = await register.node(nodeId);
      if (node?.kind !== 'school') throw new Refusal('notFound', `No school ${nodeId}`, { node: nodeId });
      return placeOf(node);
    },
    calendarLayers: register.calendarLayers,
    async excusedOf({ nodeId, path }) {
      const [record, zone] = await Promise.all([excuses.of(nodeId), register.zoneOf(path[0] ?? nodeId)]);
      return { facts: record?.facts ?? [], zone };
    },
  };
}
