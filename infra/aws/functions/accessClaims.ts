import type { PreTokenGenerationV2TriggerEvent } from 'aws-lambda';
import { type Claims, claimsSchema } from '../../../functions/shared/access/claims.ts';

/**
 * Puts role, organisation and path of a person into the access token, from attributes that only administrators of
 * the pool write. A person without them is not signed in: a token that says nothing of its bearer opens nothing.
 */
export async function handler(
  event: PreTokenGenerationV2TriggerEvent,
): Promise<PreTokenGenerationV2TriggerEvent> {
  const claims = claimsOf(event.request.userAttributes);
  event.response = {
    claimsAndScopeOverrideDetails: {
      accessTokenGeneration: {
        claimsToAddOrOverride: asStrings(claims),
      },
    },
  };
  return event;
}

/** The path as one string, which the API reads as well as an array. */
function asStrings({ path, ...claims }: Omit<Claims, 'sub'>): Record<string, string> {
  const given = Object.entries(claims).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(given), path: path.join(' ') };
}

function claimsOf(attributes: Record<string, string>): Omit<Claims, 'sub'> {
  const { sub: _given, ...claims } = claimsSchema.parse({
    sub: attributes.sub,
    role: attributes['custom:role'],
    org: attributes['custom:org'],
    path: attributes['custom:path'],
    name: attributes.name,
    email: attributes.email,
    locale: attributes.locale,
  });
  if (claims.path.at(-1) !== claims.org) throw new Error('The path of a person ends with the organisation');
  return claims;
}
