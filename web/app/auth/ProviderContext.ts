import { createContext, useContext } from 'react';
import type { Provider } from './provider.ts';

/** Brings the provider's part of the application, once. */
export type BringProvider = () => Promise<Provider>;

export const ProviderContext = createContext<BringProvider | undefined>(undefined);

export function useProvider(): BringProvider {
  const bring = useContext(ProviderContext);
  if (!bring) throw new Error('ProviderContext is missing');
  return bring;
}
