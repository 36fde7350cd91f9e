import { Refusal } from '../../../shared/refusal.ts';
import { photoPlaceSchema, placePhotoSchema } from '../../contract/controls.ts';
import { keyOfPhoto, newPhotoId, photoEndings, placeValidSeconds, uploadType } from '../../photos.ts';
import { route } from '../route.ts';

export const placePhoto = route({
  method: 'GET',
  path: '/photos/place',
  summary: 'Ask for a place to put a photo of up to 10 MB; it is looked at when a protocol names it',
  right: 'control.record',
  about: 'own',
  query: placePhotoSchema,
  reply: photoPlaceSchema,
  handle: async ({ query: { name, bytes } }, { files }, { now }) => {
    const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
    if (!photoEndings.includes(ending))
      throw new Refusal('attachmentRefused', `Files named .${ending} are not taken`, { name });
    const id = newPhotoId();
    return {
      id,
      method: 'PUT' as const,
      url: await files.place(keyOfPhoto(id), {
        validForSeconds: placeValidSeconds,
        contentType: uploadType,
        bytes,
      }),
      contentType: uploadType,
      expiresAt: new Date(now.getTime() + placeValidSeconds * 1000).toISOString(),
    };
  },
});
