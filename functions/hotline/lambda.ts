import type { DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import { handle } from 'hono/aws-lambda';
import { apiOf } from '../shared/api.ts';
import { settleChanges, settleMessages } from '../shared/feed.ts';
import { platform } from '../shared/platform.ts';
import { raisedMessageSchema } from './contract/raised.ts';
import { recountAll } from './counting.ts';
import { changeHandlers } from './feeds/changes.ts';
import { escalateDue } from './feeds/escalate.ts';
import { settleIncidentAnswers } from './feeds/incidentAnswers.ts';
import { takeLetters } from './feeds/incoming.ts';
import { probeHotline } from './feeds/probe.ts';
import { takeRaised } from './feeds/raised.ts';
import { hotlineRooms } from './rooms.ts';
import { addEntry } from './routes/addEntry.ts';
import { answerIncident } from './routes/answerIncident.ts';
import { applyMacro } from './routes/applyMacro.ts';
import { askTicket } from './routes/askTicket.ts';
import { assignTicket } from './routes/assignTicket.ts';
import { beat } from './routes/beat.ts';
import { closeIncident } from './routes/closeIncident.ts';
import { createCanned } from './routes/createCanned.ts';
import { createIncident } from './routes/createIncident.ts';
import { createView } from './routes/createView.ts';
import { dismissProposal } from './routes/dismissProposal.ts';
import { editIncident } from './routes/editIncident.ts';
import { followTicket } from './routes/followTicket.ts';
import { getAvailability } from './routes/getAvailability.ts';
import { getCanned } from './routes/getCanned.ts';
import { getConversation } from './routes/getConversation.ts';
import { getIncident } from './routes/getIncident.ts';
import { getReport } from './routes/getReport.ts';
import { getSchoolContext } from './routes/getSchoolContext.ts';
import { getStatus } from './routes/getStatus.ts';
import { joinIncident } from './routes/joinIncident.ts';
import { linkTicket } from './routes/linkTicket.ts';
import { listAudit } from './routes/listAudit.ts';
import { listCanned } from './routes/listCanned.ts';
import { listChildren } from './routes/listChildren.ts';
import { listCounted } from './routes/listCounted.ts';
import { listIncidents } from './routes/listIncidents.ts';
import { listMarked } from './routes/listMarked.ts';
import { listOperators } from './routes/listOperators.ts';
import { listProposals } from './routes/listProposals.ts';
import { listTickets } from './routes/listTickets.ts';
import { listViews } from './routes/listViews.ts';
import { logCall } from './routes/logCall.ts';
import { mergeTicket } from './routes/mergeTicket.ts';
import { moveTicket } from './routes/moveTicket.ts';
import { placeAttachment } from './routes/placeAttachment.ts';
import { rateTicket } from './routes/rateTicket.ts';
import { rejoinTicket } from './routes/rejoinTicket.ts';
import { removeView } from './routes/removeView.ts';
import { replyBySecret } from './routes/replyBySecret.ts';
import { retireCanned } from './routes/retireCanned.ts';
import { saveCanned } from './routes/saveCanned.ts';
import { splitTicket } from './routes/splitTicket.ts';
import { takeTicket } from './routes/takeTicket.ts';
import { updateIncident } from './routes/updateIncident.ts';

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
  mergeTicket,
  splitTicket,
  rejoinTicket,
  linkTicket,
  joinIncident,
  createIncident,
  listIncidents,
  getIncident,
  listChildren,
  editIncident,
  updateIncident,
  closeIncident,
  answerIncident,
  getStatus,
  getAvailability,
  listProposals,
  dismissProposal,
];

export const api = handle(apiOf('hotline', routes, () => hotlineRooms(platform())));

export const feed = (event: DynamoDBStreamEvent) =>
  settleChanges(event, changeHandlers(hotlineRooms(platform())));

export const incidentAnswers = (event: SQSEvent) => settleIncidentAnswers(event, hotlineRooms(platform()));

export const escalate = () => escalateDue(hotlineRooms(platform()));

export const probe = () => probeHotline(hotlineRooms(platform()));

export const recount = () => recountAll(hotlineRooms(platform()));

/** Letters that came to the hotline's address. */
export const incoming = (event: unknown) => takeLetters(event, hotlineRooms(platform()));

export const raised = (event: SQSEvent) =>
  settleMessages(event, raisedMessageSchema, (messages) => takeRaised(messages, hotlineRooms(platform())));
