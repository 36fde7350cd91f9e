import type { DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import { handle } from 'hono/aws-lambda';
import { apiOf } from '../shared/api.ts';
import { settleChanges, settleMessages } from '../shared/feed.ts';
import { platform } from '../shared/platform.ts';
import { raisedMessageSchema } from './contract/raised.ts';
import { recountAll } from './counting.ts';
import { changeHandlers } from './feeds/changes.ts';
import { takeRaised } from './feeds/raised.ts';
import { hotlineRooms } from './rooms.ts';
import { addEntry } from './routes/addEntry.ts';
import { applyMacro } from './routes/applyMacro.ts';
import { askTicket } from './routes/askTicket.ts';
import { assignTicket } from './routes/assignTicket.ts';
import { beat } from './routes/beat.ts';
import { createCanned } from './routes/createCanned.ts';
import { createView } from './routes/createView.ts';
import { followTicket } from './routes/followTicket.ts';
import { getCanned } from './routes/getCanned.ts';
import { getConversation } from './routes/getConversation.ts';
import { getReport } from './routes/getReport.ts';
import { getSchoolContext } from './routes/getSchoolContext.ts';
import { listAudit } from './routes/listAudit.ts';
import { listCanned } from './routes/listCanned.ts';
import { listCounted } from './routes/listCounted.ts';
import { listMarked } from './routes/listMarked.ts';
import { listOperators } from './routes/listOperators.ts';
import { listTickets } from './routes/listTickets.ts';
import { listViews } from './routes/listViews.ts';
import { logCall } from './routes/logCall.ts';
import { moveTicket } from './routes/moveTicket.ts';
import { placeAttachment } from './routes/placeAttachment.ts';
import { rateTicket } from './routes/rateTicket.ts';
import { removeView } from './routes/removeView.ts';
import { replyBySecret } from './routes/replyBySecret.ts';
import { retireCanned } from './routes/retireCanned.ts';
import { saveCanned } from './routes/saveCanned.ts';
import { takeTicket } from './routes/takeTicket.ts';

export const routes = [
  askTicket,
  placeAttachment,
  followTicket,
  replyBySecret,
  rateTicket,
  listTickets,
  getConversation,
  takeTicket,
  addEntry,
  moveTicket,
  logCall,
  getSchoolContext,
  listCanned,
  getCanned,
  createCanned,
  saveCanned,
  retireCanned,
  applyMacro,
  beat,
  listOperators,
  assignTicket,
  listViews,
  createView,
  removeView,
  getReport,
  listMarked,
  listCounted,
  listAudit,
];

export const api = handle(apiOf('hotline', routes, () => hotlineRooms(platform())));

export const feed = (event: DynamoDBStreamEvent) =>
  settleChanges(event, changeHandlers(hotlineRooms(platform())));

export const recount = () => recountAll(hotlineRooms(platform()));

export const raised = (event: SQSEvent) =>
  settleMessages(event, raisedMessageSchema, (messages) => takeRaised(messages, hotlineRooms(platform())));
