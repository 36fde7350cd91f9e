import { setTimeout } from 'node:timers/promises';
import type { Context } from 'hono';
import type { FaultKind } from './faults.ts';

const longPauseSeconds = 600;

/** The reply that a fault makes of a call; nothing where the call is to be answered as usual. */
export async function brokenReply(
  call: Context,
  fault: FaultKind | undefined,
  patienceMs: number,
): Promise<Response | undefined> {
  switch (fault) {
    case 'slow':
      await setTimeout(patienceMs * 2);
      return undefined;
    case 'tooMany':
      return call.json({ type: 'tooManyRequests' }, 429, { 'retry-after': '0' });
    case 'tooManyForLong':
      return call.json({ type: 'tooManyRequests' }, 429, { 'retry-after': String(longPauseSeconds) });
    case 'error':
      return call.json({ type: 'internal' }, 500);
    case 'down':
      (call.env as { incoming?: { destroy(): void } }).incoming?.destroy();
      return new Response(null, { status: 500 });
    default:
      return undefined;
  }
}

/** The fields by which entries, lessons and lists are known, under other names. */
const renamed: Readonly<Record<string, string>> = {
  date: 'lessonDate',
  createdDate: 'created',
  sentDate: 'sent',
  parentIds: 'parents',
  registerCode: 'code',
  name: 'fullName',
};

/** One page of a list as the API gives it, with the length of the whole; or what a fault makes of it. */
export function paged(call: Context, all: readonly object[], fault: FaultKind | undefined): Response {
  const size = Number(call.req.query('pageSize') ?? 100);
  const from = (Number(call.req.query('pageNumber') ?? 1) - 1) * size;
  const page = all.slice(from, from + size);
  const shown = fault === 'partialPages' ? page.slice(0, Math.floor(page.length / 2)) : page;
  const changed = fault === 'changedField' ? shown.map(withOtherNames) : shown;
  return call.json(changed, 200, { 'x-total-count': String(all.length) });
}

function withOtherNames(item: object): object {
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [renamed[name] ?? name, value]));
}
