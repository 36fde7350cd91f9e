import type { ExchangeRooms } from '../../rooms.ts';
import {
  isInForce,
  isMarkOf,
  markOf,
  mostTokens,
  newSecret,
  scopesOf,
  tokenOf,
  tokenSeconds,
} from '../rules/keys.ts';
import { todayOf } from '../today.ts';

/** Why OAuth 2 refuses, by RFC 6749. */
export class TokenRefusal extends Error {
  readonly code: 'invalid_client' | 'unsupported_grant_type' | 'invalid_scope' | 'invalid_request';

  constructor(code: TokenRefusal['code'], message: string) {
    super(message);
    this.name = 'TokenRefusal';
    this.code = code;
  }
}

interface Asking {
  authorization: string | undefined;
  form: URLSearchParams;
}

/** A token for whoever knows a key and its secret: client credentials, in the header or in the form. */
export async function tokenFor(
  { authorization, form }: Asking,
  rooms: Pick<ExchangeRooms, 'restKeys' | 'register' | 'clock'>,
) {
  if (form.get('grant_type') !== 'client_credentials')
    throw new TokenRefusal('unsupported_grant_type', 'grant_type: client_credentials');
  const { id, secret } = credentialsOf(authorization) ?? {
    id: form.get('client_id') ?? '',
    secret: form.get('client_secret') ?? '',
  };
  const { restKeys, clock } = rooms;
  const isId = /^[a-z0-9-]{8,60}$/.test(id);
  const [key, access] = isId ? await Promise.all([restKeys.find(id), restKeys.access(id)]) : [];
  const isTheirs = key && access && isMarkOf(access.secretMark, secret);
  if (!isTheirs || !isInForce(key, await todayOf(key.regionId, rooms)))
    throw new TokenRefusal('invalid_client', 'No key in force has this id and this secret');
  const scopes = scopesOf(form.get('scope') ?? undefined);
  if (scopes.length === 0) throw new TokenRefusal('invalid_scope', 'None of the scopes is given here');
  const now = clock.now();
  const token = tokenOf(key.id, newSecret());
  const until = new Date(now.getTime() + tokenSeconds * 1000).toISOString();
  const alive = access.tokens.filter((one) => one.until > now.toISOString());
  const tokens = [...alive, { mark: markOf(token), until, scopes }].slice(-mostTokens);
  await restKeys.saveAccess({ ...access, tokens }, access);
  return {
    access_token: token,
    token_type: 'Bearer',
    expires_in: tokenSeconds,
    scope: scopes.join(' '),
  };
}

function credentialsOf(header: string | undefined): { id: string; secret: string } | undefined {
  const [, encoded] = /^Basic ([\w+/=-]+)$/i.exec(header ?? '') ?? [];
  if (!encoded) return undefined;
  const [id = '', ...rest] = Buffer.from(encoded, 'base64').toString().split(':');
  return { id: decoded(id), secret: decoded(rest.join(':')) };
}

/** RFC 6749 has both encoded as in a form; what is not stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
