import { authorOf } from '../changing.ts';
import { closeIncidentSchema, incidentParamsSchema, incidentViewSchema } from '../contract/incidents.ts';
import { incidentFor, viewOfIncident } from '../incidents.ts';
import { closed, withAnswer, withUpdate } from '../rules/incidents.ts';
import { route } from './route.ts';

export const closeIncident = route({
  method: 'PUT',
  path: '/incidents/{incidentId}/closing',
  summary: 'Say when an incident was over, tell everybody, and answer all who asked about it at once',
  right: 'incident.close',
  about: async ({ params }, { incidents }) => (await incidents.get(params.incidentId)).regionId,
  params: incidentParamsSchema,
  body: closeIncidentSchema,
  edits: true,
  reply: incidentViewSchema,
  handle: async ({ params, body: { to, text, answer } }, rooms, request) => {
    const { principal, version } = request;
    const before = await incidentFor(params.incidentId, 'incident.close', principal, rooms);
    const author = authorOf(request, 'hotline');
    const mark = { id: request.newId(), at: request.now.toISOString() };
    const over = withUpdate(closed(before, to, mark.at), text, mark, author);
    const isEarlierDone =
      !before.answer || (await rooms.incidents.progress(before.id, before.answer.id)).isDone;
    const told = answer
      ? withAnswer(
          over,
          { ...mark, text: answer, by: author.id, ...(author.name && { byName: author.name }) },
          isEarlierDone,
        )
      : over;
    const change = request.change(answer ? 'answerAll' : 'closeIncident', before.regionId);
    const saved = await rooms.incidents.save({ ...before, version }, told, change);
    return viewOfIncident(saved, rooms, principal);
  },
});
