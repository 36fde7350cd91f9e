import { refuseStale } from '../../shared/sameRecord.ts';
import { ownPreferencesSchema, savePreferencesSchema } from '../contract.ts';
import { signedIn } from '../reader.ts';
import { route } from './route.ts';

export const savePreferences = route({
  method: 'PUT',
  path: '/preferences',
  summary:
    'Choose how to be told by mail: at once, once a working day or not at all; language and quiet hours',
  right: 'notice.read',
  about: 'own',
  body: savePreferencesSchema,
  edits: true,
  reply: ownPreferencesSchema,
  handle: async ({ body }, { register, readers }, request) => {
    const claims = signedIn(request);
    const { sub, role, org } = claims;
    const [card, before] = await Promise.all([register.visitor(claims), readers.preferences(sub)]);
    refuseStale(before, request.version);
    const email = card?.email ?? claims.email;
    const { version } = await readers.savePreferences(
      before,
      {
        ...body,
        sub,
        role,
        nodeId: org,
        ...(card && { personId: card.id }),
        ...(email && { email }),
        version: before?.version ?? 0,
      },
      request.change('noticePreferences', org),
    );
    return { ...body, ...(email && { email }), version };
  },
});
