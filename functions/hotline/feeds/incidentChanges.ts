import { z } from 'zod';
import { changedFieldSchema, changeSchema } from '../../shared/change.ts';
import type { FeedItem } from '../../shared/feed.ts';
import { type Incident, type IncidentAnswerMessage, incidentSchema } from '../contract/incidents.ts';
import type { HotlineRooms } from '../rooms.ts';
import { excuseMessagesOf, isToldAsExcuse } from '../rules/excuses.ts';
import { tellFollowers } from './incidentFollowers.ts';

const madeSchema = changeSchema.extend({ fields: z.array(changedFieldSchema) });

/** What follows from a changed incident: its excuse goes to adoption, its one answer to all begins its way. */
export async function followIncident(
  rooms: Pick<HotlineRooms, 'queues' | 'tickets'>,
  item: FeedItem,
): Promise<void> {
  const { queues } = rooms;
  const incident = incidentSchema.parse(item);
  const change = madeSchema.parse(item.lastChange);
  if (isToldAsExcuse(incident, change.fields))
    await queues.send('adoption.excuses', excuseMessagesOf(incident, change.by));
  if (incident.answer && change.fields.some(({ field }) => field === 'answer'))
    await queues.send('hotline.incidentAnswers', [firstPage(incident, incident.answer, change)]);
  await tellFollowers(rooms, incident, change);
}

function firstPage(
  { id }: Incident,
  answer: NonNullable<Incident['answer']>,
  { by, byName, role, requestId }: z.infer<typeof madeSchema>,
): IncidentAnswerMessage {
  return { incidentId: id, answerId: answer.id, page: 0, by, ...(byName && { byName }), role, requestId };
}
