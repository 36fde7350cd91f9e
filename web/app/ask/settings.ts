import { type ProviderNames, tokenOnDevice } from '../auth/tokenOnDevice.ts';

export interface AskSettings {
  regionId: string;
  /** Of the person who is signed in on this device: they ask under their own name. */
  token: string | undefined;
}

/** The region of the installation, and who asks. A form within another site's page asks as everybody. */
export async function readSettings(isEmbedded: boolean): Promise<AskSettings> {
  const reply = await fetch('/config.json', { cache: 'no-store' });
  const { regionId, oidc }: { regionId?: unknown; oidc: ProviderNames } = await reply.json();
  if (typeof regionId !== 'string') throw new Error('The configuration names no region');
  return { regionId, token: isEmbedded ? undefined : tokenOnDevice(oidc) };
}
