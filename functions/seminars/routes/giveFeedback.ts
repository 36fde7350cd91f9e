import { Refusal } from '../../shared/refusal.ts';
import { refuseStale } from '../../shared/sameRecord.ts';
import { feedbackFormSchema, feedbackParamsSchema, giveFeedbackSchema } from '../contract/feedback.ts';
import { attendedBy } from '../feedback.ts';
import { feedbackUntil, isFeedbackOpen } from '../rules/feedback.ts';
import { route } from './route.ts';

export const giveFeedback = route({
  method: 'PUT',
  path: '/feedback/{sessionId}/{ticket}',
  summary:
    'Say how a session was; a later word takes the place of the earlier one, for 14 days after the session',
  right: 'feedback.give',
  about: 'own',
  open: true,
  params: feedbackParamsSchema,
  body: giveFeedbackSchema,
  edits: true,
  reply: feedbackFormSchema,
  handle: async ({ params: { sessionId, ticket }, body }, rooms, request) => {
    const { session, registration } = await attendedBy(sessionId, ticket, rooms);
    const at = request.now.toISOString();
    const until = feedbackUntil(session);
    if (!isFeedbackOpen(session, at))
      throw new Refusal('feedbackClosed', 'A session is judged within 14 days of its end', { until });
    const { missing, ...marks } = body;
    const said = { ...marks, ...(missing && { missing }) };
    const before = await rooms.feedback.find(sessionId, registration.id);
    refuseStale(before, request.version);
    const saved = await rooms.feedback.save(
      before,
      {
        ...said,
        sessionId,
        registrationId: registration.id,
        regionId: session.regionId,
        at,
        version: before?.version ?? 0,
      },
      request.change('giveFeedback', session.regionId),
    );
    return {
      sessionId,
      title: session.title,
      days: session.days,
      until,
      isOpen: true,
      answer: said,
      version: saved.version,
    };
  },
});
