import { formRepository } from '../../../../functions/monitoring/repository/formRepository.ts';
import { packageRepository } from '../../../../functions/monitoring/repository/packageRepository.ts';
import { parameterRepository } from '../../../../functions/monitoring/repository/parameterRepository.ts';
import {
  aForm,
  anApprovedParameter,
  aPackedForm,
} from '../../../../functions/monitoring/testing/builders.ts';
import { domainTable, type Platform } from '../../../../functions/shared/platform.ts';
import type { Place } from '../places.ts';
import { seeding } from './seeding.ts';

/** A parameter, a published form of it, and a package that went out. */
export async function putMonitoring({ id }: Place, platform: Platform): Promise<void> {
  const monitoring = domainTable(platform, 'monitoring');
  const parameters = parameterRepository(monitoring);
  for (const code of ['pupils', 'teachers'])
    await parameters.save(undefined, anApprovedParameter({ regionId: id, code }), seeding(id));
  await formRepository(monitoring).create(aForm({ id: `form-${id}`, regionId: id }), seeding(id));
  await packageRepository(monitoring, platform.files).create(
    aPackedForm({ id: `package-${id}`, regionId: id, formId: `form-${id}` }),
    new Uint8Array([1]),
    seeding(id),
  );
}
