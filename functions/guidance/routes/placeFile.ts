import { uploadPlaceSchema } from '../../hotline/contract/attachments.ts';
import { placeValidSeconds, uploadType } from '../../shared/attachments.ts';
import { takenEndings } from '../../shared/fileContent.ts';
import { Refusal } from '../../shared/refusal.ts';
import { placeFileSchema } from '../contract/asking.ts';
import { keyOfFile, newFileId } from '../files.ts';
import { route } from './route.ts';

export const placeFile = route({
  method: 'GET',
  path: '/desk/files/place',
  summary: 'Ask for a place to put a file of up to 10 MB; it is looked at when an article names it',
  right: 'guidance.write',
  about: 'region',
  query: placeFileSchema,
  reply: uploadPlaceSchema,
  handle: async ({ query: { name, bytes } }, { files }, { now }) => {
    const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
    if (!takenEndings.includes(ending))
      throw new Refusal('attachmentRefused', `Files named .${ending} are not taken`, { name });
    const id = newFileId();
    return {
      id,
      method: 'PUT' as const,
      url: await files.place(keyOfFile(id), {
        validForSeconds: placeValidSeconds,
        contentType: uploadType,
        bytes,
      }),
      contentType: uploadType,
      expiresAt: new Date(now.getTime() + placeValidSeconds * 1000).toISOString(),
    };
  },
});
