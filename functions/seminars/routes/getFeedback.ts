import { feedbackSummarySchema, fewestAnswers } from '../contract/feedback.ts';
import { sessionParamsSchema } from '../contract/sessions.ts';
import { feedbackUntil, hasAttended, resultOf } from '../rules/feedback.ts';
import { aboutSession, sessionFor } from '../sessionAccess.ts';
import { route } from './route.ts';

export const getFeedback = route({
  method: 'GET',
  path: '/sessions/{sessionId}/feedback',
  summary:
    'What participants said of a session: marks and texts without names, and nothing but their number while they are few',
  right: 'feedback.read',
  about: aboutSession('feedback.read'),
  params: sessionParamsSchema,
  reply: feedbackSummarySchema,
  handle: async ({ params: { sessionId } }, rooms, { principal }) => {
    const session = await sessionFor(sessionId, 'feedback.read', principal, rooms);
    const answers = await rooms.feedback.ofSession(sessionId);
    const result = resultOf(answers);
    return {
      sessionId,
      attended: session.registrations.filter(hasAttended).length,
      answers: answers.length,
      fewest: fewestAnswers,
      until: feedbackUntil(session),
      ...(result && { result }),
    };
  },
});
