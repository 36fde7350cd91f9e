import { region } from '../../../functions/shared/testing/people.ts';
import type { Asker } from './expected.ts';
import { alone, atKind, byQuery, type Question, type Sample } from './question.ts';
import { letter, letterChoices, subscription } from './samples.ts';

export const messagingQuestions: Record<string, Question> = {
  'GET /messaging/notices': alone,
  'GET /messaging/notices/unread': alone,
  'PUT /messaging/notices/reading': { bare: { body: { ids: ['20110520T080000000Z-of-somebody-else'] } } },
  'GET /messaging/preferences': alone,
  'PUT /messaging/preferences': { bare: { body: letterChoices } },
  'GET /messaging/inbox': alone,
  'GET /messaging/inbox/unread': alone,
  'GET /messaging/messages': alone,
  'POST /messaging/messages': { bare: { body: letter } },
  'GET /messaging/messages/{messageId}': message('operator', 'school'),
  'PUT /messaging/messages/{messageId}': message('operator').with({ body: letter }),
  'DELETE /messaging/messages/{messageId}': message('operator'),
  'GET /messaging/messages/{messageId}/addressees': message('operator'),
  'PUT /messaging/messages/{messageId}/sending': message('operator'),
  'PUT /messaging/messages/{messageId}/withdrawal': message('operator').with({ body: { reason: 'Ошибка' } }),
  'POST /messaging/messages/{messageId}/reminders': message('operator'),
  'GET /messaging/messages/{messageId}/threads': message('operator'),
  'PUT /messaging/messages/{messageId}/reading': message('school'),
  'POST /messaging/messages/{messageId}/threads/{threadId}/entries': message('operator', 'school').with({
    body: { text: 'Сделали' },
  }),
  'GET /messaging/attachments/place': { bare: { query: { name: 'a.png', bytes: '1000' } } },
  'GET /messaging/webhooks': alone,
  'POST /messaging/webhooks': { bare: { body: subscription } },
  'PUT /messaging/webhooks/{webhookId}': atKind('region', { body: subscription }),
  'POST /messaging/webhooks/{webhookId}/secrets': atKind('region', { body: { oldForHours: 24 } }),
  'GET /messaging/webhooks/deliveries': alone,
  'PUT /messaging/webhooks/deliveries/{deliveryId}/replay': atKind('region'),
  'GET /messaging/audit': { ...byQuery('node'), bare: {} },
};

/** A message of the world was written by the region’s operators to one school: it is theirs and the school’s. */
function message(...allowed: readonly Asker[]): Question & { with(sample: Sample): Question } {
  const asked = (sample: Sample): Question => ({
    about: ({ kind }) => (kind === 'region' ? sample : undefined),
    isGranted: (asker, { id }) => id === region && allowed.includes(asker),
  });
  return { ...asked({}), with: asked };
}
