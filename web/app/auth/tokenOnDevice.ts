export interface ProviderNames {
  authority: string;
  clientId: string;
}

/** Where the sign-in library keeps who is signed in on this device. */
const keptAt = ({ authority, clientId }: ProviderNames) => `oidc.user:${authority}:${clientId}`;

/** Somebody has signed in here and not out; their token may be over. */
export function isKeptOnDevice(provider: ProviderNames): boolean {
  return localStorage.getItem(keptAt(provider)) !== null;
}

/**
 * The token that the application keeps on this device, read without the library that renews it. One that had ended
 * before the page was opened is none; one that ends while somebody works is sent all the same, and the server's refusal
 * says what to do.
 */
export function tokenOnDevice(provider: ProviderNames): string | undefined {
  try {
    const kept: Record<string, unknown> = JSON.parse(localStorage.getItem(keptAt(provider)) ?? '{}');
    const { access_token: token, expires_at: endsAt = Number.POSITIVE_INFINITY } = kept;
    return typeof token === 'string' && Number(endsAt) * 1000 > Date.now() ? token : undefined;
  } catch {
    return undefined;
  }
}
