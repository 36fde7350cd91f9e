import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { handle } from 'hono/aws-lambda';
import { apiOf } from '../shared/api.ts';
import { platform } from '../shared/platform.ts';
import { settleRegistryChanges } from './feeds/changes.ts';
import { checkAll } from './feeds/nightly.ts';
import { manifest } from './manifest.ts';
import { registryRooms } from './rooms.ts';
import { acceptAct } from './routes/acceptAct.ts';
import { acceptActs } from './routes/acceptActs.ts';
import { addPerson } from './routes/addPerson.ts';
import { attachScan } from './routes/attachScan.ts';
import { commitActImport } from './routes/commitActImport.ts';
import { commitPack } from './routes/commitPack.ts';
import { confirmNode } from './routes/confirmNode.ts';
import { correctNode } from './routes/correctNode.ts';
import { decideCalendar } from './routes/decideCalendar.ts';
import { editNode } from './routes/editNode.ts';
import { editPerson } from './routes/editPerson.ts';
import { getActImport } from './routes/getActImport.ts';
import { getBoundaries } from './routes/getBoundaries.ts';
import { getCalendar } from './routes/getCalendar.ts';
import { getCompleteness } from './routes/getCompleteness.ts';
import { getNode } from './routes/getNode.ts';
import { getPack } from './routes/getPack.ts';
import { getScan } from './routes/getScan.ts';
import { importActs } from './routes/importActs.ts';
import { listActs } from './routes/listActs.ts';
import { listAudit } from './routes/listAudit.ts';
import { listAwaitingActs } from './routes/listAwaitingActs.ts';
import { listCompleteness } from './routes/listCompleteness.ts';
import { listNodes } from './routes/listNodes.ts';
import { listPacks } from './routes/listPacks.ts';
import { listPeople } from './routes/listPeople.ts';
import { listVacancies } from './routes/listVacancies.ts';
import { placeScan } from './routes/placeScan.ts';
import { proposeCalendar } from './routes/proposeCalendar.ts';
import { recordAct } from './routes/recordAct.ts';
import { recordVisit } from './routes/recordVisit.ts';
import { returnAct } from './routes/returnAct.ts';
import { revokeAct } from './routes/revokeAct.ts';
import { sendPack } from './routes/sendPack.ts';
import { stateCalendar } from './routes/stateCalendar.ts';
import { succeedNode } from './routes/succeedNode.ts';

export const routes = [
  listNodes,
  getNode,
  confirmNode,
  editNode,
  getCompleteness,
  listCompleteness,
  correctNode,
  succeedNode,
  listActs,
  recordAct,
  acceptAct,
  returnAct,
  revokeAct,
  placeScan,
  attachScan,
  getScan,
  listAwaitingActs,
  listVacancies,
  acceptActs,
  importActs,
  getActImport,
  commitActImport,
  listPeople,
  addPerson,
  recordVisit,
  editPerson,
  getCalendar,
  proposeCalendar,
  decideCalendar,
  stateCalendar,
  sendPack,
  listPacks,
  getPack,
  commitPack,
  getBoundaries,
  listAudit,
];

export const api = handle(apiOf(manifest.domain, routes, () => registryRooms(platform())));

export const feed = (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> =>
  settleRegistryChanges(event, platform());

export const nightly = (): Promise<void> => checkAll(platform());
