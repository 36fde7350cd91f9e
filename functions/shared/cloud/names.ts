/** An installation's own prefix, `vnedrenie-test`; names are made from it, so that no stack waits for another's. */
export type Installation = string;

export function tableNameOf(installation: Installation, domain: string): string {
  return `${installation}-${domain}`;
}

/** A queue is known to its senders as `plan.verdicts`. */
export function queueNameOf(installation: Installation, queue: string): string {
  return `${installation}-${queue.replace('.', '-')}`;
}
