import { ThemeProvider } from '@mui/material';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render } from '@testing-library/react';
import i18next from 'i18next';
import type { ReactNode } from 'react';
import { initReactI18next } from 'react-i18next';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { vi } from 'vitest';
import { people } from '../../../functions/shared/testing/people.ts';
import { texts } from '../../app/texts.ts';
import { theme } from '../../app/theme.ts';
import { speakFor } from '../../shared/api/api.ts';
import { SessionContext } from '../../shared/auth/person.ts';
import { RegionContext } from '../../shared/auth/region.ts';
import { withParts } from '../../shared/text/parts.ts';
import { TodayContext } from '../../shared/time/asOf.ts';

interface Sent {
  method: string;
  path: string;
  body: unknown;
  headers: Record<string, string>;
}

/** Replies by `GET /registry/nodes`; a function sees the query. `undefined` never answers, a number is a refusal. */
export type Replies = Record<string, unknown | ((query: URLSearchParams) => unknown)>;

/** A refusal of the server as problem details. */
export class Refused {
  readonly status: number;
  readonly code: string;
  readonly more: object;

  constructor(status: number, code: string, more: object = {}) {
    this.status = status;
    this.code = code;
    this.more = more;
  }
}

export const never = Symbol('a reply that does not come');

/** Answers the page's calls and remembers them. */
export function answer(replies: Replies): Sent[] {
  const sent: Sent[] = [];
  speakFor(() => 'token');
  vi.stubGlobal('fetch', async (url: string, init: RequestInit = {}) => {
    const { pathname, searchParams } = new URL(url, 'http://test');
    const path = pathname.replace(/^\/api(\/public)?/, '');
    const method = init.method ?? 'GET';
    const body = typeof init.body === 'string' ? JSON.parse(init.body) : init.body;
    sent.push({ method, path, body, headers: init.headers as Record<string, string> });
    const reply = replies[`${method} ${path}`];
    const value = typeof reply === 'function' ? reply(searchParams) : reply;
    if (value === never) return new Promise(() => undefined);
    const problem = value === undefined ? new Refused(404, 'notFound') : value;
    if (!(problem instanceof Refused)) return Response.json(value);
    const { status, code, more } = problem;
    return Response.json(
      { type: 'about:blank', title: code, status, code, requestId: 'test', ...more },
      { status },
    );
  });
  return sent;
}

/** Every text of the application, at once; files before this one in the same worker may have left a few. */
function speak(): void {
  void i18next.use(initReactI18next).init({
    resources: { ru: withParts(texts.ru), en: withParts(texts.en) },
    lng: 'ru',
    defaultNS: 'app',
    interpolation: { escapeValue: false },
    react: { nsMode: 'fallback' },
    initAsync: false,
  });
}

/** A page of a whole frame takes its time to draw where two cores serve many tests. */
vi.setConfig({ testTimeout: 20_000 });

/** Puts a text into a field at once, as pasting does. */
export function fill(field: HTMLElement, text: string): void {
  fireEvent.change(field, { target: { value: text } });
}

/** A page at an address, as somebody sees it on 20 September 2011. */
export function show(page: ReactNode, { as, at = '/' }: { as?: keyof typeof people; at?: string } = {}) {
  speak();
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const person = as && { ...people[as], path: [...people[as].path] };
  const router = createMemoryRouter([{ path: '*', element: page }], { initialEntries: [at] });
  const session = { person, signIn: () => undefined, signOut: () => undefined };
  render(
    <ThemeProvider theme={theme}>
      <QueryClientProvider client={queries}>
        <SessionContext value={session}>
          <RegionContext value={{ regionId: 'r-20', isDemo: true }}>
            <TodayContext value="2011-09-20">
              <RouterProvider router={router} />
            </TodayContext>
          </RegionContext>
        </SessionContext>
      </QueryClientProvider>
    </ThemeProvider>,
  );
  return { search: () => new URLSearchParams(router.state.location.search) };
}
