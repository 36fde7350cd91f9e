import { addresseesSchema, messageParamsSchema } from '../../contract/post.ts';
import { signedIn } from '../../reader.ts';
import { route } from '../../routes/route.ts';
import { bySender, ownMessage } from '../access.ts';
import { listOf } from '../addressing.ts';
import { refuseNotDraft } from '../rules/messages.ts';
import { daysOf } from '../views.ts';

/** More than these are counted, and their names come with the receipts. */
const mostShown = 1000;

export const listAddressees = route({
  method: 'GET',
  path: '/messages/{messageId}/addressees',
  summary: 'Whom a draft would go to if it were sent now',
  right: 'message.send',
  about: bySender,
  params: messageParamsSchema,
  reply: addresseesSchema,
  handle: async ({ params }, rooms, request) => {
    const message = await ownMessage(params.messageId, request, rooms);
    refuseNotDraft(message);
    const { today } = await daysOf(message.regionId, rooms);
    const list = await listOf(message.addressing, signedIn(request), today, rooms);
    return { items: list.slice(0, mostShown), total: list.length };
  },
});
