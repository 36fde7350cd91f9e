import type { DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import { handle } from 'hono/aws-lambda';
import { apiOf } from '../shared/api.ts';
import { settleChanges, settleMessages } from '../shared/feed.ts';
import { platform } from '../shared/platform.ts';
import { raisedMessageSchema } from './contract/raised.ts';
import { changeHandlers } from './feeds/changes.ts';
import { takeRaised } from './feeds/raised.ts';
import { hotlineRooms } from './rooms.ts';
import { addEntry } from './routes/addEntry.ts';
import { askTicket } from './routes/askTicket.ts';
import { followTicket } from './routes/followTicket.ts';
import { getConversation } from './routes/getConversation.ts';
import { getSchoolContext } from './routes/getSchoolContext.ts';
import { listAudit } from './routes/listAudit.ts';
import { listTickets } from './routes/listTickets.ts';
import { logCall } from './routes/logCall.ts';
import { moveTicket } from './routes/moveTicket.ts';
import { placeAttachment } from './routes/placeAttachment.ts';
import { rateTicket } from './routes/rateTicket.ts';
import { replyBySecret } from './routes/replyBySecret.ts';
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
  listAudit,
];

export const api = handle(apiOf('hotline', routes, () => hotlineRooms(platform())));

export const feed = (event: DynamoDBStreamEvent) =>
  settleChanges(event, changeHandlers(hotlineRooms(platform())));

export const raised = (event: SQSEvent) =>
  settleMessages(event, raisedMessageSchema, (messages) => takeRaised(messages, hotlineRooms(platform())));
