import { importJWK, SignJWT } from 'jose';
import type { Claims } from '../../../functions/shared/access/claims.ts';
import { type Clock, systemClock } from '../../../functions/shared/clock.ts';
import { type Keys, loadKeys } from './keys.ts';
import type { DemoPerson, PeopleDirectory } from './people.ts';
import { apiScope, audience, clientId, lifetimes, signingAlgorithm } from './settings.ts';

/** What an access token says of a person, however it came about. */
export function accessClaims(person: DemoPerson): Claims {
  return {
    sub: person.sub,
    role: person.role,
    org: person.org,
    path: [...person.path],
    name: person.name[person.locale],
    email: person.email,
    locale: person.locale,
  };
}

/** Signs an access token for a person's `sub`, or for the first person of a role. */
export type IssueToken = (personOrRole: string, validForSeconds?: number) => Promise<string>;

interface IssuerOptions {
  issuer: string;
  people: PeopleDirectory;
  clock?: Clock;
}

/** Issues tokens for scripts beside a running provider: it reads the keys and leaves the sessions alone. */
export async function createTokenIssuer(options: IssuerOptions & { dataDir: string }): Promise<IssueToken> {
  return tokenIssuer(options, await loadKeys(options.dataDir));
}

export function tokenIssuer(
  { issuer, people, clock = systemClock }: IssuerOptions,
  { signing }: Keys,
): IssueToken {
  return async (personOrRole, validForSeconds = lifetimes.accessToken) => {
    const person =
      (await people.find(personOrRole)) ?? (await people.list()).find(({ role }) => role === personOrRole);
    if (!person) throw new Error(`Nobody here is, or has the role, ${personOrRole}`);

    const issuedAt = Math.floor(clock.now().getTime() / 1000);
    return new SignJWT({ ...accessClaims(person), client_id: clientId, scope: apiScope })
      .setProtectedHeader({ alg: signingAlgorithm, kid: signing.kid, typ: 'at+jwt' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + validForSeconds)
      .sign(await importJWK(signing, signingAlgorithm));
  };
}
