import type { Role } from '../../../functions/shared/access/roles.ts';
import { platform } from '../../../functions/shared/platform.ts';
import type { TestCall } from '../../../functions/shared/testing/call.ts';
import { ownMunicipality, ownSchool, personOf, region } from '../../../functions/shared/testing/people.ts';
import {
  act,
  activityRows,
  actRows,
  asked,
  checks,
  classWeek,
  letterChoices,
  person,
  quarantine,
  regionalAct,
} from '../routes/samples.ts';
import { packUpload, planContent, planUpload, type World } from '../routes/world.ts';

/** A request that is carried out, by somebody who may. */
export interface Deed {
  domain: string;
  as: Role;
  request: TestCall;
  /** The same address asked for something else: under the same idempotency key it must not pass for the first. */
  otherwise?: Pick<TestCall, 'body' | 'upload'>;
}

type Doing = (world: World) => Promise<Deed>;

const neighbour = 's-20602000-002';

/** How each route that writes is carried out from beginning to end, by `METHOD /domain/path`. */
export const deeds: Record<string, Doing> = {
  'PUT /registry/nodes/{nodeId}': async (world) =>
    edit(world, 'registry', 'operator', 'PUT', `/nodes/${neighbour}`, { address: 'ул. Новая, 2' }),
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

  'POST /plan/drafts': async () => sendPlan('План'),
  'PUT /plan/drafts/{draftId}': async (world) => onDraft(world, 'PUT', '', { content: planContent }),
  'DELETE /plan/drafts/{draftId}': async (world) => onDraft(world, 'DELETE', ''),
  'POST /plan/drafts/{draftId}/publication': async (world) => onDraft(world, 'POST', '/publication', {}),
  'POST /plan/plans/{planId}/amendments': async ({ made }) =>
    make('plan', 'leadership', `/plans/${made.get(region)?.planId}/amendments`, undefined),
  'POST /plan/plans/{planId}/recounts': async ({ made }) =>
    deed('plan', 'admin', 'POST', `/plans/${made.get(region)?.planId}/recounts`, {
      body: { from: '2011-05-19' },
    }),

  'POST /adoption/schools/{nodeId}/activation/steps': async () =>
    deed('adoption', 'school', 'POST', `/schools/${ownSchool}/activation/steps`, {
      body: { step: 'administratorChosen', effectiveAt: '2011-05-16' },
      version: 0,
    }),
  'POST /adoption/schools/{nodeId}/space/reports': async () =>
    deed('adoption', 'school', 'POST', `/schools/${ownSchool}/space/reports`, {
      body: { effectiveAt: '2011-05-16', checks },
      version: 0,
    }),
  'PUT /adoption/schools/{nodeId}/activity/{week}': async () =>
    deed('adoption', 'school', 'PUT', `/schools/${ownSchool}/activity/2011-W18`, {
      body: { classes: [classWeek] },
      version: 0,
    }),
  'POST /adoption/imports': async () =>
    sent(
      'adoption',
      'school',
      '/imports?kind=activity',
      activityRows('20602000-001'),
      activityRows('20602000-002'),
    ),
  'POST /adoption/imports/{importId}/commit': async (world) => {
    const upload = activityRows('20602000-001');
    const { id, version } = await done(world, sent('adoption', 'school', '/imports?kind=activity', upload));
    return deed('adoption', 'school', 'POST', `/imports/${id}/commit`, { version });
  },
  'POST /adoption/imports/places': async () =>
    make('adoption', 'school', '/imports/places', aPlace, { ...aPlace, bytes: 8_000_000 }),
  'POST /adoption/imports/{importId}/reading': async (world) => {
    const { bytes, mediaType } = activityRows('20602000-001');
    const body = { ...aPlace, bytes: bytes.length };
    const { id, version } = await done(world, make('adoption', 'school', '/imports/places', body));
    await platform().files.put(`adoption/imports/${id}/source`, bytes, mediaType);
    return deed('adoption', 'school', 'POST', `/imports/${id}/reading`, { version });
  },
  'POST /adoption/imports/{importId}/undo': async (world) => {
    const path = '/imports?kind=activity&commit=true';
    const upload = activityRows('20602000-001');
    const { id, version } = await done(world, sent('adoption', 'school', path, upload));
    const body = { reason: 'не тот файл' };
    return deed('adoption', 'school', 'POST', `/imports/${id}/undo`, { body, version });
  },

  'POST /hotline/tickets': async () => {
    const question = { ...asked, schoolId: ownSchool };
    return make('hotline', 'school', '/tickets', question, { ...question, text: 'Другой вопрос' });
  },
  'POST /hotline/tickets/{secret}/replies': async (world) => {
    const { secret } = await askedByPhone(world);
    return make('hotline', 'trainer', `/tickets/${secret}/replies`, { text: 'Ещё подробнее' });
  },
  'PUT /hotline/tickets/{secret}/rating': async (world) => {
    const { secret } = await askedByPhone(world, { answer: 'Сделали', resolved: true });
    return deed('hotline', 'trainer', 'PUT', `/tickets/${secret}/rating`, { body: { score: 5 } });
  },
  'PUT /hotline/tickets/{ticketId}/operator': async (world) => {
    const { id } = await askedByPhone(world);
    return deed('hotline', 'operator', 'PUT', `/tickets/${id}/operator`, { body: {} });
  },
  'POST /hotline/tickets/{ticketId}/entries': async (world) => {
    const { id } = await askedByPhone(world);
    return make('hotline', 'operator', `/tickets/${id}/entries`, { kind: 'note', text: 'Проверено' });
  },
  'PUT /hotline/tickets/{ticketId}/place': async (world) => {
    const { id } = await askedByPhone(world);
    return deed('hotline', 'operator', 'PUT', `/tickets/${id}/place`, { body: { queue: 'accounts' } });
  },
  'POST /hotline/calls': async () =>
    make('hotline', 'operator', '/calls', { text: 'Звонок' }, { text: 'Другой звонок' }),

  'PUT /messaging/notices/reading': async () =>
    deed('messaging', 'school', 'PUT', '/notices/reading', { body: { until: '2011-05-20T08:00:00.000Z' } }),
  'PUT /messaging/preferences': async (world) =>
    edit(world, 'messaging', 'trainer', 'PUT', '/preferences', letterChoices),
};

