import { imports, ordered } from '../../../functions/adoption/lambda.ts';
import { importFiles as adoptionImportFiles } from '../../../functions/adoption/repository/importFiles.ts';
import { importRepository as adoptionImports } from '../../../functions/adoption/repository/importRepository.ts';
import { editionRepository } from '../../../functions/exchange/editions/repository/editionRepository.ts';
import { pullRepository } from '../../../functions/exchange/gradebook/repository/pullRepository.ts';
import { runRepository } from '../../../functions/exchange/repository/runRepository.ts';
import { restKeyRepository } from '../../../functions/exchange/rest/repository/restKeyRepository.ts';
import { exchangeContract } from '../../../functions/exchange/rules/contract/contract.ts';
import { aRun } from '../../../functions/exchange/testing/builders.ts';
import { aPull } from '../../../functions/exchange/testing/pulls.ts';
import { groupRepository } from '../../../functions/exchange/workingGroup/groupRepository.ts';
import { articleRepository } from '../../../functions/guidance/repository/articleRepository.ts';
import { anApproved, anArticle, aText } from '../../../functions/guidance/testing/builders.ts';
import { incidentRepository } from '../../../functions/hotline/repository/incidentRepository.ts';
import { ticketRepository } from '../../../functions/hotline/repository/ticketRepository.ts';
import { aHandedOverTicket, anIncident, aProposal } from '../../../functions/hotline/testing/builders.ts';
import { messageRepository } from '../../../functions/messaging/post/repository/messageRepository.ts';
import { threadRepository } from '../../../functions/messaging/post/repository/threadRepository.ts';
import { aDelivery, aMessage, aThread, aWebhook } from '../../../functions/messaging/testing/builders.ts';
import { deliveryRepository } from '../../../functions/messaging/webhooks/repository/deliveryRepository.ts';
import { webhookRepository } from '../../../functions/messaging/webhooks/repository/webhookRepository.ts';
import { formRepository } from '../../../functions/monitoring/repository/formRepository.ts';
import { packageRepository } from '../../../functions/monitoring/repository/packageRepository.ts';
import { parameterRepository } from '../../../functions/monitoring/repository/parameterRepository.ts';
import { aForm, anApprovedParameter, aPackedForm } from '../../../functions/monitoring/testing/builders.ts';
import { aMeasure, aPlan, by } from '../../../functions/plan/testing/builders.ts';
import { actsRepository } from '../../../functions/registry/repository/actsRepository.ts';
import { boundaryRepository } from '../../../functions/registry/repository/boundaryRepository.ts';
import { importRepository as registryImports } from '../../../functions/registry/repository/importRepository.ts';
import { nodeRepository } from '../../../functions/registry/repository/nodeRepository.ts';
import { peopleRepository } from '../../../functions/registry/repository/peopleRepository.ts';
import { aNode, anAct } from '../../../functions/registry/testing/builders.ts';
import { packOf } from '../../../functions/registry/testing/pack.ts';
import { controlRepository } from '../../../functions/reporting/repository/controlRepository.ts';
import { aControl } from '../../../functions/reporting/testing/controlBuilders.ts';
import { catalogueRepository } from '../../../functions/seminars/repository/catalogueRepository.ts';
import { certificateRepository } from '../../../functions/seminars/repository/certificateRepository.ts';
import { feedbackRepository } from '../../../functions/seminars/repository/feedbackRepository.ts';
import { feedRepository } from '../../../functions/seminars/repository/feedRepository.ts';
import { sessionRepository } from '../../../functions/seminars/repository/sessionRepository.ts';
import { schoolRunRepository } from '../../../functions/seminars/schoolRuns/repository/schoolRunRepository.ts';
import {
  aCertificate,
  aFeed,
  aHeldSession,
  aRegistration,
  aSession,
  feedbackKey,
} from '../../../functions/seminars/testing/builders.ts';
import type { Claims } from '../../../functions/shared/access/claims.ts';
import type { Change } from '../../../functions/shared/change.ts';
import { domainTable, type Platform, setPlatform } from '../../../functions/shared/platform.ts';
import type { Table } from '../../../functions/shared/table.ts';
import { workInBackground } from '../../../functions/shared/testing/background.ts';
import { call, type TestCall, type TestReply } from '../../../functions/shared/testing/call.ts';
import { startDatabase } from '../../../functions/shared/testing/database.ts';
import { testPlatform } from '../../../functions/shared/testing/platform.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { type LocalDomain, loadDomains } from '../../local/domains.ts';
import { headOf, type Place, places, regions } from './places.ts';

