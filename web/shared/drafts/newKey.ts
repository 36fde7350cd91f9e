/** The key of one thing to send: however often it is sent, it is made once. */
export function newKey(): string {
  return crypto.randomUUID();
}
