import type { LoaderFunctionArgs } from 'react-router-dom';
import type { Asking } from '../shared/api/asking.ts';

export type LoadAsk = () => Promise<(asking: Asking) => Promise<unknown>>;
type Standing = Omit<Asking, 'params' | 'search'>;

let allow: (standing: Standing) => void = () => undefined;
const allowed = new Promise<Standing>((resolve) => {
  allow = resolve;
});

/** From now on it is known whom calls speak for, and where replies are kept. */
export function mayAsk(standing: Standing): void {
  allow(standing);
}

/**
 * The part of a route that asks the server for what its page shows while the page's own script is on its way. Nothing
 * waits for it, and what goes wrong is met again, and told, by the page.
 */
export function askAhead(load: LoadAsk) {
  return {
    loader: ({ request, params }: LoaderFunctionArgs) => {
      const { searchParams: search } = new URL(request.url);
      Promise.all([allowed, load()])
        .then(([standing, ask]) => ask({ ...standing, params, search }))
        .catch(() => undefined);
      return null;
    },
    // Once it is drawn the page asks by itself.
    shouldRevalidate: () => false,
  };
}
