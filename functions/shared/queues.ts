/** Messages between domains. Delivered at least once; whoever takes them may safely run twice. */
export interface Queues {
  send(queue: string, messages: readonly unknown[]): Promise<void>;
}
