import { z } from 'zod';
import type { GradebookAccess } from '../../../shared/gradebookAccess.ts';
import type { AskedFor } from '../../contract/pull.ts';
import { waitBefore } from '../rules/retrying.ts';
import { SourceFault } from '../source.ts';
import { tokenReplySchema } from './replies.ts';

/** What the client needs of the world around it. */
export interface Surroundings {
  fetch: typeof fetch;
  now(): Date;
  wait(milliseconds: number): Promise<void>;
  /** 0 to 1. */
  chance(): number;
}

export interface Heard {
  token?: { obtainedAt: string; expiresAt: string };
  answeredAt?: string;
}

/** No reply in so long is no reply. */
const patienceMs = 10_000;
const pageSize = 200;
const mostPages = 500;
const mostBytes = 8 * 1024 * 1024;

/**
 * Calls the platform's API: one token for as long as it lasts, a new one when the platform says it is over; waits and
 * tries again where that may help, never more often than the agreed number of calls a second.
 */
export class DnevnikClient {
  readonly heard: Heard = {};
  private readonly access: GradebookAccess;
  private readonly world: Surroundings;
  private token: Promise<string> | undefined;
  private nextCallAtMs = 0;

  constructor(access: GradebookAccess, world: Surroundings) {
    this.access = access;
    this.world = world;
  }

  /** Every page of a list. The platform says how many there are; fewer are told as `pagesIncomplete`. */
  async list<S extends z.ZodType>(
    asked: AskedFor,
    path: string,
    query: Readonly<Record<string, string>>,
    schema: S,
  ): Promise<z.infer<S>[]> {
    const items: z.infer<S>[] = [];
    for (let page = 1; page <= mostPages; page += 1) {
      const paged = new URLSearchParams({ ...query, pageNumber: `${page}`, pageSize: `${pageSize}` });
      const reply = await this.get(asked, `${path}?${paged}`);
      const total = Number(reply.headers.get('x-total-count') ?? Number.NaN);
      const found = parsed(asked, z.array(schema), await jsonOf(asked, reply));
      items.push(...found);
      if (Number.isNaN(total)) throw new SourceFault('replyChanged', asked, 'X-Total-Count');
      if (items.length >= total) return items;
      if (found.length < pageSize)
        throw new SourceFault('pagesIncomplete', asked, `${items.length} < ${total}`);
    }
    throw new SourceFault('pagesIncomplete', asked, `> ${mostPages}`);
  }

  private async get(asked: AskedFor, path: string): Promise<Response> {
    for (let renewed = false; ; renewed = true) {
      const used = this.validToken();
      const reply = await this.patiently(asked, path, { headers: { 'access-token': await used } });
      if (reply.status === 401) {
        if (renewed) throw new SourceFault('tokenRefused', asked, '401');
        // Of calls under way at once only the first asks for another token.
        if (this.token === used) this.token = undefined;
        continue;
      }
      if (reply.status === 403) throw new SourceFault('tokenRefused', asked, '403');
      if (reply.status === 404) throw new SourceFault('schoolGone', asked, '404');
      if (!reply.ok) throw new SourceFault('replyChanged', asked, `${reply.status}`);
      this.heard.answeredAt = this.world.now().toISOString();
      return reply;
    }
  }

  private validToken(): Promise<string> {
    this.token ??= this.newToken().catch((error: unknown) => {
      this.token = undefined;
      throw error;
    });
    return this.token;
  }

  private async newToken(): Promise<string> {
    const entered = await this.access.credentials();
    if (!entered) throw new SourceFault('notSetUp', 'token');
    const { clientId, clientSecret } = entered;
    const reply = await this.patiently('token', '/oauth2/token', {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'grant_type=client_credentials',
    });
    if (!reply.ok) throw new SourceFault('tokenRefused', 'token', `${reply.status}`);
    const { access_token, expires_in } = parsed('token', tokenReplySchema, await jsonOf('token', reply));
    const now = this.world.now();
    const expiresAt = new Date(now.getTime() + expires_in * 1000).toISOString();
    this.heard.token = { obtainedAt: now.toISOString(), expiresAt };
    return access_token;
  }

  /** Tries again what may go better the next time: no reply, a broken one, too many calls. */
  private async patiently(asked: AskedFor, path: string, init: RequestInit): Promise<Response> {
    for (let tried = 1; ; tried += 1) {
      await this.turn();
      const outcome = await this.once(path, init);
      if (typeof outcome !== 'string' && outcome.status !== 429 && outcome.status < 500) return outcome;
      const pause = typeof outcome === 'string' ? undefined : retryAfterOf(outcome);
      const waitMs = waitBefore(tried, pause, this.world.chance(), this.access.firstPauseMs);
      if (waitMs === undefined) throw faultOf(asked, outcome);
      await this.world.wait(waitMs);
    }
  }

  private async once(path: string, init: RequestInit): Promise<Response | 'slow' | 'down'> {
    try {
      const signal = AbortSignal.timeout(this.access.patienceMs ?? patienceMs);
      const reply = await this.world.fetch(`${this.access.address}${path}`, {
        ...init,
        signal,
        redirect: 'error',
      });
      const body = await reply.arrayBuffer();
      const { status, headers } = reply;
      return new Response(status === 204 ? null : body, { status, headers });
    } catch (error) {
      return error instanceof Error && /Timeout|Abort/.test(error.name) ? 'slow' : 'down';
    }
  }

  private async turn(): Promise<void> {
    const now = performance.now();
    const at = Math.max(now, this.nextCallAtMs);
    this.nextCallAtMs = at + 1000 / this.access.callsPerSecond;
    if (at > now) await this.world.wait(at - now);
  }
}

function faultOf(asked: AskedFor, outcome: Response | 'slow' | 'down'): SourceFault {
  if (outcome === 'slow') return new SourceFault('sourceSlow', asked);
  if (outcome === 'down') return new SourceFault('sourceDown', asked);
  const code = outcome.status === 429 ? 'tooManyCalls' : 'sourceDown';
  return new SourceFault(code, asked, `${outcome.status}`);
}

function retryAfterOf(reply: Response): number | undefined {
  const seconds = Number(reply.headers.get('retry-after') ?? Number.NaN);
  return Number.isNaN(seconds) ? undefined : seconds * 1000;
}

async function jsonOf(asked: AskedFor, reply: Response): Promise<unknown> {
  const text = await reply.text();
  if (text.length > mostBytes) throw new SourceFault('replyChanged', asked, `> ${mostBytes}`);
  try {
    return JSON.parse(text);
  } catch {
    throw new SourceFault('replyChanged', asked, 'JSON');
  }
}

/** The place of a field that is not as agreed is told; what stands in it is not. */
function parsed<S extends z.ZodType>(asked: AskedFor, schema: S, value: unknown): z.infer<S> {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const path = read.error.issues[0]?.path.filter((part) => typeof part === 'string').join('.');
  throw new SourceFault('replyChanged', asked, path || undefined);
}
