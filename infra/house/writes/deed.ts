import type { Role } from '../../../functions/shared/access/roles.ts';
import type { TestCall } from '../../../functions/shared/testing/call.ts';
import { personOf, region } from '../../../functions/shared/testing/people.ts';
import type { World } from '../routes/world.ts';

/** A request that is carried out, by somebody who may. */
export interface Deed {
  domain: string;
  as: Role;
  request: TestCall;
  /** The same address asked for something else: under the same idempotency key it must not pass for the first. */
  otherwise?: Pick<TestCall, 'body' | 'upload'>;
}

export type Doing = (world: World) => Promise<Deed>;

export const neighbour = 's-20602000-002';

export interface Asked {
  body?: unknown;
  upload?: TestCall['upload'];
  version?: number;
}

/** What is put into a store past the API. */
export const seeding = {
  action: 'seed',
  by: 'p-seed',
  role: 'admin',
  at: '2011-05-18T08:00:00.000Z',
  requestId: 'seed',
  scope: region,
};

export function deed(domain: string, as: Role, method: string, path: string, asked: Asked): Deed {
  const { version, body, upload } = asked;
  return {
    domain,
    as,
    request: {
      method,
      path: `/api/${domain}${path}`,
      as: personOf(as),
      ...(body !== undefined && { body }),
      ...(upload && { upload }),
      ...(version !== undefined && { headers: { 'if-match': `"${version}"` } }),
    },
  };
}

export function make(domain: string, as: Role, path: string, body: unknown, other?: unknown): Deed {
  const made = deed(domain, as, 'POST', path, { body });
  return other === undefined ? made : { ...made, otherwise: { body: other } };
}

export function sent(
  domain: string,
  as: Role,
  path: string,
  upload: NonNullable<TestCall['upload']>,
  other?: NonNullable<TestCall['upload']>,
): Deed {
  const made = deed(domain, as, 'POST', path, { upload });
  return other ? { ...made, otherwise: { upload: other } } : made;
}

export async function edit(
  world: World,
  domain: string,
  as: Role,
  method: string,
  path: string,
  body: unknown,
): Promise<Deed> {
  return deed(domain, as, method, path, { body, version: await versionAt(world, domain, as, path) });
}

/** Carries a deed out that another one stands on. */
export async function done(world: World, { domain, request }: Deed) {
  const reply = await world.ask(domain, request);
  if (reply.status >= 300)
    throw new Error(`${request.method} ${request.path}: ${JSON.stringify(reply.body)}`);
  return reply.body;
}

export async function versionAt(world: World, domain: string, as: Role, path: string): Promise<number> {
  return (await done(world, deed(domain, as, 'GET', path, {}))).version;
}
