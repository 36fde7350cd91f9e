import type { ComponentType, ReactNode } from 'react';

export interface Page {
  Component: ComponentType;
}

export interface Route {
  path?: string;
  element?: ReactNode;
  lazy?: () => Promise<Page>;
  hydrateFallbackElement?: ReactNode;
  errorElement?: ReactNode;
  children?: readonly Route[];
}

/** A route that an address may lead to, with the frame around it. */
export interface Leaf extends Route {
  frame?: Route;
}

export interface Match {
  leaf: Leaf;
  params: Readonly<Record<string, string>>;
}

export function leavesOf(routes: readonly Route[]): Leaf[] {
  return routes.flatMap((route) => route.children?.map((child) => ({ ...child, frame: route })) ?? [route]);
}

/** The first leaf whose path fits; `*` fits whatever is left. */
export function matchOf(leaves: readonly Leaf[], pathname: string): Match | undefined {
  for (const leaf of leaves) {
    const params = paramsOf(leaf.path ?? '', pathname);
    if (params) return { leaf, params };
  }
  return undefined;
}

function paramsOf(path: string, pathname: string): Record<string, string> | undefined {
  if (path === '*') return {};
  const wanted = partsOf(path);
  const given = partsOf(pathname);
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [at, name] of wanted.entries()) {
    const part = given[at] ?? '';
    if (name.startsWith(':')) params[name.slice(1)] = decoded(part);
    else if (name !== part) return undefined;
  }
  return params;
}

const partsOf = (path: string) => path.split('/').filter(Boolean);

/** An address with a lone per cent sign is taken as it stands. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
