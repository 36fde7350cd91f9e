import type { Files } from '../files.ts';
import type { Mail } from '../mail.ts';

function refuse(need: 'files' | 'mail'): never {
  throw new Error(`This domain's manifest does not say that it needs ${need}`);
}

/** Stands where a domain that declares no files would reach for them; it has no right to the bucket either. */
export const undeclaredFiles: Files = {
  put: async () => refuse('files'),
  get: async () => refuse('files'),
  remove: async () => refuse('files'),
  size: async () => refuse('files'),
  read: () => refuse('files'),
  link: async () => refuse('files'),
  place: async () => refuse('files'),
};

export const undeclaredMail: Mail = { siteAddress: '', send: async () => refuse('mail') };
