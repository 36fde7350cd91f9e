import { type PlanReader, planReader } from '../plan/reading.ts';
import { type NodeReader, nodeReader } from '../registry/reading.ts';
import { type SeminarReader, seminarReader } from '../seminars/reading.ts';
import { workingCalendar } from '../shared/calendar/workingCalendar.ts';
import { type Clock, todayIn } from '../shared/clock.ts';
import type { Files } from '../shared/files.ts';
import type { Mail } from '../shared/mail.ts';
import { domainTable, type Platform } from '../shared/platform.ts';
import type { Queues } from '../shared/queues.ts';
import type { PathRoom } from '../shared/route.ts';
import type { Table } from '../shared/table.ts';
import type { NodeId } from '../shared/words.ts';
import { type DueRepository, dueRepository } from './post/repository/dueRepository.ts';
import { type MessageRepository, messageRepository } from './post/repository/messageRepository.ts';
import { type TallyRepository, tallyRepository } from './post/repository/tallyRepository.ts';
import { type ThreadRepository, threadRepository } from './post/repository/threadRepository.ts';
import { type NoticeRepository, noticeRepository } from './repository/noticeRepository.ts';
import { type OutboxRepository, outboxRepository } from './repository/outboxRepository.ts';
import { type ReaderRepository, readerRepository } from './repository/readerRepository.ts';
import type { Place } from './rules/quietHours.ts';
import { type Posting, post } from './webhooks/posting.ts';
import { type DeliveryRepository, deliveryRepository } from './webhooks/repository/deliveryRepository.ts';
import { type WebhookRepository, webhookRepository } from './webhooks/repository/webhookRepository.ts';

export interface MessagingRooms {
  clock: Clock;
  paths: PathRoom;
  register: NodeReader;
  notices: NoticeRepository;
  readers: ReaderRepository;
  outbox: OutboxRepository;
  mail: Mail;
  plans: PlanReader;
  seminars: SeminarReader;
  messages: MessageRepository;
  threads: ThreadRepository;
  dues: DueRepository;
  tallies: TallyRepository;
  webhooks: WebhookRepository;
  deliveries: DeliveryRepository;
  queues: Queues;
  files: Files;
  /** Whether machine messages may go to addresses on private networks. */
  privateToo: boolean;
  post(posting: Omit<Posting, 'privateToo'>): Promise<number>;
  /** From 0 to 1, never the same: what shakes retries apart. */
  luck(): number;
  table: Table;
  /** The clocks and the working calendar of a node's region; of the usual zone where it is not known. */
  placeOf(nodeId: NodeId | undefined): Promise<Place>;
}

/** For whoever stands nowhere in the tree. */
const usualZone = 'Europe/Moscow';

export function messagingRooms(platform: Platform): MessagingRooms {
  const table = domainTable(platform, 'messaging');
  const register = nodeReader(platform);
  const privateToo = platform.reachesPrivateNetworks === true;
  return {
    clock: platform.clock,
    paths: register,
    register,
    notices: noticeRepository(table),
    readers: readerRepository(table),
    outbox: outboxRepository(table),
    mail: platform.mail,
    plans: planReader(platform),
    seminars: seminarReader(platform),
    messages: messageRepository(table),
    threads: threadRepository(table),
    dues: dueRepository(table),
    tallies: tallyRepository(table),
    webhooks: webhookRepository(table),
    deliveries: deliveryRepository(table),
    queues: platform.queues,
    files: platform.files,
    privateToo,
    post: (posting) => post({ ...posting, privateToo }),
    luck: Math.random,
    table,
    async placeOf(nodeId) {
      const [regionId] = nodeId === undefined ? [] : await register.pathOf(nodeId);
      const zone = regionId === undefined ? usualZone : await register.zoneOf(regionId);
      const knownAt = todayIn(platform.clock, zone);
      return { zone, calendar: workingCalendar({ country: 'RU', knownAt }) };
    },
  };
}
