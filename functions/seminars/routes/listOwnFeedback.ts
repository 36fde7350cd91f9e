import { Refusal } from '../../shared/refusal.ts';
import { ownFeedbackSchema } from '../contract/feedback.ts';
import { ownFeedback } from '../feedback.ts';
import { route } from './route.ts';

export const listOwnFeedback = route({
  method: 'GET',
  path: '/feedback',
  summary: 'Sessions of the last two weeks that one’s own people attended and may say something of',
  right: 'feedback.own',
  about: 'own',
  reply: ownFeedbackSchema,
  handle: async (_input, rooms, { principal }) => {
    if (!principal) throw new Refusal('notSignedIn', 'Sign in to do this');
    return { items: await ownFeedback(principal, rooms) };
  },
});
