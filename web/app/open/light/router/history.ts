import type { ComponentType } from 'react';
import { leavesOf, type Match, matchOf, type Route } from './matching.ts';

interface Place {
  pathname: string;
  search: string;
  hash: string;
  /** Of the entry in the browser's history. */
  key: string;
}

/** How a place was come to: by a link, in stead of the one before, or by the browser's own buttons. */
type Way = 'push' | 'replace' | 'pop';

export interface RouterState {
  location: Place;
  way: Way;
  match: Match | undefined;
  /** Absent until the page has arrived. */
  Component: ComponentType | undefined;
  hasFailed: boolean;
  navigation: { state: 'idle' | 'loading' };
}

export interface NavigateOptions {
  replace?: boolean;
}

export type BrowserRouter = ReturnType<typeof createBrowserRouter>;

/** Pages by their addresses. The page that stands stays until the next one has arrived, and its address with it. */
export function createBrowserRouter(routes: readonly Route[]) {
  const leaves = leavesOf(routes);
  const arrived = new Map<Match['leaf'], ComponentType>();
  const listeners = new Set<() => void>();
  let turns = 0;
  let state: RouterState = {
    location: placeNow(),
    way: 'pop',
    match: matchOf(leaves, location.pathname),
    Component: undefined,
    hasFailed: false,
    navigation: { state: 'loading' },
  };
  const set = (changes: Partial<RouterState>) => {
    state = { ...state, ...changes };
    for (const tell of listeners) tell();
  };
  const go = async (pathname: string, way: Way, take: () => void) => {
    turns += 1;
    const turn = turns;
    const match = matchOf(leaves, pathname);
    let Component = match && arrived.get(match.leaf);
    let hasFailed = false;
    if (match?.leaf.lazy && !Component) {
      set({ navigation: { state: 'loading' } });
      const page = await match.leaf.lazy().catch(() => undefined);
      // Who has gone elsewhere meanwhile stays there.
      if (turn !== turns) return;
      Component = page?.Component;
      hasFailed = !Component;
      if (Component) arrived.set(match.leaf, Component);
    }
    take();
    set({ location: placeNow(), way, match, Component, hasFailed, navigation: { state: 'idle' } });
  };
  addEventListener('popstate', () => void go(location.pathname, 'pop', () => undefined));
  void go(location.pathname, 'pop', () => undefined);
  return {
    get state() {
      return state;
    },
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    navigate(to: string, { replace = false }: NavigateOptions = {}): void {
      const target = new URL(to, location.href);
      const way = replace || target.href === location.href ? 'replace' : 'push';
      const key = Math.random().toString(36).slice(2);
      void go(target.pathname, way, () => history[`${way}State`]({ key }, '', target));
    },
  };
}

function placeNow(): Place {
  const { pathname, search, hash } = location;
  return { pathname, search, hash, key: (history.state as { key?: string } | null)?.key ?? 'first' };
}
