import { takenEndings } from '../../shared/fileContent.ts';
import { Refusal } from '../../shared/refusal.ts';
import { keyOfAttachment, placeValidSeconds, uploadType } from '../attachments.ts';
import { placeAttachmentSchema, uploadPlaceSchema } from '../contract/attachments.ts';
import { newAttachmentId } from '../secrets.ts';
import { route } from './route.ts';

export const placeAttachment = route({
  method: 'GET',
  path: '/attachments/place',
  summary: 'Ask for a place to put a file of up to 10 MB; it is looked at when an entry names it',
  right: 'ticket.ask',
  about: 'own',
  open: true,
  query: placeAttachmentSchema,
  reply: uploadPlaceSchema,
  handle: async ({ query: { name, bytes } }, { limits, files }, { principal, caller, now }) => {
    if (!principal) await limits.spend('upload', caller, now);
    const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
    if (!takenEndings.includes(ending))
      throw new Refusal('attachmentRefused', `Files named .${ending} are not taken`, { name });
    const id = newAttachmentId();
    return {
      id,
      method: 'PUT' as const,
      url: await files.place(keyOfAttachment(id), {
        validForSeconds: placeValidSeconds,
        contentType: uploadType,
        bytes,
      }),
      contentType: uploadType,
      expiresAt: new Date(now.getTime() + placeValidSeconds * 1000).toISOString(),
    };
  },
});
