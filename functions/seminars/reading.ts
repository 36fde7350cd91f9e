import type { Principal } from '../shared/access/admit.ts';
import { domainTable, type Platform } from '../shared/platform.ts';
import type { NodeId } from '../shared/words.ts';
import { catalogueRepository } from './repository/catalogueRepository.ts';
import { sessionRepository } from './repository/sessionRepository.ts';
import { isSeated } from './rules/seats.ts';
import { sessionFor } from './sessionAccess.ts';

/** What other domains may ask of seminars. */
export interface SeminarReader {
  /**
   * Organisations that people with a seat in a session come from, each once; refuses whoever may not read its list of
   * people. Costs the session, 1 read unit for 4 KB, and a trainer's card each.
   */
  participants(sessionId: string, principal: Principal): Promise<NodeId[]>;
}

export function seminarReader(platform: Platform): SeminarReader {
  const table = domainTable(platform, 'seminars');
  const rooms = { sessions: sessionRepository(table), trainers: catalogueRepository(table, 'trainer') };
  return {
    async participants(sessionId, principal) {
      const { registrations } = await sessionFor(sessionId, 'seminar.roll', principal, rooms);
      const nodes = registrations
        .filter(({ status }) => isSeated(status))
        .flatMap(({ path }) => path.at(-1) ?? []);
      return [...new Set(nodes)];
    },
  };
}
