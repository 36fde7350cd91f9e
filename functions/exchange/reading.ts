import { domainTable, type Platform } from '../shared/platform.ts';
import type { NodeId } from '../shared/words.ts';
import { trustRepository } from './trust/repository/trustRepository.ts';

/** What other domains may ask of the exchange. */
export interface TrustReader {
  /** Schools of a region of which the register, the platform and forms do not agree enough. 9 read units for 816 schools. */
  untrusted(regionId: NodeId): Promise<Set<NodeId>>;
}

export function trustReader(platform: Platform): TrustReader {
  const trust = trustRepository(domainTable(platform, 'exchange'));
  return {
    async untrusted(regionId) {
      const schools = (await trust.standings(regionId)).flatMap((place) => Object.entries(place.schools));
      return new Set(schools.filter(([, { level }]) => level === 'low').map(([nodeId]) => nodeId));
    },
  };
}
