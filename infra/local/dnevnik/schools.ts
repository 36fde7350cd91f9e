import { createHash } from 'node:crypto';
import type { Node } from '../../../functions/registry/contract/nodes.ts';
import { nodeReader } from '../../../functions/registry/reading.ts';
import type { Platform } from '../../../functions/shared/platform.ts';
import type { SimulatedSchool } from './gradebook.ts';

/** A school in so many has never been entered into the simulated platform. */
const notThereOneIn = 97;

/** The registry's own schools, as a platform of another organisation would have them: under ids of its own. */
export function schoolsOfRegistry(platform: Platform): () => Promise<SimulatedSchool[]> {
  const register = nodeReader(platform);
  return async () => {
    const regions = await register.regions();
    const schools = await Promise.all(regions.map(({ id }) => register.schoolsOfRegion(id)));
    return schools.flat().flatMap(simulated);
  };
}

function simulated({ id, names, code, municipalityId, classes, legalPerson }: Node): SimulatedSchool[] {
  const mark = createHash('sha256').update(id).digest().readUInt32BE(0);
  if (!legalPerson || mark % notThereOneIn === 0) return [];
  const name = names.reduce((one, other) => (other.since > one.since ? other : one)).ru;
  return [
    {
      id: String(100_000_000 + (mark % 900_000_000)),
      name,
      code,
      municipality: municipalityId ?? '',
      classes: classes ?? 11,
    },
  ];
}
