import { newSecretId } from '../../../shared/ids.ts';
import { Refusal } from '../../../shared/refusal.ts';
import { placeRunPhotoSchema, runPhotoPlaceSchema } from '../../contract/schoolRuns.ts';
import { route } from '../../routes/route.ts';
import { keyOfRunPhoto, placeValidSeconds, runPhotoEndings, uploadType } from '../photos.ts';

export const placeRunPhoto = route({
  method: 'GET',
  path: '/school-run-photos/place',
  summary:
    'Ask for a place to put the photo of a list of up to 10 MB; it is looked at when a seminar names it',
  right: 'schoolRun.record',
  about: 'own',
  query: placeRunPhotoSchema,
  reply: runPhotoPlaceSchema,
  handle: async ({ query: { name, bytes } }, { files }, { now }) => {
    const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
    if (!runPhotoEndings.includes(ending))
      throw new Refusal('attachmentRefused', `Files named .${ending} are not taken`, { name });
    const id = newSecretId();
    return {
      id,
      method: 'PUT' as const,
      url: await files.place(keyOfRunPhoto(id), {
        validForSeconds: placeValidSeconds,
        contentType: uploadType,
        bytes,
      }),
      contentType: uploadType,
      expiresAt: new Date(now.getTime() + placeValidSeconds * 1000).toISOString(),
    };
  },
});
