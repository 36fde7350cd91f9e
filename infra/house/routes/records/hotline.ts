import { incidentRepository } from '../../../../functions/hotline/repository/incidentRepository.ts';
import { anIncident, aProposal } from '../../../../functions/hotline/testing/builders.ts';
import type { Table } from '../../../../functions/shared/table.ts';
import { incidentAtId, proposedAtId } from '../ids.ts';
import type { Place } from '../places.ts';
import { seeding } from './seeding.ts';

/** An incident of the place, and one that is proposed there. */
export async function putIncident(place: Place, hotline: Table): Promise<void> {
  const { id, path } = place;
  const [regionId = id, municipalityId = id] = path;
  const incidents = incidentRepository(hotline);
  const places = [{ nodeId: id, path: [...path], name: { ru: id, en: id } }];
  await incidents.create(anIncident({ id: incidentAtId(place), regionId, places }), seeding(id));
  await incidents.createProposal(
    aProposal({ id: proposedAtId(place), regionId, municipalityId }),
    seeding(id),
  );
}
