import { authorOf } from '../changing.ts';
import { answerAllSchema, incidentAnswerSchema, incidentParamsSchema } from '../contract/incidents.ts';
import { changeIncident, incidentFor } from '../incidents.ts';
import { withAnswer } from '../rules/incidents.ts';
import { route } from './route.ts';

export const answerIncident = route({
  method: 'POST',
  path: '/incidents/{incidentId}/answers',
  summary:
    'Answer all who asked about an incident at once and resolve their questions; who was answered meanwhile keeps that answer',
  right: 'incident.close',
  about: 'own',
  params: incidentParamsSchema,
  body: answerAllSchema,
  creates: true,
  reply: incidentAnswerSchema,
  handle: async ({ params, body: { text } }, rooms, request) => {
    const { principal } = request;
    const { id, regionId } = await incidentFor(params.incidentId, 'incident.close', principal, rooms);
    const author = authorOf(request, 'hotline');
    const answer = {
      id: request.newId(),
      at: request.now.toISOString(),
      text,
      by: author.id,
      ...(author.name && { byName: author.name }),
    };
    const saved = await changeIncident(
      id,
      rooms,
      async (now) => {
        const isEarlierDone = !now.answer || (await rooms.incidents.progress(id, now.answer.id)).isDone;
        return withAnswer(now, answer, isEarlierDone);
      },
      request.change('answerAll', regionId),
    );
    return saved.answer ?? answer;
  },
});
