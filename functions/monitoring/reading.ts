import { domainTable, type Platform } from '../shared/platform.ts';
import type { NodeId } from '../shared/words.ts';
import type { ParameterCode, ParameterLine } from './contract/parameter.ts';
import { parameterRepository } from './repository/parameterRepository.ts';
import { lineOf } from './rules/parameters.ts';

/** What other domains may ask of the parameter catalogue. */
export interface ParameterReader {
  /** The catalogue of a region in the order of codes, withdrawn ones included. 12 read units for a hundred. */
  parameters(regionId: NodeId): Promise<ParameterLine[]>;
  /** One by its code; undefined where the region has none. 1 read unit. */
  parameter(regionId: NodeId, code: ParameterCode): Promise<ParameterLine | undefined>;
}

export function parameterReader(platform: Platform): ParameterReader {
  const parameters = parameterRepository(domainTable(platform, 'monitoring'));
  return {
    parameters: async (regionId) => (await parameters.all(regionId)).map(lineOf),
    async parameter(regionId, code) {
      const found = await parameters.find(regionId, code);
      return found && lineOf(found);
    },
  };
}
