import type { Claims } from '../../../functions/shared/access/claims.ts';
import {
  foreignMunicipality,
  foreignSchool,
  ownMunicipality,
  ownSchool,
  personOf,
  region,
} from '../../../functions/shared/testing/people.ts';
import type { NodeId } from '../../../functions/shared/words.ts';

/** A node to ask about, with the ids from its region down to it. */
export interface Place {
  id: NodeId;
  kind: 'region' | 'municipality' | 'school' | 'branch';
  path: readonly NodeId[];
}

const kinds = { r: 'region', m: 'municipality', s: 'school', b: 'branch' } as const;

function place(...path: readonly [NodeId, ...NodeId[]]): Place {
  const id = path[path.length - 1] ?? path[0];
  return { id, kind: kinds[id[0] as keyof typeof kinds], path };
}

const strangeRegion = 'r-36';
const strangeMunicipality = 'm-36602000';

/**
 * Nodes around a person of the first school: the person's own with a branch of it, those above it, its neighbour, those
 * of another municipality, and those of another region.
 */
export const places: readonly Place[] = [
  place(region),
  place(region, ownMunicipality),
  place(region, ownMunicipality, ownSchool),
  place(region, ownMunicipality, ownSchool, 'b-20602000-001-1'),
  place(region, ownMunicipality, 's-20602000-002'),
  place(region, foreignMunicipality),
  place(region, foreignMunicipality, foreignSchool),
  place(strangeRegion),
  place(strangeRegion, strangeMunicipality),
  place(strangeRegion, strangeMunicipality, 's-36602000-001'),
];

export const regions = places.filter(({ kind }) => kind === 'region');

/** Somebody of the role at the head of a region. */
export function headOf(regionId: NodeId, role: 'leadership' | 'admin' | 'operator'): Claims {
  return { ...personOf(role), sub: `p-${role}-${regionId}`, org: regionId, path: [regionId] };
}
