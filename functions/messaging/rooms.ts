import { type NodeReader, nodeReader } from '../registry/reading.ts';
import { workingCalendar } from '../shared/calendar/workingCalendar.ts';
import { type Clock, todayIn } from '../shared/clock.ts';
import type { Mail } from '../shared/mail.ts';
import { domainTable, type Platform } from '../shared/platform.ts';
import type { PathRoom } from '../shared/route.ts';
import type { Table } from '../shared/table.ts';
import type { NodeId } from '../shared/words.ts';
import { type NoticeRepository, noticeRepository } from './repository/noticeRepository.ts';
import { type OutboxRepository, outboxRepository } from './repository/outboxRepository.ts';
import { type ReaderRepository, readerRepository } from './repository/readerRepository.ts';
import type { Place } from './rules/quietHours.ts';

export interface MessagingRooms {
  clock: Clock;
  paths: PathRoom;
  register: NodeReader;
  notices: NoticeRepository;
  readers: ReaderRepository;
  outbox: OutboxRepository;
  mail: Mail;
  table: Table;
  /** The clocks and the working calendar of a node's region; of the usual zone where it is not known. */
  placeOf(nodeId: NodeId | undefined): Promise<Place>;
}

/** For whoever stands nowhere in the tree. */
const usualZone = 'Europe/Moscow';

export function messagingRooms(platform: Platform): MessagingRooms {
  const table = domainTable(platform, 'messaging');
  const register = nodeReader(platform);
  return {
    clock: platform.clock,
    paths: register,
    register,
    notices: noticeRepository(table),
    readers: readerRepository(table),
    outbox: outboxRepository(table),
    mail: platform.mail,
    table,
    async placeOf(nodeId) {
      const [regionId] = nodeId === undefined ? [] : await register.pathOf(nodeId);
      const zone = regionId === undefined ? usualZone : await register.zoneOf(regionId);
      const knownAt = todayIn(platform.clock, zone);
      return { zone, calendar: workingCalendar({ country: 'RU', knownAt }) };
    },
  };
}
