import { schoolParamsSchema } from '../contract/words.ts';
import { schoolCardSchema } from '../open/contract.ts';
import { readCard } from '../open/readOpen.ts';
import { keptForSeconds, route } from './route.ts';

export const getSchoolCard = route({
  method: 'GET',
  path: '/schools/{nodeId}/card.json',
  summary: 'A school’s open card: how its gradebook is kept, in rounded figures, and the steps it has taken',
  right: 'activity.open',
  about: ({ params }) => params.nodeId,
  open: true,
  keptForSeconds,
  params: schoolParamsSchema,
  reply: schoolCardSchema,
  handle: ({ params }, rooms) => readCard(rooms, params.nodeId),
});
