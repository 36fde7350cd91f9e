import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  createBrowserRouter,
  Link,
  Outlet,
  RouterProvider,
  useNavigate,
  useParams,
  useSearchParams,
} from './index.tsx';
import { matchOf } from './matching.ts';

beforeEach(() => {
  const address = new URL('http://localhost/open');
  const put = (_state: unknown, _title: string, to: URL) => {
    address.href = to.href;
  };
  vi.stubGlobal('location', address);
  vi.stubGlobal('history', { state: null, pushState: put, replaceState: put });
  vi.stubGlobal('scrollTo', vi.fn());
});
afterEach(() => vi.unstubAllGlobals());

test('an address leads to the first page that fits it, with its parts decoded', () => {
  const leaves = ['/guidance', '/guidance/:slug', '*'].map((path) => ({ path }));
  const found = (address: string) => {
    const match = matchOf(leaves, address);
    return [match?.leaf.path, match?.params];
  };
  expect(found('/guidance/')).toEqual(['/guidance', {}]);
  expect(found('/guidance/a%20b')).toEqual(['/guidance/:slug', { slug: 'a b' }]);
  expect(found('/guidance/100%')).toEqual(['/guidance/:slug', { slug: '100%' }]);
  expect(found('/guidance/a/b')).toEqual(['*', {}]);
});

function Region() {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  return (
    <>
      <p>region {params.get('measure')}</p>
      <button type="button" onClick={() => navigate('?measure=marks', { replace: true })}>
        marks
      </button>
      <Link to="/open/schools/s-1">school</Link>
      <Link to="/open/broken">broken</Link>
      <Link to="/open/throws">throws</Link>
    </>
  );
}

const School = () => <p>school {useParams().nodeId}</p>;

function Throws(): never {
  throw new Error('a page that throws');
}

function routerWith(school: Promise<{ Component: typeof School }>) {
  return createBrowserRouter([
    {
      element: <Outlet />,
      errorElement: <p>went wrong</p>,
      children: [
        { path: '/open', lazy: async () => ({ Component: Region }), hydrateFallbackElement: <p>waiting</p> },
        { path: '/open/schools/:nodeId', lazy: () => school },
        { path: '/open/broken', lazy: () => Promise.reject(new Error('no such file')) },
        { path: '/open/throws', lazy: async () => ({ Component: Throws }) },
      ],
    },
  ]);
}

test('a page stands, and its address with it, until the next one has arrived', async () => {
  let arrive = () => {};
  const school = new Promise<{ Component: typeof School }>((resolve) => {
    arrive = () => resolve({ Component: School });
  });
  render(<RouterProvider router={routerWith(school)} />);
  expect(screen.getByText('waiting')).toBeTruthy();
  fireEvent.click(await screen.findByRole('link', { name: 'school' }));
  expect(location.pathname).toBe('/open');
  expect(screen.getByText('region')).toBeTruthy();
  await act(async () => arrive());
  expect(await screen.findByText('school s-1')).toBeTruthy();
  expect(location.pathname).toBe('/open/schools/s-1');
});

test('a choice on the page changes the address at once', async () => {
  render(<RouterProvider router={routerWith(new Promise(() => undefined))} />);
  fireEvent.click(await screen.findByRole('button', { name: 'marks' }));
  expect(location.search).toBe('?measure=marks');
  expect(screen.getByText('region marks')).toBeTruthy();
});

test.each(['broken', 'throws'])('a page that %s is told of within the frame', async (name) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  render(<RouterProvider router={routerWith(new Promise(() => undefined))} />);
  fireEvent.click(await screen.findByRole('link', { name }));
  expect(await screen.findByText('went wrong')).toBeTruthy();
});

test('a press that asks for another tab is left to the browser', async () => {
  render(<RouterProvider router={routerWith(new Promise(() => undefined))} />);
  const link = await screen.findByRole('link', { name: 'school' });
  const taken: boolean[] = [];
  const note = (event: Event) => {
    taken.push(event.defaultPrevented);
    event.preventDefault();
  };
  window.addEventListener('click', note);
  fireEvent.click(link, { ctrlKey: true });
  fireEvent.click(link);
  window.removeEventListener('click', note);
  expect(taken).toEqual([false, true]);
});
