import type { Role } from '../../../functions/shared/access/roles.ts';
import { platform } from '../../../functions/shared/platform.ts';
import { ownMunicipality, ownSchool, personOf } from '../../../functions/shared/testing/people.ts';
import { packUpload } from '../routes/made.ts';
import { act, actRows, person, quarantine, regionalAct } from '../routes/samples.ts';
import type { World } from '../routes/world.ts';
import { type Deed, type Doing, deed, done, edit, make, neighbour, sent, versionAt } from './deed.ts';

const aCold = { ...quarantine, reason: 'простуда' };

export const registryDeeds: Record<string, Doing> = {
  'PUT /registry/nodes/{nodeId}': async (world) =>
    edit(world, 'registry', 'operator', 'PUT', `/nodes/${neighbour}`, { address: 'ул. Новая, 2' }),
  'PUT /registry/nodes/{nodeId}/completeness': async (world) => {
    const path = `/nodes/${ownSchool}`;
    await done(world, await edit(world, 'registry', 'operator', 'PUT', path, { address: null }));
    return edit(world, 'registry', 'school', 'PUT', `${path}/completeness`, { address: 'ул. Школьная, 1' });
  },
  'POST /registry/nodes/{nodeId}/confirmations': async () =>
    make('registry', 'school', `/nodes/${ownSchool}/confirmations`, {}),
  'POST /registry/nodes/{nodeId}/successions': async (world) =>
    deed('registry', 'leadership', 'POST', `/nodes/${neighbour}/successions`, {
      body: { kind: 'rename', on: '2011-05-20', actNumber: '9', name: { ru: 'Школа у реки', en: '' } },
      version: await versionAt(world, 'registry', 'leadership', `/nodes/${neighbour}`),
    }),
  'POST /registry/nodes/{nodeId}/acts': async () =>
    make('registry', 'school', `/nodes/${ownSchool}/acts`, act, { ...act, number: '13' }),
  'PUT /registry/nodes/{nodeId}/acts/{actId}/acceptance': async (world) =>
    onAct(world, 'municipal', 'acceptance', await recordAct(world)),
  'PUT /registry/nodes/{nodeId}/acts/{actId}/return': async (world) =>
    onAct(world, 'municipal', 'return', await recordAct(world), { reason: 'не та дата' }),
  'PUT /registry/nodes/{nodeId}/acts/{actId}/revocation': async (world) => {
    const actId = await acceptedAct(world);
    return onAct(world, 'school', 'revocation', actId, { reason: 'уволена', effectiveAt: '2011-05-20' });
  },
  'PUT /registry/nodes/{nodeId}/acts/{actId}/scan': async (world) => {
    const actId = await recordAct(world);
    const uploadId = await sendScan(world, actId);
    return onAct(world, 'school', 'scan', actId, { uploadId, fileName: 'акт.pdf' });
  },
  'POST /registry/acts/acceptances': async (world) => {
    const items = [{ nodeId: ownSchool, actId: await recordAct(world) }];
    return deed('registry', 'municipal', 'POST', '/acts/acceptances', { body: { items } });
  },
  'POST /registry/acts/imports': async () =>
    sent('registry', 'municipal', '/acts/imports', actRows('20602000-001'), actRows('20602000-002')),
  'POST /registry/acts/imports/{importId}/commit': async (world) => {
    const upload = actRows('20602000-002');
    const { id } = await done(world, sent('registry', 'municipal', '/acts/imports', upload));
    return deed('registry', 'municipal', 'POST', `/acts/imports/${id}/commit`, { version: 1 });
  },
  'POST /registry/people': async () => {
    const added = { ...person, nodeId: ownSchool, role: 'school' };
    return make('registry', 'school', '/people', added, { ...added, post: 'секретарь' });
  },
  'POST /registry/people/visits': async (world) => {
    const { name } = personOf('school');
    await done(
      world,
      make('registry', 'municipal', '/people', { ...person, name, nodeId: ownSchool, role: 'school' }),
    );
    return deed('registry', 'school', 'POST', '/people/visits', {});
  },
  'PUT /registry/people/{personId}': async () =>
    deed('registry', 'municipal', 'PUT', `/people/person-${ownSchool}`, {
      body: { ...person, post: 'директор', role: 'school', active: true },
      version: 1,
    }),
  'POST /registry/calendar/{nodeId}/proposals': async () =>
    make('registry', 'school', `/calendar/${ownSchool}/proposals`, quarantine, aCold),
  'POST /registry/calendar/{nodeId}/entries': async () => {
    const stated = { ...quarantine, act: regionalAct };
    return make('registry', 'leadership', `/calendar/${ownMunicipality}/entries`, stated, {
      ...stated,
      ...aCold,
    });
  },
  'PUT /registry/calendar/{nodeId}/proposals/{proposalId}/decision': async (world) => {
    const path = `/calendar/${ownSchool}/proposals`;
    const { proposals, version } = await done(world, make('registry', 'school', path, aCold));
    return deed('registry', 'leadership', 'PUT', `${path}/${proposals.at(-1).id}/decision`, {
      body: { kind: 'accepted', act: regionalAct },
      version,
    });
  },
  'POST /registry/packs': async () =>
    sent('registry', 'admin', '/packs', packUpload(), {
      ...packUpload(),
      bytes: new Uint8Array([...packUpload().bytes, 0]),
    }),
  'POST /registry/packs/{packId}/commit': async (world) => {
    const { id } = await done(world, sent('registry', 'admin', '/packs', packUpload()));
    return deed('registry', 'admin', 'POST', `/packs/${id}/commit`, { version: 1 });
  },
};

async function recordAct(world: World): Promise<string> {
  const path = `/nodes/${ownSchool}/acts`;
  const { acts } = await done(
    world,
    make('registry', 'school', path, { ...act, type: 'other', appoints: undefined }),
  );
  return acts.at(-1).id;
}

/** Puts a scan where the product says that it is to be put. */
async function sendScan(world: World, actId: string): Promise<string> {
  const bytes = new TextEncoder().encode('%PDF-1.4\n');
  const path = `/nodes/${ownSchool}/acts/${actId}/scan/place?bytes=${bytes.length}`;
  const { uploadId, address } = await done(world, deed('registry', 'school', 'GET', path, {}));
  await platform().files.put(address.replace('memory:', ''), bytes, 'application/octet-stream');
  return uploadId;
}

async function acceptedAct(world: World): Promise<string> {
  const actId = await recordAct(world);
  await done(world, await onAct(world, 'municipal', 'acceptance', actId));
  return actId;
}

async function onAct(world: World, as: Role, step: string, actId: string, body?: unknown): Promise<Deed> {
  const acts = `/nodes/${ownSchool}/acts`;
  const version = await versionAt(world, 'registry', 'school', acts);
  return deed('registry', as, 'PUT', `${acts}/${actId}/${step}`, { body, version });
}
