import { covers, reach } from '../../shared/access/admit.ts';
import { Refusal } from '../../shared/refusal.ts';
import { funnelQuerySchema, funnelSchema } from '../contract/funnel.ts';
import { readFunnels } from '../funnels.ts';
import { gather } from '../importing/statements.ts';
import { countPlaces, funnelOf } from '../rules/funnel.ts';
import { waitFigures } from '../rules/waits.ts';
import { route } from './route.ts';

export const getFunnel = route({
  method: 'GET',
  path: '/funnel',
  summary: 'How many schools stand at each step, by municipality, and how long they waited for it',
  right: 'activation.view',
  about: 'own',
  query: funnelQuerySchema,
  reply: funnelSchema,
  handle: async ({ query }, rooms, { principal }) => {
    const scope = reach(principal, 'activation.view');
    const [region = '', ownMunicipality] = principal?.path ?? [];
    const municipality = query.municipality ?? (scope === 'region' ? undefined : ownMunicipality);
    // A school may ask about its own municipality: it is shown itself there and nobody else.
    if (municipality && (scope !== 'school' || municipality !== ownMunicipality)) {
      const path = await rooms.paths.pathOf(municipality);
      if (!covers(scope, principal, path))
        throw new Refusal('foreignNode', `Your right covers ${scope} only`, { node: municipality, scope });
    }
    const placed = await readFunnels(rooms, region, municipality);
    const seen = placed.filter((school) =>
      covers(scope, principal, [region, school.municipalityId, school.nodeId]),
    );
    return funnelOf(
      gather(seen, (school) => school.municipalityId).map((schools) => ({
        nodeId: schools[0]?.municipalityId ?? region,
        ...countPlaces(schools.map(({ place }) => place)),
        waits: waitFigures(schools.map(({ waits }) => waits)),
      })),
      waitFigures(seen.map(({ waits }) => waits)),
    );
  },
});