/** Ids of what was made in each region by the API itself. */
export interface Made {
  planId: string;
  draftId: string;
  packId: string;
  /** Of a ticket that was asked without a login, and of one that is resolved. */
  secret: string;
  resolvedSecret: string;
  /** Of a canned reply, and of a view the team shares. */
  replyId: string;
  viewId: string;
  /** A report that somebody has built and kept. */
  builtId: string;
  /** A list that somebody has ordered. */
  extractId: string;
  /** A ticket with an answer in it. */
  answeredTicket: string;
}

export interface World {
  domains: readonly LocalDomain[];
  made: ReadonlyMap<NodeId, Made>;
  ask(domain: string, request: TestCall): Promise<TestReply>;
  stop(): Promise<void>;
}

const now = '2011-05-20T08:00:00.000Z';

/**
 * Two regions with a plan, a draft and a pack each; and at each of their nodes a person and both kinds of import.
 * Whoever watches may put something of their own into the platform first.
 */
export async function startWorld(
  watch: (platform: Platform, domains: readonly LocalDomain[]) => void = (platform) =>
    workInBackground(platform, {
      kind: 'import',
      feed: ordered,
      queue: 'adoption.imports',
      handler: imports,
    }),
): Promise<World> {
  const domains = await loadDomains();
  const database = await startDatabase(...domains.map(({ manifest }) => manifest));
  const platform = testPlatform(database, now);
  watch(platform, domains);
  setPlatform(platform);
  const ask = (domain: string, request: TestCall) => {
    const found = domains.find(({ manifest }) => manifest.domain === domain);
    if (!found) throw new Error(`No domain ${domain}`);
    return call((event) => found.invoke('api', event), request);
  };
  await Promise.all(places.map((place) => putNode(place, platform)));
  await Promise.all(places.map((place) => putRecords(place, platform)));
  const made = await Promise.all(regions.map(async ({ id }) => [id, await makeIn(id, ask)] as const));
  return { domains, made: new Map(made), ask, stop: database.stop };
}

/** Ids that records at a place have. */
export const personAtId = ({ id }: Place) => `person-${id}`;
export const ticketAtId = ({ id }: Place) => `t-${id}`;
/** Only schools and municipalities are controlled. */
export const controlAtId = ({ id, kind }: Place) =>
  kind === 'school' || kind === 'municipality' ? `control-${id}` : undefined;
export const incidentAtId = ({ id }: Place) => `i-${id}`;
export const proposedAtId = ({ id }: Place) => `p-${id}`;
export const articleAtId = ({ id }: Place) => `article-${id}`;
export const sessionAtId = ({ id }: Place) => `session-${id}`;
export const importAtId = ({ id }: Place) => `import-${id}`;

async function putNode({ id, kind, path }: Place, platform: Platform): Promise<void> {
  const [regionId = id, municipalityId] = path;
  const parentId = path.at(-2);
  const { parentId: _parent, municipalityId: _municipality, ...bare } = aNode({ id, kind, regionId });
  const node = {
    ...bare,
    legalPerson: kind !== 'branch',
    ...(parentId && { parentId }),
    ...(municipalityId && { municipalityId }),
    ...(kind === 'school' && { code: id.slice(2) }),
    ...(kind === 'region' || kind === 'municipality' ? { oktmo: id.slice(2) } : {}),
  };
  await nodeRepository(domainTable(platform, 'registry')).save(undefined, node, seeding(id));
}

/** A school whose parents may count themselves today. */
async function putSchoolRuns({ id, path }: Place, platform: Platform): Promise<void> {
  const links = [{ code: 'K7M-2QX', on: '2011-05-20', at: now, by: 'p-seed' }];
  const record = { nodeId: id, path: [...path], runs: [], links, version: 0 };
  await schoolRunRepository(domainTable(platform, 'seminars')).save(undefined, record, seeding(id));
}

/** A meeting of the working group with what it decided. */
async function putMeeting({ id }: Place, platform: Platform): Promise<void> {
  const meeting = {
    id: 'meeting-1',
    regionId: id,
    on: '2011-05-13',
    agenda: 'Состав файлов',
    minutes: '',
    attended: [],
    decisions: [
      {
        id: 'd-1',
        text: 'Описать файлы',
        owner: 'Громов П. И.',
        dueOn: '2011-05-18',
        links: { parameters: [] },
      },
    ],
    written: { at: now, by: 'p-seed' },
    version: 0,
  };
  await groupRepository(domainTable(platform, 'exchange')).addMeeting(meeting, seeding(id));
}