const aPlace = { kind: 'activity', fileName: 'year.csv', bytes: 7_000_000 };
const aCold = { ...quarantine, reason: 'простуда' };

interface Asked {
  body?: unknown;
  upload?: TestCall['upload'];
  version?: number;
}

function deed(domain: string, as: Role, method: string, path: string, asked: Asked): Deed {
  const { version, body, upload } = asked;
  return {
    domain,
    as,
    request: {
      method,
      path: `/api/${domain}${path}`,
      as: personOf(as),
      ...(body !== undefined && { body }),
      ...(upload && { upload }),
      ...(version !== undefined && { headers: { 'if-match': `"${version}"` } }),
    },
  };
}

function make(domain: string, as: Role, path: string, body: unknown, other?: unknown): Deed {
  const made = deed(domain, as, 'POST', path, { body });
  return other === undefined ? made : { ...made, otherwise: { body: other } };
}

function sent(
  domain: string,
  as: Role,
  path: string,
  upload: NonNullable<TestCall['upload']>,
  other?: NonNullable<TestCall['upload']>,
): Deed {
  const made = deed(domain, as, 'POST', path, { upload });
  return other ? { ...made, otherwise: { upload: other } } : made;
}

async function edit(
  world: World,
  domain: string,
  as: Role,
  method: string,
  path: string,
  body: unknown,
): Promise<Deed> {
  return deed(domain, as, method, path, { body, version: await versionAt(world, domain, as, path) });
}

/** Carries a deed out that another one stands on. */
async function done(world: World, { domain, request }: Deed) {
  const reply = await world.ask(domain, request);
  if (reply.status >= 300)
    throw new Error(`${request.method} ${request.path}: ${JSON.stringify(reply.body)}`);
  return reply.body;
}

async function versionAt(world: World, domain: string, as: Role, path: string): Promise<number> {
  return (await done(world, deed(domain, as, 'GET', path, {}))).version;
}

function askedByPhone(world: World, more: object = {}): Promise<{ id: string; secret: string }> {
  return done(world, make('hotline', 'operator', '/calls', { text: 'Не открывается журнал', ...more }));
}

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

function sendPlan(title: string): Deed {
  const named = (ru: string) => {
    const content = { ...planContent, order: { ...planContent.order, title: { ru, en: '' } } };
    return { ...planUpload(), bytes: new TextEncoder().encode(JSON.stringify(content)) };
  };
  return sent('plan', 'leadership', '/drafts', named(title), named('Плот'));
}

async function onDraft(world: World, method: string, path: string, body?: unknown): Promise<Deed> {
  const { id } = await done(world, sendPlan('План'));
  return deed('plan', 'leadership', method, `/drafts/${id}${path}`, { body, version: 1 });
}
