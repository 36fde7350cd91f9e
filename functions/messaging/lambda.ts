import type { DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import { handle } from 'hono/aws-lambda';
import { apiOf } from '../shared/api.ts';
import { writeAudit } from '../shared/audit.ts';
import { settleChanges, settleMessages } from '../shared/feed.ts';
import { platform } from '../shared/platform.ts';
import { noticeSchema } from './contract.ts';
import { sendLetters } from './feeds/sendLetters.ts';
import { tellNotices } from './feeds/tellNotices.ts';
import { messagingRooms } from './rooms.ts';
import { countUnread } from './routes/countUnread.ts';
import { getPreferences } from './routes/getPreferences.ts';
import { listAudit } from './routes/listAudit.ts';
import { listNotices } from './routes/listNotices.ts';
import { markRead } from './routes/markRead.ts';
import { savePreferences } from './routes/savePreferences.ts';

export const routes = [listNotices, countUnread, markRead, getPreferences, savePreferences, listAudit];

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
