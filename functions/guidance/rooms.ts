import { type HotlineReader, hotlineReader } from '../hotline/reading.ts';
import { type NodeReader, nodeReader } from '../registry/reading.ts';
import { type CallLimits, callLimits } from '../shared/callLimits.ts';
import { type Clock, todayIn } from '../shared/clock.ts';
import type { Files } from '../shared/files.ts';
import { domainTable, type Platform } from '../shared/platform.ts';
import type { Queues } from '../shared/queues.ts';
import type { PathRoom } from '../shared/route.ts';
import type { Table } from '../shared/table.ts';
import type { Day, NodeId } from '../shared/words.ts';
import { type ArticleRepository, articleRepository } from './repository/articleRepository.ts';
import { type QuestionRepository, questionRepository } from './repository/questionRepository.ts';
import { type ReaderRepository, readerRepository } from './repository/readerRepository.ts';
import { type ShelfRepository, shelfRepository } from './repository/shelfRepository.ts';
import { type WorthRepository, worthRepository } from './repository/worthRepository.ts';

export interface GuidanceRooms {
  clock: Clock;
  paths: PathRoom;
  register: NodeReader;
  hotline: HotlineReader;
  articles: ArticleRepository;
  shelf: ShelfRepository;
  questions: QuestionRepository;
  worth: WorthRepository;
  readers: ReaderRepository;
  limits: CallLimits<'vote' | 'match'>;
  files: Files;
  queues: Queues;
  table: Table;
  today(regionId: NodeId): Promise<{ day: Day; zone: string }>;
}

/** Calls of one address within a minute: a class behind one address reads an article together now and then. */
const mostPerMinute = { vote: 60, match: 120 } as const;

export function guidanceRooms(platform: Platform): GuidanceRooms {
  const table = domainTable(platform, 'guidance');
  const register = nodeReader(platform);
  return {
    clock: platform.clock,
    paths: register,
    register,
    hotline: hotlineReader(platform),
    articles: articleRepository(table),
    shelf: shelfRepository(table),
    questions: questionRepository(table),
    worth: worthRepository(table),
    readers: readerRepository(table),
    limits: callLimits(table, mostPerMinute),
    files: platform.files,
    queues: platform.queues,
    table,
    async today(regionId) {
      const zone = await register.zoneOf(regionId);
      return { day: todayIn(platform.clock, zone), zone };
    },
  };
}
