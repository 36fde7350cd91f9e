import type { DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import { handle } from 'hono/aws-lambda';
import { apiOf } from '../shared/api.ts';
import { writeAudit } from '../shared/audit.ts';
import { settleChanges, settleMessages } from '../shared/feed.ts';
import { platform } from '../shared/platform.ts';
import { postWorkSchema } from './contract/post.ts';
import { eventSchema, webhookWorkSchema } from './contract/webhooks.ts';
import { noticeSchema } from './contract.ts';
import { sendLetters } from './feeds/sendLetters.ts';
import { tellNotices } from './feeds/tellNotices.ts';
import { postHandlers } from './post/feeds/changes.ts';
import { tellOverdue } from './post/feeds/duties.ts';
import { doPostWork } from './post/feeds/work.ts';
import { postRoutes } from './post/routes/index.ts';
import { messagingRooms } from './rooms.ts';
import { countUnread } from './routes/countUnread.ts';
import { getPreferences } from './routes/getPreferences.ts';
import { listAudit } from './routes/listAudit.ts';
import { listNotices } from './routes/listNotices.ts';
import { markRead } from './routes/markRead.ts';
import { savePreferences } from './routes/savePreferences.ts';
import { spread, tryDelivery, tryDue } from './webhooks/delivering.ts';
import { webhookHandlers } from './webhooks/following.ts';
import { webhookRoutes } from './webhooks/routes/index.ts';

export const routes = [
  listNotices,
  countUnread,
  markRead,
  getPreferences,
  savePreferences,
  ...postRoutes,
  ...webhookRoutes,
  listAudit,
];

const rooms = () => messagingRooms(platform());

export const api = handle(apiOf('messaging', routes, rooms));

export function feed(event: DynamoDBStreamEvent) {
  const audit = (items: Parameters<typeof writeAudit>[1]) => writeAudit(rooms().table, items);
  return settleChanges(event, { noticeReading: audit, noticePreferences: audit });
}

/** What domains have to tell people. */
export function notices(event: SQSEvent) {
  return settleMessages(event, noticeSchema, (values) => tellNotices(values, rooms()));
}

/** Letters whose quiet hours are over, and digests. */
export function letters(): Promise<void> {
  return sendLetters(rooms());
}

export function postFeed(event: DynamoDBStreamEvent) {
  return settleChanges(event, postHandlers(rooms()));
}

export function webhookFeed(event: DynamoDBStreamEvent) {
  return settleChanges(event, webhookHandlers(rooms()));
}

/** Work on messages, a page of a list at a time. */
export function post(event: SQSEvent) {
  return settleMessages(event, postWorkSchema, (pieces) => doPostWork(pieces, rooms()));
}

/** Answers whose day is over. */
export function duties(): Promise<void> {
  return tellOverdue(rooms());
}

/** What happened, for whoever listens. */
export function events(event: SQSEvent) {
  return settleMessages(event, eventSchema, (values) => spread(values, rooms()));
}

export function webhooks(event: SQSEvent) {
  return settleMessages(event, webhookWorkSchema, async (values) => {
    for (const { deliveryId } of values) await tryDelivery(deliveryId, rooms());
  });
}

/** Machine messages that wait for another attempt. */
export function retries(): Promise<void> {
  return tryDue(rooms());
}
