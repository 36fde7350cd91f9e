import {
  type AnchorHTMLAttributes,
  Component,
  createContext,
  Fragment,
  forwardRef,
  type MouseEvent,
  type ReactNode,
  useContext,
  useLayoutEffect,
  useMemo,
  useSyncExternalStore,
} from 'react';
import type { BrowserRouter, RouterState } from './history.ts';

export { createBrowserRouter } from './history.ts';

export const UNSAFE_DataRouterContext = createContext<{ router: BrowserRouter } | null>(null);
const StateContext = createContext<RouterState | undefined>(undefined);

export function RouterProvider({ router }: { router: BrowserRouter }) {
  const state = useSyncExternalStore(router.subscribe, () => router.state);
  const value = useMemo(() => ({ router }), [router]);
  const { leaf } = state.match ?? {};
  return (
    <UNSAFE_DataRouterContext value={value}>
      <StateContext value={state}>{leaf?.frame?.element ?? <Outlet />}</StateContext>
    </UNSAFE_DataRouterContext>
  );
}

/** The page itself, within its frame. */
export function Outlet() {
  const { match, Component: Page, hasFailed, location } = useRouterState();
  const { leaf } = match ?? {};
  const failure = leaf?.frame?.errorElement ?? leaf?.errorElement;
  if (hasFailed) return failure;
  return (
    <Net key={location.pathname} failure={failure}>
      {Page ? <Page /> : (leaf?.element ?? leaf?.hydrateFallbackElement ?? <Fragment />)}
    </Net>
  );
}

interface NetProps {
  failure: ReactNode;
  children: ReactNode;
}

/** What is shown in the place of a page that threw. */
class Net extends Component<NetProps, { hasThrown: boolean }> {
  override state = { hasThrown: false };

  static getDerivedStateFromError() {
    return { hasThrown: true };
  }

  override render() {
    return this.state.hasThrown ? this.props.failure : this.props.children;
  }
}

function useRouterState(): RouterState {
  const state = useContext(StateContext);
  if (!state) throw new Error('RouterProvider is missing');
  return state;
}

function useRouter(): BrowserRouter {
  const context = useContext(UNSAFE_DataRouterContext);
  if (!context) throw new Error('RouterProvider is missing');
  return context.router;
}

export const useLocation = () => useRouterState().location;
export const useNavigation = () => useRouterState().navigation;
export const useNavigate = () => useRouter().navigate;
export const useParams = () => useRouterState().match?.params ?? {};

export function useSearchParams() {
  const { search } = useLocation();
  const params = useMemo(() => new URLSearchParams(search), [search]);
  return [params] as const;
}

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  to: string;
  replace?: boolean;
  /** For an address that another application answers. */
  reloadDocument?: boolean;
}

export const Link = forwardRef<HTMLAnchorElement, LinkProps>(function Link(
  { to, replace, reloadDocument, onClick, ...rest },
  ref,
) {
  const { navigate } = useRouter();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || reloadDocument || rest.target || !isPlain(event)) return;
    event.preventDefault();
    navigate(to, { replace: replace ?? false });
  };
  return <a ref={ref} href={to} onClick={follow} {...rest} />;
});

/** Other presses open a tab or a window, or keep the page as a file. */
function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}

const positions = new Map<string, number>();

/** A new page begins at its top, or at what its address points to; a page come back to stands where it was left. */
export function ScrollRestoration() {
  const { location, way } = useRouterState();
  const { key, pathname, hash } = location;
  useLayoutEffect(() => {
    history.scrollRestoration = 'manual';
    // A page that is loaded anew is put where it stood by the browser.
    const giveBack = () => {
      history.scrollRestoration = 'auto';
    };
    addEventListener('pagehide', giveBack);
    return () => removeEventListener('pagehide', giveBack);
  }, []);
  useLayoutEffect(() => {
    const note = () => positions.set(key, window.scrollY);
    addEventListener('scroll', note, { passive: true });
    return () => removeEventListener('scroll', note);
  }, [key]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a choice that changes only what follows the path moves nothing
  useLayoutEffect(() => {
    // The page itself may be drawn in a turn of its own, after this part.
    queueMicrotask(() => {
      const target = hash && document.getElementById(decodeURIComponent(hash.slice(1)));
      if (way === 'pop') scrollTo(0, positions.get(key) ?? scrollY);
      else if (target) target.scrollIntoView();
      else scrollTo(0, 0);
    });
  }, [pathname]);
  return null;
}
