import type { DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import { handle } from 'hono/aws-lambda';
import { apiOf } from '../shared/api.ts';
import { settleChanges, settleMessages } from '../shared/feed.ts';
import { platform } from '../shared/platform.ts';
import { askedQuestionSchema } from './contract/questions.ts';
import { changeHandlers } from './feeds/changes.ts';
import { openDay } from './feeds/nightly.ts';
import { takeQuestions } from './feeds/questions.ts';
import { guidanceRooms } from './rooms.ts';
import { approveArticle } from './routes/approveArticle.ts';
import { discardDraft } from './routes/discardDraft.ts';
import { editArticle } from './routes/editArticle.ts';
import { findMatches } from './routes/findMatches.ts';
import { getDeskArticle } from './routes/getDeskArticle.ts';
import { listArticles } from './routes/listArticles.ts';
import { listAudit } from './routes/listAudit.ts';
import { listDesk } from './routes/listDesk.ts';
import { listTopics } from './routes/listTopics.ts';
import { noteReading } from './routes/noteReading.ts';
import { placeFile } from './routes/placeFile.ts';
import { readArticle } from './routes/readArticle.ts';
import { recordUse } from './routes/recordUse.ts';
import { returnArticle } from './routes/returnArticle.ts';
import { sendForReview } from './routes/sendForReview.ts';
import { voteArticle } from './routes/voteArticle.ts';
import { withdrawArticle } from './routes/withdrawArticle.ts';
import { writeArticle } from './routes/writeArticle.ts';
import { writeFromAnswer } from './routes/writeFromAnswer.ts';

export const routes = [
  listArticles,
  readArticle,
  findMatches,
  voteArticle,
  noteReading,
  recordUse,
  listDesk,
  listTopics,
  placeFile,
  writeArticle,
  writeFromAnswer,
  getDeskArticle,
  editArticle,
  sendForReview,
  returnArticle,
  approveArticle,
  discardDraft,
  withdrawArticle,
  listAudit,
];

const rooms = () => guidanceRooms(platform());

export const api = handle(apiOf('guidance', routes, rooms));

export const feed = (event: DynamoDBStreamEvent) => settleChanges(event, changeHandlers(rooms()));

export const questions = (event: SQSEvent) =>
  settleMessages(event, askedQuestionSchema, (told) => takeQuestions(rooms(), told));

export const nightly = () => openDay(rooms());
