import { type AdoptionReader, adoptionReader } from '../adoption/reading.ts';
import { type NodeReader, nodeReader } from '../registry/reading.ts';
import type { Principal } from '../shared/access/admit.ts';
import { workingCalendar } from '../shared/calendar/workingCalendar.ts';
import { dayOf } from '../shared/calendar/zone.ts';
import { callLimits } from '../shared/callLimits.ts';
import type { Clock } from '../shared/clock.ts';
import type { Files } from '../shared/files.ts';
import { domainTable, type Platform } from '../shared/platform.ts';
import type { Queues } from '../shared/queues.ts';
import { Refusal } from '../shared/refusal.ts';
import type { PathRoom } from '../shared/route.ts';
import type { Table } from '../shared/table.ts';
import type { NodeId } from '../shared/words.ts';
import { type LearningRepository, learningRepository } from './learning/repository.ts';
import { seminarLimits } from './limits.ts';
import { type AgendaRepository, agendaRepository } from './repository/agendaRepository.ts';
import { type CatalogueRepository, catalogueRepository } from './repository/catalogueRepository.ts';
import { type CertificateRepository, certificateRepository } from './repository/certificateRepository.ts';
import { type EffectRepository, effectRepository } from './repository/effectRepository.ts';
import { type FeedbackRepository, feedbackRepository } from './repository/feedbackRepository.ts';
import { type FeedRepository, feedRepository } from './repository/feedRepository.ts';
import { type SessionRepository, sessionRepository } from './repository/sessionRepository.ts';
import { type TrainingRepository, trainingRepository } from './repository/trainingRepository.ts';
import { offerUntil } from './rules/offers.ts';
import type { SeatMoment } from './rules/seats.ts';
import {
  type SchoolRunRepository,
  schoolRunRepository,
} from './schoolRuns/repository/schoolRunRepository.ts';

export interface SeminarRooms {
  clock: Clock;
  paths: PathRoom;
  register: NodeReader;
  adoption: AdoptionReader;
  sessions: SessionRepository;
  programmes: CatalogueRepository<'programme'>;
  venues: CatalogueRepository<'venue'>;
  trainers: CatalogueRepository<'trainer'>;
  courses: CatalogueRepository<'course'>;
  agendas: AgendaRepository;
  trainings: TrainingRepository;
  certificates: CertificateRepository;
  effects: EffectRepository;
  feeds: FeedRepository;
  feedback: FeedbackRepository;
  schoolRuns: SchoolRunRepository;
  limits: ReturnType<typeof seminarLimits>;
  learning: LearningRepository;
  learningLimits: ReturnType<typeof learningLimits>;
  /** Where the pages are that papers lead to. */
  siteAddress: string;
  files: Files;
  queues: Queues;
  table: Table;
  zoneOf(regionId: NodeId): Promise<string>;
  /** What decisions on seats need to know of a moment in a region. */
  momentIn(regionId: NodeId, now: Date): Promise<SeatMoment>;
  /** The region of whoever asks; of a visitor, the region, where there is only one. */
  regionMeant(principal: Principal, named?: NodeId): Promise<NodeId>;
}

/** Self-checks one address may send within a minute: a computer class that answers at once, and no more. */
const learningLimits = (table: Table) => callLimits(table, { check: 60 });

export function seminarRooms(platform: Platform): SeminarRooms {
  const table = domainTable(platform, 'seminars');
  const register = nodeReader(platform);
  return {
    clock: platform.clock,
    paths: register,
    register,
    adoption: adoptionReader(platform),
    sessions: sessionRepository(table),
    programmes: catalogueRepository(table, 'programme'),
    venues: catalogueRepository(table, 'venue'),
    trainers: catalogueRepository(table, 'trainer'),
    courses: catalogueRepository(table, 'course'),
    agendas: agendaRepository(table),
    trainings: trainingRepository(table),
    certificates: certificateRepository(table),
    effects: effectRepository(table),
    feeds: feedRepository(table),
    feedback: feedbackRepository(table),
    schoolRuns: schoolRunRepository(table),
    limits: seminarLimits(table),
    learning: learningRepository(table),
    learningLimits: learningLimits(table),
    siteAddress: platform.mail.siteAddress,
    files: platform.files,
    queues: platform.queues,
    table,
    zoneOf: register.zoneOf,
    async momentIn(regionId, now) {
      const zone = await register.zoneOf(regionId);
      const today = dayOf(now, zone);
      const calendar = workingCalendar({ country: 'RU', knownAt: today });
      return { now: now.toISOString(), today, offerUntil: offerUntil(now, zone, calendar) };
    },
    async regionMeant(principal, named) {
      const own = principal?.path[0];
      if (own && named && named !== own)
        throw new Refusal('foreignNode', 'It is another region’s', { scope: 'region' });
      if (own ?? named) return own ?? named ?? '';
      const [region, second] = await register.regions();
      if (region && !second) return region.id;
      throw new Refusal('badInput', 'Name the region: this installation has several', undefined, [
        { pointer: '/query/region', code: 'regionNeeded' },
      ]);
    },
  };
}
