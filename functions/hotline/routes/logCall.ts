import { Refusal } from '../../shared/refusal.ts';
import { authorOf } from '../changing.ts';
import { askedSchema } from '../contract/asking.ts';
import { logCallSchema } from '../contract/working.ts';
import { openTicket } from '../opening.ts';
import type { Author, NewEntry } from '../rules/tickets.ts';
import { route } from './route.ts';

export const logCall = route({
  method: 'POST',
  path: '/calls',
  summary: 'Log a phone call: the question, and what was answered if it was',
  right: 'ticket.work',
  about: 'region',
  body: logCallSchema,
  creates: true,
  reply: askedSchema,
  handle: async ({ body }, rooms, request) => {
    const { name, phone, answer, resolved, schoolId, ...asked } = body;
    if (resolved && !answer)
      throw new Refusal('badInput', 'Say what was answered, or leave the call open', undefined, [
        { pointer: '/body/answer', code: 'answerNeeded' },
      ]);
    const id = request.newId();
    const at = request.now.toISOString();
    const caller: Author = { id: 'phone', name, side: 'asker' };
    const operator = authorOf(request, 'hotline');
    const entry = (mark: string, kind: NewEntry['kind'], author: Author) => ({
      entry: { id: `${id}-${mark}`, kind, at },
      author,
    });
    const { ticket, secret } = await openTicket(rooms, {
      request,
      id,
      ticket: {
        ...asked,
        schoolId,
        channel: 'phone',
        contacts: { ...(name && { name }), ...(phone && { phone }) },
      },
      entries: [
        entry('q', 'question', caller),
        ...(answer ? [entry('a', 'answer', operator)] : []),
        ...(answer && resolved ? [entry('r', 'resolved', operator)] : []),
      ],
      words: [
        { ticketId: id, id: `${id}-q`, text: body.text },
        ...(answer ? [{ ticketId: id, id: `${id}-a`, text: answer }] : []),
      ],
    });
    return { id: ticket.id, number: ticket.number, secret, path: `/tickets/${secret}` };
  },
});
