type PageModule<Name extends string> = Record<Name, () => React.ReactNode>;

/** A page arrives with the first visit to it. */
export function page<Name extends string>(path: string, name: Name, load: () => Promise<PageModule<Name>>) {
  return { path, lazy: async () => ({ Component: (await load())[name] }) };
}
