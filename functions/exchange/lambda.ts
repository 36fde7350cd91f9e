import type { DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import { handle } from 'hono/aws-lambda';
import { weekReceiptSchema } from '../adoption/contract/weeks.ts';
import { apiOf } from '../shared/api.ts';
import { settleChanges, settleMessages } from '../shared/feed.ts';
import { platform } from '../shared/platform.ts';
import { trustMessageSchema } from './contract/trust.ts';
import { editionRoutes } from './editions/routes/editionRoutes.ts';
import { changeHandlers } from './feeds/changes.ts';
import { runMessageSchema, workOnRuns } from './feeds/runs.ts';
import { countFreshDays } from './freshness/countDay.ts';
import { getFreshness } from './freshness/getFreshness.ts';
import { getSchoolFreshness } from './freshness/getSchoolFreshness.ts';
import { pullByNight } from './gradebook/feeds/nightly.ts';
import { pullMessageSchema, takeReceipts, workOnPulls } from './gradebook/feeds/pulls.ts';
import { dropFile } from './gradebook/routes/dropFile.ts';
import { getConnection } from './gradebook/routes/getConnection.ts';
import { getPull } from './gradebook/routes/getPull.ts';
import { listPulls } from './gradebook/routes/listPulls.ts';
import { listSourceSchools } from './gradebook/routes/listSourceSchools.ts';
import { resumePull } from './gradebook/routes/resumePull.ts';
import { saveConnection } from './gradebook/routes/saveConnection.ts';
import { startPull } from './gradebook/routes/startPull.ts';
import { assembleByNight, assembleRosters, rosterMessageSchema } from './rest/feed.ts';
import { restRoutes } from './rest/routes/restRoutes.ts';
import { serveRoster } from './rest/serving/serveRoster.ts';
import { exchangeRooms } from './rooms.ts';
import { checkRun } from './routes/checkRun.ts';
import { commitRun } from './routes/commitRun.ts';
import { compareRun } from './routes/compareRun.ts';
import { decideRun } from './routes/decideRun.ts';
import { getContract } from './routes/getContract.ts';
import { getExportLink } from './routes/getExportLink.ts';
import { getProfile } from './routes/getProfile.ts';
import { getProfileLink } from './routes/getProfileLink.ts';
import { getReceipt } from './routes/getReceipt.ts';
import { getReceiptLink } from './routes/getReceiptLink.ts';
import { getRollback } from './routes/getRollback.ts';
import { getRun } from './routes/getRun.ts';
import { listAudit } from './routes/listAudit.ts';
import { listBoard } from './routes/listBoard.ts';
import { listDifferences } from './routes/listDifferences.ts';
import { listFindings } from './routes/listFindings.ts';
import { listRuns } from './routes/listRuns.ts';
import { listSchoolAges } from './routes/listSchoolAges.ts';
import { placePackage } from './routes/placePackage.ts';
import { receivePackage } from './routes/receivePackage.ts';
import { restartRun } from './routes/restartRun.ts';
import { rollBackRun } from './routes/rollBackRun.ts';
import { hearWords } from './trust/hearing.ts';
import { rejudgeByNight } from './trust/nightly.ts';
import { trustRoutes } from './trust/routes/trustRoutes.ts';
import { groupRoutes } from './workingGroup/routes/groupRoutes.ts';

export const routes = [
  getContract,
  receivePackage,
  placePackage,
  checkRun,
  listRuns,
  getRun,
  listFindings,
  getProfile,
  getProfileLink,
  compareRun,
  listDifferences,
  commitRun,
  getRollback,
  rollBackRun,
  decideRun,
  restartRun,
  getReceipt,
  getReceiptLink,
  getExportLink,
  listBoard,
  listSchoolAges,
  getFreshness,
  getSchoolFreshness,
  getConnection,
  saveConnection,
  startPull,
  listPulls,
  getPull,
  resumePull,
  listSourceSchools,
  dropFile,
  listAudit,
  ...editionRoutes,
  ...groupRoutes,
  ...trustRoutes,
  ...restRoutes,
];

const rooms = () => exchangeRooms(platform());

const app = apiOf('exchange', routes, rooms);
serveRoster(app, rooms);

export const api = handle(app);

export const feed = (event: DynamoDBStreamEvent) => settleChanges(event, changeHandlers(rooms()));

export const runs = (event: SQSEvent) =>
  settleMessages(event, runMessageSchema, (messages) => workOnRuns(messages, rooms()));

export const pulls = (event: SQSEvent) =>
  settleMessages(event, pullMessageSchema, (messages) => workOnPulls(messages, rooms()));

export const counted = (event: SQSEvent) =>
  settleMessages(event, weekReceiptSchema, (receipts) => takeReceipts(receipts, rooms()));

export const trust = (event: SQSEvent) =>
  settleMessages(event, trustMessageSchema, (messages) => hearWords(messages, rooms()));
export const roster = (event: SQSEvent) =>
  settleMessages(event, rosterMessageSchema, (messages) => assembleRosters(messages, rooms()));

/** The day that is over is counted before the night's pull makes everything new. */
export const nightly = async () => {
  await countFreshDays(rooms());
  await rejudgeByNight(rooms());
  await pullByNight(rooms());
  await assembleByNight(rooms());
};
