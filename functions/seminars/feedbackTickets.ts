import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * What opens a participant's form without a login: the sign-up and a mark of it made with the session's own key, so that
 * every telling of it comes out the same and none has to be kept.
 */
export function ticketOf(registrationId: string, key: string): string {
  return `${registrationId}.${markOf(registrationId, key)}`;
}

/** The sign-up a ticket names; undefined when the mark is not the key's. */
export function registrationOf(ticket: string, key: string): string | undefined {
  const at = ticket.lastIndexOf('.');
  const registrationId = ticket.slice(0, Math.max(0, at));
  const [given, made] = [Buffer.from(ticket), Buffer.from(ticketOf(registrationId, key))];
  return given.length === made.length && timingSafeEqual(given, made) ? registrationId : undefined;
}

function markOf(registrationId: string, key: string): string {
  return createHmac('sha256', key).update(registrationId).digest('hex').slice(0, 32);
}
