import { aMeasure, aPlan, by } from '../../../functions/plan/testing/builders.ts';
import { packOf } from '../../../functions/registry/testing/pack.ts';
import type { Claims } from '../../../functions/shared/access/claims.ts';
import type { TestReply } from '../../../functions/shared/testing/call.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { headOf } from './places.ts';
import type { World } from './world.ts';

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

/** A plan, a second draft and a pack, sent and published by the region's own people. */
export async function makeIn(regionId: NodeId, ask: World['ask']): Promise<Made> {
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
