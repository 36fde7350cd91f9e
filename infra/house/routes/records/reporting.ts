import { controlRepository } from '../../../../functions/reporting/repository/controlRepository.ts';
import { aControl } from '../../../../functions/reporting/testing/controlBuilders.ts';
import { domainTable, type Platform } from '../../../../functions/shared/platform.ts';
import { controlAtId } from '../ids.ts';
import type { Place } from '../places.ts';
import { seeding } from './seeding.ts';

export async function putControl(place: Place, platform: Platform): Promise<void> {
  const id = controlAtId(place);
  const [regionId, municipalityId] = place.path;
  if (!id || !regionId || !municipalityId) return;
  await controlRepository(domainTable(platform, 'reporting')).create(
    aControl({ id, regionId, municipalityId, nodeId: place.id }),
    seeding(place.id),
  );
}