/** A key of another system that reads the region’s lists. */
async function putRestKey({ id }: Place, platform: Platform): Promise<void> {
  await restKeyRepository(domainTable(platform, 'exchange')).create(
    {
      id: `restkey-${id}`,
      regionId: id,
      name: 'Электронная библиотека',
      until: '2011-12-31',
      createdAt: now,
      version: 1,
    },
    seeding(id),
  );
}

/** A contract of exchange that is being agreed on. */
async function putEdition({ id }: Place, platform: Platform): Promise<void> {
  const editions = editionRepository(domainTable(platform, 'exchange'), platform.files);
  const edition = {
    id: 'edition-1',
    regionId: id,
    number: 1,
    contract: await editions.putText(exchangeContract),
    note: 'Прототип',
    laidOut: { at: now, by: 'p-seed' },
    wantedFrom: '2011-06-01',
    reworks: [],
    remarks: [],
    approvals: [],
    version: 0,
  };
  await editions.save(undefined, edition, seeding(id));
}

async function putRecords(place: Place, platform: Platform): Promise<void> {
  const registry = domainTable(platform, 'registry');
  if (place.kind === 'school') await putSchoolRuns(place, platform);
  const person = { name: 'Зимина Анна Петровна', post: 'методист', contacts: {}, role: 'school' } as const;
  const record = { id: importAtId(place), status: 'ready', version: 1 } as const;
  await peopleRepository(registry).add(
    { ...person, id: personAtId(place), nodeId: place.id, active: true, version: 1 },
    seeding(place.id),
  );
  await putAct(place, registry);
  if (place.kind === 'region')
    await Promise.all([
      putEdition(place, platform),
      putMeeting(place, platform),
      putRestKey(place, platform),
    ]);
  await runRepository(domainTable(platform, 'exchange'), platform.files).add(
    aRun({ id: `run-${place.id}`, path: [...place.path] }),
    [],
    seeding(place.id),
  );
  if (place.kind !== 'branch')
    await pullRepository(domainTable(platform, 'exchange')).add(
      aPull({ id: `pull-${place.id}`, path: [...place.path] }),
      seeding(place.id),
    );
  const acts = registryImports(registry, platform.files);
  await acts.keepFindings(record.id, { files: [], added: [], unchanged: [], errors: [] });
  await acts.addActImport(
    {
      ...record,
      nodeId: place.id,
      counts: { added: 0, unchanged: 0, errors: 0 },
      recordedAt: now,
      recordedBy: 'p-seed',
    },
    seeding(place.id),
  );
  const facts = adoptionImports(domainTable(platform, 'adoption'));
  await adoptionImportFiles(platform.files).putFindings(record.id, {
    errors: [],
    differences: [],
    leftOut: [],
    kept: [],
  });
  await facts.add(
    {
      ...record,
      kind: 'activity',
      path: [...place.path],
      fingerprint: 'seed',
      bytes: 0,
      orderedBy: { by: 'p-seed', role: 'operator', requestId: 'seed' },
      rows: 0,
      counts: { new: 0, changed: 0, unchanged: 0 },
      errorCount: 0,
      createdAt: now,
      createdBy: 'p-seed',
    },
    seeding(place.id),
  );
  await ticketRepository(domainTable(platform, 'hotline')).create(
    aHandedOverTicket({
      id: ticketAtId(place),
      regionId: place.path[0] ?? place.id,
      organisation: [...place.path],
    }),
    [],
    seeding(place.id),
  );
  await putControl(place, platform);
  await putIncident(place, domainTable(platform, 'hotline'));
  if (place.kind === 'region') await putArticle(place, platform);
  if (place.kind === 'region') await putMonitoring(place, platform);
  if (place.kind === 'region') await putPost(place, domainTable(platform, 'messaging'));
  await putSession(place, domainTable(platform, 'seminars'));
  if (place.kind === 'region')
    await boundaryRepository(platform.files).save({
      regionId: place.id,
      attribution: '© test',
      topology: { type: 'Topology' },
    });
}

async function putControl(place: Place, platform: Platform): Promise<void> {
  const id = controlAtId(place);
  const [regionId, municipalityId] = place.path;
  if (!id || !regionId || !municipalityId) return;
  await controlRepository(domainTable(platform, 'reporting')).create(
    aControl({ id, regionId, municipalityId, nodeId: place.id }),
    seeding(place.id),
  );
}

