import { randomUUID } from 'node:crypto';
import { createLocalJWKSet, errors, type JSONWebKeySet, jwtVerify } from 'jose';
import { log } from '../../../functions/shared/log.ts';
import { asProblem, problemMediaType } from '../../../functions/shared/problem.ts';
import { Refusal } from '../../../functions/shared/refusal.ts';
import type { LocalDomain } from '../domains.ts';
import { readBody } from './body.ts';
import { asLambdaEvent, asResponse } from './event.ts';

export interface Trust {
  issuer: string;
  audience: string;
  jwks: JSONWebKeySet;
}

const bodyLimitBytes = 10 * 1024 * 1024;

/**
 * What API Gateway is in the cloud: `/api/public/<domain>/…` goes through as it is, and so do the paths of standards
 * that a domain guards itself; everything else below `/api/<domain>/…` wants a valid token.
 */
export class Gateway {
  private readonly domains: ReadonlyMap<string, LocalDomain>;
  private readonly trust: Trust;
  private readonly keys: ReturnType<typeof createLocalJWKSet>;

  constructor(domains: readonly LocalDomain[], trust: Trust) {
    this.domains = new Map(domains.map((domain) => [domain.manifest.domain, domain]));
    this.trust = trust;
    this.keys = createLocalJWKSet(trust.jwks);
  }

  async fetch(request: Request, sourceIp = '127.0.0.1'): Promise<Response> {
    const requestId = randomUUID();
    try {
      return await this.forward(request, requestId, sourceIp);
    } catch (error) {
      const problem = asProblem(error, requestId);
      if (problem.status === 500) log.error('fault', { requestId, error: error as Error });
      return new Response(JSON.stringify(problem), {
        status: problem.status,
        headers: { 'content-type': problemMediaType },
      });
    }
  }

  private async forward(request: Request, requestId: string, sourceIp: string): Promise<Response> {
    const { pathname } = new URL(request.url);
    const { domain, isPublic } = this.addressee(pathname);
    const claims = isPublic ? undefined : await this.claimsOf(request);
    const body = await readBody(request, bodyLimitBytes);
    const event = asLambdaEvent(request, body, { requestId, sourceIp, ...(claims && { claims }) });
    const reply = await domain.invoke('api', event);
    return asResponse(reply as Parameters<typeof asResponse>[0], request.method);
  }

  private addressee(pathname: string): { domain: LocalDomain; isPublic: boolean } {
    for (const one of this.domains.values())
      if (one.manifest.routes.own?.some((path) => pathname.startsWith(`${path}/`)))
        return { domain: one, isPublic: true };
    const match = /^\/api\/(public\/)?([a-z]+)\//.exec(`${pathname}/`);
    const domain = this.domains.get(match?.[2] ?? '');
    if (!domain) throw new Refusal('notFound', `Nothing is served at ${pathname}`);
    return { domain, isPublic: match?.[1] !== undefined };
  }

  private async claimsOf(request: Request): Promise<Record<string, unknown>> {
    const token = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
    if (!token) throw new Refusal('notSignedIn', 'Send an access token: Authorization: Bearer …');
    try {
      const { issuer, audience } = this.trust;
      return (await jwtVerify(token, this.keys, { issuer, audience })).payload;
    } catch (error) {
      if (error instanceof errors.JWTExpired)
        throw new Refusal('tokenExpired', 'The token has expired; sign in again');
      throw new Refusal('notSignedIn', 'The token is not one of ours; sign in again');
    }
  }
}
