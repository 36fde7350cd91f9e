/** Without letters and digits that are taken for one another when they are said or written by hand. */
export const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const length = 6;

/** A code to say at the door, `K7M-2QX`, made of the bytes of a digest. */
export function codeOf(digest: Uint8Array): string {
  const said = Array.from({ length }, (_, at) => letters[(digest[at] ?? 0) % letters.length]).join('');
  return `${said.slice(0, 3)}-${said.slice(3)}`;
}

/** As it was typed: in small letters, with a space or without the hyphen. */
export function plainCode(typed: string): string {
  return typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
}

/** What a drawn code holds: the door of its session, so that one of another session is told apart without a connection. */
export function doorAddress(site: string, sessionId: string, code: string): string {
  return `${site}/seminars/sessions/${sessionId}/door?code=${encodeURIComponent(code)}`;
}
