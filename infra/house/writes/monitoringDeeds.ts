import { aContent, aFormContent } from '../../../functions/monitoring/testing/builders.ts';
import type { Role } from '../../../functions/shared/access/roles.ts';
import { ownMunicipality, ownSchool } from '../../../functions/shared/testing/people.ts';
import type { World } from '../routes/world.ts';
import { type Deed, type Doing, deed, done, make } from './deed.ts';

const anotherForm = aFormContent({ dueOn: '2011-08-20' });

export const monitoringDeeds: Record<string, Doing> = {
  'PUT /monitoring/parameters/{parameterCode}': async () => writtenParameter(),
  'PUT /monitoring/parameters/{parameterCode}/approval': async (world) => onParameter(world, 'approval'),
  'PUT /monitoring/parameters/{parameterCode}/withdrawal': async (world) =>
    onParameter(world, 'withdrawal', { reason: 'Больше не нужен' }),
  'POST /monitoring/forms': async () => make('monitoring', 'operator', '/forms', aFormContent(), anotherForm),
  'PUT /monitoring/forms/{formId}': async (world) => {
    const { id, version } = await done(world, begunForm());
    return deed('monitoring', 'operator', 'PUT', `/forms/${id}`, { body: anotherForm, version });
  },
  'PUT /monitoring/forms/{formId}/publication': async (world) => {
    const { id, version } = await done(world, begunForm());
    return deed('monitoring', 'leadership', 'PUT', `/forms/${id}/publication`, { version });
  },
  'PUT /monitoring/forms/{formId}/schools/{nodeId}': async (world) => onSheet(world, 'school', ''),
  'PUT /monitoring/forms/{formId}/schools/{nodeId}/submission': async (world) =>
    onSheet(world, 'school', '/submission'),
  'PUT /monitoring/forms/{formId}/schools/{nodeId}/return': async (world) =>
    onSheet(world, 'municipal', '/return', { remarks: 'Уточните число учителей' }),
  'PUT /monitoring/forms/{formId}/schools/{nodeId}/acceptance': async (world) =>
    onSheet(world, 'municipal', '/acceptance'),
  'PUT /monitoring/forms/{formId}/municipalities/{nodeId}/acceptance': async (world) => {
    const { form, version } = await done(world, await onSheet(world, 'school', '/submission'));
    const body = { sheets: [{ schoolId: ownSchool, version }] };
    const path = `/forms/${form.id}/municipalities/${ownMunicipality}/acceptance`;
    return deed('monitoring', 'municipal', 'PUT', path, { body });
  },
  'POST /monitoring/packages': async (world) =>
    make('monitoring', 'operator', '/packages', { formId: await acceptedForm(world) }),
  'PUT /monitoring/packages/{packageId}/receipts': async (world) => {
    const formId = await acceptedForm(world);
    const { id, version } = await done(world, make('monitoring', 'operator', '/packages', { formId }));
    const body = { records: [{ schoolId: ownSchool, result: 'taken' }] };
    return deed('monitoring', 'partner', 'PUT', `/packages/${id}/receipts`, { body, version });
  },
};

let parameters = 0;

/** A parameter of its own code each time. */
function writtenParameter(): Deed {
  parameters += 1;
  const body = { content: aContent(), ground: 'Протокол № 1' };
  return deed('monitoring', 'admin', 'PUT', `/parameters/deed-${parameters}`, { body, version: 0 });
}

async function onParameter(world: World, step: string, body?: unknown): Promise<Deed> {
  const { code, version } = await done(world, writtenParameter());
  return deed('monitoring', 'leadership', 'PUT', `/parameters/${code}/${step}`, { body, version });
}

function begunForm(): Deed {
  return make('monitoring', 'operator', '/forms', aFormContent());
}

async function publishedForm(world: World): Promise<string> {
  const { id, version } = await done(world, begunForm());
  await done(world, deed('monitoring', 'leadership', 'PUT', `/forms/${id}/publication`, { version }));
  return id;
}

/** A step of the school’s sheet: the municipality’s on one that has been sent. */
async function onSheet(world: World, as: Role, step: string, body?: unknown): Promise<Deed> {
  const path = `/forms/${await publishedForm(world)}/schools/${ownSchool}`;
  const filled = { values: { pupils: 400, teachers: 30 } };
  if (as === 'school') return deed('monitoring', as, 'PUT', `${path}${step}`, { body: filled, version: 0 });
  const sent = deed('monitoring', 'school', 'PUT', `${path}/submission`, { body: filled, version: 0 });
  const { version } = await done(world, sent);
  return deed('monitoring', as, 'PUT', `${path}${step}`, { body, version });
}

async function acceptedForm(world: World): Promise<string> {
  const accepted = await done(world, await onSheet(world, 'municipal', '/acceptance'));
  return accepted.form.id;
}
