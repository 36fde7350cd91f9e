import { type AdoptionReader, adoptionReader } from '../adoption/reading.ts';
import { type NodeReader, nodeReader } from '../registry/reading.ts';
import type { Principal } from '../shared/access/admit.ts';
import { workingCalendar } from '../shared/calendar/workingCalendar.ts';
import { type Clock, todayIn } from '../shared/clock.ts';
import type { Files } from '../shared/files.ts';
import type { Mail } from '../shared/mail.ts';
import { domainTable, type Platform } from '../shared/platform.ts';
import type { Queues } from '../shared/queues.ts';
import { Refusal } from '../shared/refusal.ts';
import type { PathRoom } from '../shared/route.ts';
import type { Table } from '../shared/table.ts';
import type { Day, NodeId } from '../shared/words.ts';
import type { Ticket } from './contract/ticket.ts';
import { type CannedRepository, cannedRepository } from './repository/cannedRepository.ts';
import { type EffectRepository, effectRepository } from './repository/effectRepository.ts';
import { type IncidentRepository, incidentRepository } from './repository/incidentRepository.ts';
import { type LetterRepository, letterRepository } from './repository/letterRepository.ts';
import { type LimitRepository, limitRepository } from './repository/limitRepository.ts';
import { type MailRepository, mailRepository } from './repository/mailRepository.ts';
import { type OperatorRepository, operatorRepository } from './repository/operatorRepository.ts';
import { type PresenceRepository, presenceRepository } from './repository/presenceRepository.ts';
import { type ProbeRepository, probeRepository } from './repository/probeRepository.ts';
import { type SavedViewRepository, savedViewRepository } from './repository/savedViewRepository.ts';
import { type SearchRepository, searchRepository } from './repository/searchRepository.ts';
import { type TallyRepository, tallyRepository } from './repository/tallyRepository.ts';
import { type TicketRepository, ticketRepository } from './repository/ticketRepository.ts';
import { hotlineHours } from './rules/hotlineHours.ts';
import type { ServiceHours } from './rules/serviceHours.ts';

/** Where the clock stands for a region, and the hours its hotline keeps by what is known of the calendar. */
export interface Desk {
  day: Day;
  zone: string;
  hours: ServiceHours;
}

export type Place = Pick<Ticket, 'regionId'> &
  Required<Pick<Ticket, 'schoolId' | 'schoolName'>> &
  Pick<Ticket, 'municipalityId'>;

export interface HotlineRooms {
  clock: Clock;
  paths: PathRoom;
  register: NodeReader;
  adoption: AdoptionReader;
  tickets: TicketRepository;
  search: SearchRepository;
  limits: LimitRepository;
  letters: LetterRepository;
  incidents: IncidentRepository;
  effects: EffectRepository;
  canned: CannedRepository;
  presence: PresenceRepository;
  views: SavedViewRepository;
  operators: OperatorRepository;
  tally: TallyRepository;
  threads: MailRepository;
  probes: ProbeRepository;
  files: Files;
  mail: Mail;
  queues: Queues;
  table: Table;
  desk(regionId: NodeId): Promise<Desk>;
  /** Where a ticket stands in the tree. Refuses an unknown school with `notFound`. */
  place(schoolId: NodeId): Promise<Place>;
  /** The region of whoever asks; of a visitor, the region, where there is only one. */
  regionMeant(principal: Principal): Promise<NodeId>;
  /** The region a letter goes to that names no ticket: the first by its code, whose operators may move it. */
  regionOfMail(): Promise<NodeId>;
}

export function hotlineRooms(platform: Platform): HotlineRooms {
  const table = domainTable(platform, 'hotline');
  const register = nodeReader(platform);
  return {
    clock: platform.clock,
    paths: register,
    register,
    adoption: adoptionReader(platform),
    tickets: ticketRepository(table),
    search: searchRepository(table),
    limits: limitRepository(table),
    letters: letterRepository(table),
    incidents: incidentRepository(table),
    effects: effectRepository(table),
    canned: cannedRepository(table),
    presence: presenceRepository(table),
    views: savedViewRepository(table),
    operators: operatorRepository(table),
    tally: tallyRepository(table),
    threads: mailRepository(table),
    probes: probeRepository(table),
    files: platform.files,
    mail: platform.mail,
    queues: platform.queues,
    table,
    async desk(regionId) {
      const zone = await register.zoneOf(regionId);
      const day = todayIn(platform.clock, zone);
      return { day, zone, hours: hotlineHours(zone, workingCalendar({ country: 'RU', knownAt: day })) };
    },
    async place(schoolId) {
      const [node, path] = await Promise.all([register.node(schoolId), register.pathOf(schoolId)]);
      const name = node?.names.at(-1);
      if (!name) throw new Refusal('notFound', `No school ${schoolId}`, { node: schoolId });
      const [regionId = schoolId, municipalityId] = path;
      const schoolName = { ru: name.short?.ru ?? name.ru, en: name.short?.en ?? name.en };
      return { regionId, schoolId, schoolName, ...(municipalityId && { municipalityId }) };
    },
    async regionOfMail() {
      const [first] = (await register.regions()).map(({ id }) => id).sort();
      if (first === undefined) throw new Refusal('notFound', 'There is no region yet to take a letter in');
      return first;
    },
    async regionMeant(principal) {
      const own = principal?.path[0];
      if (own) return own;
      const [region, second] = await register.regions();
      if (region && !second) return region.id;
      throw new Refusal('badInput', 'Name the school: this installation has several regions', undefined, [
        { pointer: '/body/schoolId', code: 'regionNeeded' },
      ]);
    },
  };
}
