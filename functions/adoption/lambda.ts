import type { DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import { defaultIsContentTypeBinary, handle } from 'hono/aws-lambda';
import { apiOf } from '../shared/api.ts';
import { settleChanges, settleMessages } from '../shared/feed.ts';
import { platform } from '../shared/platform.ts';
import { excuseMessageSchema } from './contract/excuses.ts';
import { weekMessageSchema } from './contract/weeks.ts';
import { changeHandlers } from './feeds/changes.ts';
import { takeExcuses } from './feeds/excuses.ts';
import { importMessageSchema, startOrdered, workOnImports } from './feeds/imports.ts';
import { openDay } from './feeds/nightly.ts';
import { takeWeeks } from './feeds/weeks.ts';
import { adoptionRooms } from './rooms.ts';
import { commitImport } from './routes/commitImport.ts';
import { getActivation } from './routes/getActivation.ts';
import { getActivity } from './routes/getActivity.ts';
import { getAlike } from './routes/getAlike.ts';
import { getBadRows } from './routes/getBadRows.ts';
import { getExcuses } from './routes/getExcuses.ts';
import { getFunnel } from './routes/getFunnel.ts';
import { getImport } from './routes/getImport.ts';
import { getIndicators } from './routes/getIndicators.ts';
import { getOpenRegion } from './routes/getOpenRegion.ts';
import { getOpenRegionCsv } from './routes/getOpenRegionCsv.ts';
import { getOpenRegionFile } from './routes/getOpenRegionFile.ts';
import { getPlaceUsage } from './routes/getPlaceUsage.ts';
import { getSchoolCard } from './routes/getSchoolCard.ts';
import { getSchoolCardCsv } from './routes/getSchoolCardCsv.ts';
import { getSchoolUsage } from './routes/getSchoolUsage.ts';
import { getSignals } from './routes/getSignals.ts';
import { getSpace } from './routes/getSpace.ts';
import { getThresholds } from './routes/getThresholds.ts';
import { getUndo } from './routes/getUndo.ts';
import { grantExcuse } from './routes/grantExcuse.ts';
import { listAlike } from './routes/listAlike.ts';
import { listAudit } from './routes/listAudit.ts';
import { listCodeTasks } from './routes/listCodeTasks.ts';
import { listExcuses } from './routes/listExcuses.ts';
import { listImports } from './routes/listImports.ts';
import { listMunicipalWeeks } from './routes/listMunicipalWeeks.ts';
import { listSignals } from './routes/listSignals.ts';
import { placeImport } from './routes/placeImport.ts';
import { readImport } from './routes/readImport.ts';
import { recordReport } from './routes/recordReport.ts';
import { recordStep } from './routes/recordStep.ts';
import { recordWeek } from './routes/recordWeek.ts';
import { setThresholds } from './routes/setThresholds.ts';
import { startImport } from './routes/startImport.ts';
import { undoImport } from './routes/undoImport.ts';
import { withdrawExcuse } from './routes/withdrawExcuse.ts';

export const routes = [
  getActivation,
  recordStep,
  getSpace,
  recordReport,
  getActivity,
  getIndicators,
  recordWeek,
  getSchoolUsage,
  getPlaceUsage,
  getThresholds,
  setThresholds,
  startImport,
  placeImport,
  readImport,
  listImports,
  getImport,
  getBadRows,
  commitImport,
  getUndo,
  undoImport,
  getFunnel,
  getOpenRegion,
  getOpenRegionFile,
  getOpenRegionCsv,
  getSchoolCard,
  getSchoolCardCsv,
  listCodeTasks,
  getAlike,
  getSignals,
  listAlike,
  listSignals,
  listMunicipalWeeks,
  getExcuses,
  listExcuses,
  grantExcuse,
  withdrawExcuse,
  listAudit,
];

export const api = handle(
  apiOf('adoption', routes, () => adoptionRooms(platform())),
  // As a text a CSV would lose its byte order mark on the way, and Excel would read it as the local code page.
  { isContentTypeBinary: (type) => type.startsWith('text/csv') || defaultIsContentTypeBinary(type) },
);

export const feed = (event: DynamoDBStreamEvent) =>
  settleChanges(event, changeHandlers(adoptionRooms(platform())));

export const ordered = (event: DynamoDBStreamEvent) =>
  settleChanges(event, startOrdered(adoptionRooms(platform())));

export const imports = (event: SQSEvent) =>
  settleMessages(event, importMessageSchema, (messages) =>
    workOnImports(messages, adoptionRooms(platform())),
  );

export const excuses = (event: SQSEvent) =>
  settleMessages(event, excuseMessageSchema, (messages) => takeExcuses(messages, adoptionRooms(platform())));

export const weeks = (event: SQSEvent) =>
  settleMessages(event, weekMessageSchema, (messages) => takeWeeks(messages, adoptionRooms(platform())));

export const nightly = () => openDay(adoptionRooms(platform()));
