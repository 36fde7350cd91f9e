export interface AskSettings {
  regionId: string;
  /** Of the person who is signed in on this device: they ask under their own name. */
  token: string | undefined;
}

type Json = Record<string, unknown>;

/** The region of the installation, and who asks. A form within another site's page asks as everybody. */
export async function readSettings(isEmbedded: boolean): Promise<AskSettings> {
  const reply = await fetch('/config.json', { cache: 'no-store' });
  const { regionId, oidc }: Json = await reply.json();
  if (typeof regionId !== 'string') throw new Error('The configuration names no region');
  return { regionId, token: isEmbedded ? undefined : tokenOnDevice(oidc as Json) };
}

/**
 * The token that the application keeps on this device. One that had ended before the page was opened is none; one that
 * ends while somebody writes is sent all the same, and the server's refusal says what to do.
 */
export function tokenOnDevice({ authority, clientId }: Json): string | undefined {
  try {
    const kept: Json = JSON.parse(localStorage.getItem(`oidc.user:${authority}:${clientId}`) ?? '{}');
    const { access_token: token, expires_at: endsAt = Number.POSITIVE_INFINITY } = kept;
    return typeof token === 'string' && Number(endsAt) * 1000 > Date.now() ? token : undefined;
  } catch {
    return undefined;
  }
}
