import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { Change } from '../../shared/change.ts';
import { settleMessages } from '../../shared/feed.ts';
import { changeTicket } from '../changing.ts';
import {
  type Incident,
  type IncidentAnswerMessage,
  incidentAnswerMessageSchema,
} from '../contract/incidents.ts';
import type { Ticket } from '../contract/ticket.ts';
import type { HotlineRooms } from '../rooms.ts';
import { answerChild } from '../rules/incidents.ts';
import { entryIdFor } from '../rules/merging.ts';

/** Children of one message: a few seconds of work, and a progress that is seen to move. */
const pageOfChildren = 25;

/**
 * The one answer to all, a page of children a message. Each child is one conditional write with an entry whose id is
 * made of the answer and the ticket, so a message met twice, or cut short in the middle, answers nobody twice.
 */
export async function settleIncidentAnswers(event: SQSEvent, rooms: HotlineRooms): Promise<SQSBatchResponse> {
  return settleMessages(event, incidentAnswerMessageSchema, async (messages) => {
    for (const message of messages) await answerPage(message, rooms);
  });
}

async function answerPage(message: IncidentAnswerMessage, rooms: HotlineRooms): Promise<void> {
  const incident = await rooms.incidents.get(message.incidentId);
  if (incident.answer?.id !== message.answerId) return;
  const { cursor } = message;
  const { items, next } = await rooms.tickets.page(
    { of: 'incident', incident: incident.id },
    { limit: pageOfChildren, cursor },
  );
  let answered = 0;
  for (const { id } of items) if (await answerOne(id, incident, message, rooms)) answered += 1;
  const progress = { answered, kept: items.length - answered, isLast: next === undefined };
  await rooms.incidents.putProgress(incident.id, message.answerId, message.page, progress);
  if (next)
    await rooms.queues.send('hotline.incidentAnswers', [
      { ...message, page: message.page + 1, cursor: next },
    ]);
}

/** Whether the child is answered by the one answer; false when it keeps its own course. */
async function answerOne(
  ticketId: string,
  incident: Incident,
  message: IncidentAnswerMessage,
  rooms: HotlineRooms,
): Promise<boolean> {
  const { answer } = incident;
  if (!answer) return false;
  const author = { id: message.by, name: message.byName, side: 'hotline' as const };
  const answering = (ticket: Ticket) => answerChild(ticket, incident, author);
  const id = entryIdFor(answer.id, ticketId);
  const saved = await changeTicket(ticketId, rooms, (ticket) => answering(ticket).ticket, {
    words: [{ ticketId, id, text: answer.text }],
    change: changeOf(message, incident, answer.at),
  });
  return answering(saved).entryId !== undefined;
}

function changeOf(
  { by, byName, role, requestId }: IncidentAnswerMessage,
  incident: Incident,
  at: string,
): Change {
  return {
    action: 'answerAll',
    by,
    ...(byName && { byName }),
    role,
    requestId,
    at,
    scope: incident.regionId,
    why: incident.number,
  };
}
