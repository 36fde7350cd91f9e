import { ownSchool, region } from '../../../functions/shared/testing/people.ts';
import { letter, letterChoices, subscription } from '../routes/samples.ts';
import type { World } from '../routes/world.ts';
import { type Deed, type Doing, deed, done, edit, make } from './deed.ts';

const letterTo = {
  ...letter,
  addressing: { by: 'hand', to: [{ nodeId: ownSchool, role: 'school' }] },
  answerDueOn: '2011-05-25',
};

export const messagingDeeds: Record<string, Doing> = {
  'PUT /messaging/notices/reading': async () =>
    deed('messaging', 'school', 'PUT', '/notices/reading', { body: { until: '2011-05-20T08:00:00.000Z' } }),
  'PUT /messaging/preferences': async (world) =>
    edit(world, 'messaging', 'trainer', 'PUT', '/preferences', letterChoices),

  'POST /messaging/messages': async () =>
    make('messaging', 'leadership', '/messages', letterTo, { ...letterTo, subject: 'Другая тема' }),
  'PUT /messaging/messages/{messageId}': async (world) =>
    onMessage(world, 'PUT', '', { ...letterTo, subject: 'Иначе' }),
  'DELETE /messaging/messages/{messageId}': async (world) => onMessage(world, 'DELETE', ''),
  'PUT /messaging/messages/{messageId}/sending': async (world) => onMessage(world, 'PUT', '/sending'),
  'PUT /messaging/messages/{messageId}/withdrawal': async (world) => {
    const { id, version } = await sentMessage(world);
    const body = { reason: 'Не та дата' };
    return deed('messaging', 'leadership', 'PUT', `/messages/${id}/withdrawal`, { body, version });
  },
  'POST /messaging/messages/{messageId}/reminders': async (world) => {
    const { id } = await sentMessage(world);
    return deed('messaging', 'leadership', 'POST', `/messages/${id}/reminders`, {});
  },
  'PUT /messaging/messages/{messageId}/reading': async (world) => {
    const { id } = await sentMessage(world);
    return deed('messaging', 'school', 'PUT', `/messages/${id}/reading`, {});
  },
  'POST /messaging/messages/{messageId}/threads/{threadId}/entries': async (world) => {
    const { id } = await sentMessage(world);
    const path = `/messages/${id}/threads/school.${ownSchool}/entries`;
    return make('messaging', 'school', path, { text: 'Сделали' }, { text: 'Сделаем завтра' });
  },
  'POST /messaging/webhooks': async () =>
    make('messaging', 'admin', '/webhooks', subscription, { ...subscription, name: 'Другая система' }),
  'PUT /messaging/webhooks/{webhookId}': async () =>
    deed('messaging', 'admin', 'PUT', `/webhooks/webhook-${region}`, {
      body: { ...subscription, url: 'https://hooks.example.org/2' },
      version: 1,
    }),
  'POST /messaging/webhooks/{webhookId}/secrets': async () =>
    make(
      'messaging',
      'admin',
      `/webhooks/webhook-${region}/secrets`,
      { oldForHours: 24 },
      { oldForHours: 0 },
    ),
  'PUT /messaging/webhooks/deliveries/{deliveryId}/replay': async () =>
    deed('messaging', 'admin', 'PUT', `/webhooks/deliveries/delivery-${region}/replay`, { version: 1 }),
};

async function onMessage(world: World, method: string, step: string, body?: object): Promise<Deed> {
  const { id, version } = await done(world, make('messaging', 'leadership', '/messages', letterTo));
  return deed('messaging', 'leadership', method, `/messages/${id}${step}`, {
    version,
    ...(body && { body }),
  });
}

async function sentMessage(world: World): Promise<{ id: string; version: number }> {
  return done(world, await onMessage(world, 'PUT', '/sending'));
}
