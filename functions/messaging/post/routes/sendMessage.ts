import { refuseStale } from '../../../shared/sameRecord.ts';
import { messageParamsSchema, messageViewSchema } from '../../contract/post.ts';
import { signedIn } from '../../reader.ts';
import { route } from '../../routes/route.ts';
import { bySender, ownMessage } from '../access.ts';
import { listOf } from '../addressing.ts';
import { numberIn, refuseNotDraft, sent } from '../rules/messages.ts';
import { daysOf, messageViewOf } from '../views.ts';

export const sendMessage = route({
  method: 'PUT',
  path: '/messages/{messageId}/sending',
  summary:
    'Send a draft: its list is frozen, it gets its number, and it is laid at each desk in the background',
  right: 'message.send',
  about: bySender,
  params: messageParamsSchema,
  edits: true,
  reply: messageViewSchema,
  handle: async ({ params }, rooms, request) => {
    const before = await ownMessage(params.messageId, request, rooms);
    refuseStale(before, request.version);
    refuseNotDraft(before);
    const { today } = await daysOf(before.regionId, rooms);
    const list = await listOf(before.addressing, signedIn(request), today, rooms);
    const going = { at: request.now.toISOString(), addressees: list.length, today };
    sent(before, { ...going, number: '' });
    await rooms.messages.freeze(before.id, list);
    const year = today.slice(0, 4);
    const number = numberIn(year, await rooms.tallies.nextNumber(before.from, year));
    const saved = await rooms.messages.save(
      before,
      sent(before, { ...going, number }),
      request.change('messageSent', before.from.nodeId),
    );
    return messageViewOf(saved, { isSender: true }, rooms);
  },
});
