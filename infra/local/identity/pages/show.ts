import type { Html } from './layout.ts';

/** Replies with a page. */
export async function show(
  reply: { status: number; type: string; body: unknown },
  page: Html,
  status: number,
): Promise<void> {
  reply.status = status;
  reply.type = 'text/html; charset=utf-8';
  reply.body = String(await page);
}
