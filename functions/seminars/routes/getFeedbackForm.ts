import { type Feedback, feedbackFormSchema, feedbackParamsSchema } from '../contract/feedback.ts';
import { attendedBy } from '../feedback.ts';
import { feedbackUntil, isFeedbackOpen } from '../rules/feedback.ts';
import { route } from './route.ts';

export const getFeedbackForm = route({
  method: 'GET',
  path: '/feedback/{sessionId}/{ticket}',
  summary: 'What a participant is asked of a session, by the link that was sent, and what was said before',
  right: 'feedback.give',
  about: 'own',
  open: true,
  params: feedbackParamsSchema,
  reply: feedbackFormSchema,
  handle: async ({ params: { sessionId, ticket } }, rooms, { now }) => {
    const { session, registration } = await attendedBy(sessionId, ticket, rooms);
    const said = await rooms.feedback.find(sessionId, registration.id);
    return {
      sessionId,
      title: session.title,
      days: session.days,
      until: feedbackUntil(session),
      isOpen: isFeedbackOpen(session, now.toISOString()),
      ...(said && { answer: wordsOf(said) }),
      version: said?.version ?? 0,
    };
  },
});

function wordsOf({ useful, clear, willApply, missing }: Feedback) {
  return { useful, clear, willApply, ...(missing && { missing }) };
}
