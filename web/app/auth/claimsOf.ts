import { type Claims, claimsSchema } from '../../../functions/shared/access/claims.ts';

/** Reads the token for showing only; the server checks its signature. */
export function claimsOf(token: string): Claims | undefined {
  const payload = token.split('.')[1] ?? '';
  const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
    char.charCodeAt(0),
  );
  const parsed = claimsSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
  return parsed.success ? parsed.data : undefined;
}
