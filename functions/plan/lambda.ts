import type { DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import { handle } from 'hono/aws-lambda';
import { apiOf } from '../shared/api.ts';
import { writeAudit } from '../shared/audit.ts';
import { verdictSchema } from '../shared/evidence.ts';
import { settleChanges, settleMessages } from '../shared/feed.ts';
import { platform } from '../shared/platform.ts';
import { openDay } from './feeds/nightly.ts';
import { settlePublished } from './feeds/published.ts';
import { recountChanged } from './feeds/recount.ts';
import { keepVerdicts } from './feeds/verdicts.ts';
import { planRooms } from './rooms.ts';
import { amendPlan } from './routes/amendPlan.ts';
import { compareVersions } from './routes/compareVersions.ts';
import { createDraft } from './routes/createDraft.ts';
import { discardDraft } from './routes/discardDraft.ts';
import { getDraft } from './routes/getDraft.ts';
import { getForecast } from './routes/getForecast.ts';
import { getNodeEvidence } from './routes/getNodeEvidence.ts';
import { getPlan } from './routes/getPlan.ts';
import { getProgress } from './routes/getProgress.ts';
import { getSeries } from './routes/getSeries.ts';
import { getVersion } from './routes/getVersion.ts';
import { listAudit } from './routes/listAudit.ts';
import { listChanges } from './routes/listChanges.ts';
import { listConsequences } from './routes/listConsequences.ts';
import { listDefects } from './routes/listDefects.ts';
import { listDrafts } from './routes/listDrafts.ts';
import { listEvidence } from './routes/listEvidence.ts';
import { listFindings } from './routes/listFindings.ts';
import { listMeasures } from './routes/listMeasures.ts';
import { listMovedNodes } from './routes/listMovedNodes.ts';
import { listPlans } from './routes/listPlans.ts';
import { publishDraft } from './routes/publishDraft.ts';
import { recountPlan } from './routes/recountPlan.ts';
import { saveDraft } from './routes/saveDraft.ts';

export const routes = [
  createDraft,
  listDrafts,
  getDraft,
  saveDraft,
  discardDraft,
  publishDraft,
  amendPlan,
  listPlans,
  getPlan,
  getVersion,
  compareVersions,
  listMeasures,
  listFindings,
  listConsequences,
  getProgress,
  getSeries,
  getForecast,
  listEvidence,
  getNodeEvidence,
  listChanges,
  listMovedNodes,
  recountPlan,
  listDefects,
  listAudit,
];

const rooms = () => planRooms(platform());

export const api = handle(apiOf('plan', routes, rooms));

/** Writes the audit of plans, drafts and recounts. */
export function feed(event: DynamoDBStreamEvent) {
  const audit = (items: Parameters<typeof writeAudit>[1]) => writeAudit(rooms().table, items);
  return settleChanges(event, { plan: audit, draft: audit, recount: audit });
}

export function published(event: DynamoDBStreamEvent) {
  return settleChanges(event, { plan: (items) => settlePublished(items, rooms()) });
}

export function recount(event: DynamoDBStreamEvent) {
  return settleChanges(event, { evidence: (items) => recountChanged(items, rooms()) });
}

export function verdicts(event: SQSEvent) {
  return settleMessages(event, verdictSchema, (values) => keepVerdicts(values, rooms()));
}

export function nightly(): Promise<void> {
  return openDay(rooms());
}