/** An incident of the place, and one that is proposed there. */
async function putIncident(place: Place, hotline: Table): Promise<void> {
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

/** The school that a region’s operators have written to. */
export const schoolWrittenTo = (regionId: NodeId) =>
  places.find(({ kind, path }) => kind === 'school' && path[0] === regionId)?.id ?? regionId;

/** A parameter, a published form of it, and a package that went out. */
async function putMonitoring({ id }: Place, platform: Platform): Promise<void> {
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

/** A message of the operators to a school; somebody who listens to events, and an event set aside. */
async function putPost({ id }: Place, messaging: Table): Promise<void> {
  const message = aMessage({
    id: `message-${id}`,
    regionId: id,
    from: { nodeId: id, role: 'operator' },
    status: 'sent',
  });
  await messageRepository(messaging).create(message, seeding(id));
  const school = places.find((place) => place.id === schoolWrittenTo(id));
  await threadRepository(messaging).lay(
    aThread({ messageId: message.id, nodeId: school?.id ?? id, path: [...(school?.path ?? [id])] }),
  );
  const webhooks = webhookRepository(messaging);
  const webhook = aWebhook({ id: `webhook-${id}`, regionId: id });
  const key = {
    id: webhook.id,
    secret: 'whsec_dGVzdA==',
    since: webhook.secretSince ?? '',
    oldForHours: 0,
  } as const;
  await webhooks.saveSecrets(webhook.id, { current: key }, undefined);
  await webhooks.create(webhook, seeding(id));
  await deliveryRepository(messaging).put(
    aDelivery({ id: `delivery-${id}`, webhookId: webhook.id, regionId: id, state: 'dead' }),
  );
}

/** An article in force, at the address of its id. */
async function putArticle(place: Place, platform: Platform): Promise<void> {
  const id = articleAtId(place);
  const articles = articleRepository(domainTable(platform, 'guidance'));
  await articles.claim(id, id);
  await articles.create(
    anArticle({ id, slug: id, regionId: place.id, editions: [anApproved('2011-05-16')] }),
    aText({ articleId: id }),
    seeding(place.id),
  );
}

/** A session that anybody may sign up for, with somebody signed up; at a region what sessions are made of too. */
async function putSession(place: Place, seminars: Table): Promise<void> {
  const { id, path, kind } = place;
  const [regionId = id, municipalityId] = path;
  const { place: _room, ...session } = aSession({
    id: sessionAtId(place),
    regionId,
    ...(municipalityId && { municipalityId }),
    format: 'online',
    trainers: [],
    capacity: 30,
    signUp: { by: 'open', needsApproval: true, closesHoursBefore: 0 },
    registrations: [aRegistration({ id: 'sign-up-1', path: [...path], status: 'requested' })],
    createdBy: 'p-seed',
  });
  await sessionRepository(seminars).create(session, seeding(id));
  await certificateRepository(seminars).issue(
    aCertificate({ sessionId: session.id, registrationId: 'sign-up-1', regionId, path: [...path] }),
    seeding(id),
  );
  if (kind !== 'region') return;
  if (id === aHeldSession().regionId) await putOpenedByLink(seminars);
  const named = { regionId, version: 1 };
  const words = { ru: 'Журнал', en: 'Gradebook' };
  await catalogueRepository(seminars, 'programme').create(
    {
      ...named,
      id: `programme-${id}`,
      title: words,
      organisation: words,
      hours: 4,
      duties: ['responsible'],
      modules: [],
      outcomes: [],
    },
    seeding(id),
  );
  await catalogueRepository(seminars, 'course').create(
    {
      ...named,
      id: `course-${id}`,
      title: words,
      hours: 72,
      audience: words,
      halfYear: '2011-H1',
      groups: [],
      facts: [{ on: '2011-05-01', recordedAt: '2011-05-01T06:00:00.000Z', hasTopic: false }],
    },
    seeding(id),
  );
  await catalogueRepository(seminars, 'venue').create(
    {
      ...named,
      id: `venue-${id}`,
      name: 'Школа',
      municipalityId: id,
      address: 'ул. Мира, 1',
      rooms: [{ id: 'a', name: 'Зал', capacity: 30 }],
    },
    seeding(id),
  );
  await catalogueRepository(seminars, 'trainer').create(
    { ...named, id: `trainer-${id}`, name: 'Тренер', organisation: words },
    seeding(id),
  );
}

/** A calendar and a form that are opened by whoever knows their secrets. */
async function putOpenedByLink(seminars: Table): Promise<void> {
  const held = aHeldSession();
  await sessionRepository(seminars).create(held, seeding(held.regionId));
  await feedbackRepository(seminars).keyOf(held.id, feedbackKey);
  await feedRepository(seminars).save(undefined, aFeed(), seeding(held.regionId));
}

/** An act with its scan, as it stands before anybody has decided. */
async function putAct({ id, path }: Place, registry: Table): Promise<void> {
  const scan = {
    id: 'scan-1',
    fileName: 'акт.pdf',
    type: 'application/pdf',
    bytes: 3,
    recordedAt: now,
    by: 'p-seed',
  } as const;
  const record = { nodeId: id, path: [...path], acts: [], version: 0 };
  const act = anAct({ scan });
  await actsRepository(registry).save(record, { ...record, acts: [act] }, seeding(id));
}

/** A plan, a second draft and a pack, sent and published by the region's own people. */
async function makeIn(regionId: NodeId, ask: World['ask']): Promise<Made> {
  const leadership = headOf(regionId, 'leadership');
  const first = await sendPlan(leadership, ask);
  const published = await ask('plan', {
    method: 'POST',
    path: `/api/plan/drafts/${first}/publication`,
    as: leadership,
    body: {},
    headers: { 'if-match': '"1"' },
  });
  const resolved = await askIn(regionId, ask, { answer: 'Сделали', resolved: true });
  const pack = await ask('registry', {
    method: 'POST',
    path: '/api/registry/packs',
    as: headOf(regionId, 'admin'),
    upload: packUpload(),
  });
  return {
    planId: expectMade(published).plan.id,
    draftId: await sendPlan(leadership, ask),
    packId: expectMade(pack).id,
    secret: (await askIn(regionId, ask)).secret,
    resolvedSecret: resolved.secret,
    answeredTicket: resolved.id,
    replyId: await keepIn(regionId, ask, '/hotline/canned', cannedReply),
    viewId: await keepIn(regionId, ask, '/hotline/views', savedView),
    extractId: await keepIn(regionId, ask, '/reporting/extracts', orderedList),
    builtId: await keepIn(regionId, ask, '/reporting/built', { title: 'Акты', content: { measures: ['1'] } }),
  };
}

/** A logged call is a ticket with a link of its own, resolved at once where it says so. */
async function askIn(
  regionId: NodeId,
  ask: World['ask'],
  more: object = {},
): Promise<{ id: string; secret: string }> {
  const logged = await ask('hotline', {
    method: 'POST',
    path: '/api/hotline/calls',
    as: headOf(regionId, 'operator'),
    body: { text: 'Не открывается журнал', ...more },
  });
  return expectMade(logged);
}

/** What an operator of the region keeps for later. */
async function keepIn(regionId: NodeId, ask: World['ask'], path: string, body: object): Promise<string> {
  const as = headOf(regionId, 'operator');
  const [, domain = ''] = path.split('/');
  const kept = await ask(domain, { method: 'POST', path: `/api${path}`, as, body });
  return expectMade(kept).id;
}

export const orderedList = { title: 'Школы без актов', format: 'csv', content: { measures: ['1'] } };
export const cannedReply = { title: 'Пароль', text: 'Здравствуйте, {имя}! Пароль сброшен.' };
export const savedView = { name: 'Пароли', view: 'open', q: 'пароль', isShared: true };

async function sendPlan(as: Claims, ask: World['ask']): Promise<string> {
  const sent = await ask('plan', { method: 'POST', path: '/api/plan/drafts', as, upload: planUpload() });
  return expectMade(sent).id;
}

/** The smallest plan there can be, as people send a ready one. */
export const planContent = aPlan([
  aMeasure({
    number: '1',
    ...by('2011-05-16'),
    predicate: { id: 'registry.responsibleAppointed', params: { role: 'responsible' } },
  }),
]);

export function planUpload() {
  return {
    bytes: new TextEncoder().encode(JSON.stringify(planContent)),
    mediaType: 'application/json',
    fileName: 'plan.json',
  };
}

export function packUpload() {
  return { bytes: packOf(), mediaType: 'application/zip', fileName: 'pack.zip' };
}

function expectMade(reply: TestReply) {
  if (reply.status >= 300) throw new Error(JSON.stringify(reply.body));
  return reply.body;
}

function seeding(scope: NodeId): Change {
  return { action: 'seed', by: 'p-seed', role: 'admin', at: now, requestId: 'seed', scope };
}
