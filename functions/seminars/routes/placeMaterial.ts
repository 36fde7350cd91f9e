import { takenEndings } from '../../shared/fileContent.ts';
import { newSecretId } from '../../shared/ids.ts';
import { Refusal } from '../../shared/refusal.ts';
import { materialPlaceSchema, placeMaterialSchema, sessionParamsSchema } from '../contract/sessions.ts';
import { keyOfMaterial, placeValidSeconds, uploadType } from '../materials.ts';
import { sessionFor } from '../sessionAccess.ts';
import { route } from './route.ts';

export const placeMaterial = route({
  method: 'GET',
  path: '/sessions/{sessionId}/materials/place',
  summary: 'Ask for a place to put a file of up to 10 MB for a session',
  right: 'seminar.plan',
  about: 'own',
  params: sessionParamsSchema,
  query: placeMaterialSchema,
  reply: materialPlaceSchema,
  handle: async ({ params, query: { name, bytes } }, rooms, { principal, now }) => {
    await sessionFor(params.sessionId, 'seminar.plan', principal, rooms);
    const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
    if (!takenEndings.includes(ending))
      throw new Refusal('attachmentRefused', `Files named .${ending} are not taken`, { name });
    const id = newSecretId();
    return {
      id,
      method: 'PUT' as const,
      url: await rooms.files.place(keyOfMaterial(id), {
        validForSeconds: placeValidSeconds,
        contentType: uploadType,
        bytes,
      }),
      contentType: uploadType,
      expiresAt: new Date(now.getTime() + placeValidSeconds * 1000).toISOString(),
    };
  },
});
