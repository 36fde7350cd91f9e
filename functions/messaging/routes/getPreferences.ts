import { ownPreferencesSchema } from '../contract.ts';
import { signedIn } from '../reader.ts';
import { usualChoices } from '../rules/recipients.ts';
import { route } from './route.ts';

export const getPreferences = route({
  method: 'GET',
  path: '/preferences',
  summary: 'How one wants to be told by mail, and at which address',
  right: 'notice.read',
  about: 'own',
  reply: ownPreferencesSchema,
  handle: async (_input, { register, readers }, request) => {
    const claims = signedIn(request);
    const [card, own] = await Promise.all([register.visitor(claims), readers.preferences(claims.sub)]);
    const { mail, language, quietFrom, quietTo } = own ?? usualChoices;
    const email = card?.email ?? claims.email;
    return { mail, language, quietFrom, quietTo, ...(email && { email }), version: own?.version ?? 0 };
  },
});
