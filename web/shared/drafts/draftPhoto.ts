import { z } from 'zod';

/** A photo as it waits on this device: its bytes, small enough to be kept, until it has been sent. */
export const draftPhotoSchema = z.object({ id: z.string(), name: z.string(), dataUrl: z.string() });
export type DraftPhoto = z.infer<typeof draftPhotoSchema>;
