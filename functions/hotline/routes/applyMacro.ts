import { Refusal } from '../../shared/refusal.ts';
import { authorOf, changeTicket, isWritten, wordsOf } from '../changing.ts';
import { applyMacroSchema } from '../contract/cannedReply.ts';
import { conversationSchema } from '../contract/views.ts';
import { ticketParamsSchema } from '../contract/working.ts';
import { applyMacro as applied, macroEntryId } from '../rules/macros.ts';
import { refuseElsewhere } from '../rules/relating.ts';
import { sideOf, ticketFor } from '../ticketAccess.ts';
import { absorbedBy, conversationOf } from '../views.ts';
import { route } from './route.ts';

export const applyMacro = route({
  method: 'POST',
  path: '/tickets/{ticketId}/macros',
  summary: 'Answer by a macro and do what it does, all in one write or nothing',
  right: 'ticket.work',
  about: 'own',
  params: ticketParamsSchema,
  body: applyMacroSchema,
  creates: true,
  reply: conversationSchema,
  handle: async ({ params, body }, rooms, request) => {
    const { principal } = request;
    const { ticket, viewer } = await ticketFor(params.ticketId, 'ticket.work', principal, rooms);
    const macro = await rooms.canned.get(body.replyId);
    if (macro.regionId !== ticket.regionId) throw new Refusal('foreignNode', 'The macro is another region’s');
    const id = request.newId();
    const made = request.change('macro', ticket.regionId, macro.title);
    const doing = {
      id,
      at: request.now.toISOString(),
      madeFrom: made.requestHash,
      author: authorOf(request, sideOf(viewer)),
    };
    if (macro.after === 'handOver' && !body.handOverText)
      throw new Refusal('badInput', 'Say what the partner is asked', undefined, [
        { pointer: '/body/handOverText', code: 'handOverTextNeeded' },
      ]);
    const isRepeated = isWritten(ticket, id, made.requestHash);
    if (!isRepeated) refuseElsewhere(ticket);
    // Refused before any text is put, where the ticket does not take it.
    if (!isRepeated) applied(ticket, macro, doing);
    const handOverId = macroEntryId(id, 'handOver');
    const words = isRepeated
      ? []
      : [
          await wordsOf(ticket.id, id, body, rooms),
          ...(macro.after === 'handOver' && body.handOverText
            ? [{ ticketId: ticket.id, id: handOverId, text: body.handOverText }]
            : []),
        ];
    const saved = await changeTicket(
      ticket.id,
      rooms,
      (now) => (isWritten(now, id, made.requestHash) ? now : applied(now, macro, doing)),
      { words, change: made },
    );
    const [all, { hours }, absorbed] = await Promise.all([
      rooms.tickets.words(saved.id),
      rooms.desk(saved.regionId),
      absorbedBy(saved, viewer, rooms),
    ]);
    return conversationOf(saved, {
      viewer,
      principal,
      words: all,
      files: rooms.files,
      hours,
      absorbed,
      now: doing.at,
    });
  },
});
