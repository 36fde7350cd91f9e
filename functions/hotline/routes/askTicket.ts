import type { Principal } from '../../shared/access/admit.ts';
import { authorOf, wordsOf } from '../changing.ts';
import { askedSchema, askSchema, type Contacts } from '../contract.ts';
import { openTicket } from '../opening.ts';
import { route } from './route.ts';

export const askTicket = route({
  method: 'POST',
  path: '/tickets',
  summary: 'Ask the hotline; the reply carries the secret link by which the asker follows the question',
  right: 'ticket.ask',
  about: 'own',
  open: true,
  body: askSchema,
  creates: true,
  reply: askedSchema,
  handle: async ({ body }, rooms, request) => {
    const { principal, now } = request;
    if (!principal) await rooms.limits.spend('ask', request.caller, now);
    const { name, phone, email, consent: _given, attachments, ...asked } = body;
    const contacts: Contacts = { ...(name && { name }), ...(phone && { phone }), ...(email && { email }) };
    const organisation = organisationOf(principal);
    const id = request.newId();
    const entry = { id: `${id}-q`, kind: 'question' as const, at: now.toISOString() };
    const author = { ...authorOf(request, 'asker'), ...(name && { name }) };
    const { ticket, secret } = await openTicket(rooms, {
      request,
      id,
      ticket: {
        ...asked,
        contacts,
        channel: principal ? 'account' : 'web',
        ...(organisation && { organisation }),
      },
      entries: [{ entry, author }],
      words: [await wordsOf(id, entry.id, { text: body.text, attachments }, rooms)],
    });
    return { id: ticket.id, number: ticket.number, secret, path: `/tickets/${secret}` };
  },
});

/** A school or an authority asks as itself, and sees its questions by its account. */
function organisationOf(principal: Principal) {
  return principal?.role === 'school' || principal?.role === 'municipal' ? principal.path : undefined;
}
