/** Without letters that are taken for digits when a number is spelt on the phone (Crockford's base 32). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 8;

/** What people call a ticket by, `7K3Q-2MXA`, made of a fingerprint's bytes. */
export function numberOf(bytes: Uint8Array): string {
  const letters = Array.from(bytes.slice(0, length), (byte) => alphabet[byte % alphabet.length]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
