import { createTheme, ThemeProvider } from '@mui/material';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import i18next from 'i18next';
import type { ReactNode } from 'react';
import { initReactI18next } from 'react-i18next';
import { createMemoryRouter, type RouteObject, RouterProvider } from 'react-router-dom';
import { vi } from 'vitest';
import type { Role } from '../../../functions/shared/access/roles.ts';
import { SessionContext } from '../auth/person.ts';
import { RegionContext } from '../auth/region.ts';
import { withParts } from '../text/parts.ts';
import * as pictures from '../text/pictures.ts';
import * as problems from '../text/problems.ts';
import * as shared from '../text/shared.ts';
import type { Words } from '../text/words.ts';
import { TodayContext } from '../time/asOf.ts';

export type Texts = Record<string, { ru: Words; en: Words }>;

/** Starts the sentences of a domain, with those that every page shares. */
export async function startTexts(texts: Texts, language: 'ru' | 'en' = 'ru'): Promise<void> {
  const all: Texts = { shared, problems, pictures, ...texts };
  const of = (one: 'ru' | 'en') =>
    withParts(Object.fromEntries(Object.entries(all).map(([name, words]) => [name, words[one]])));
  await i18next.use(initReactI18next).init({
    resources: { ru: of('ru'), en: of('en') },
    lng: language,
    fallbackLng: false,
    interpolation: { escapeValue: false },
    react: { nsMode: 'fallback' },
    returnNull: false,
  });
}

/** What the server would say to a call: a body, or a status of its own with one. */
export type Reply = unknown | { status: number; body: unknown };
type Answer = Reply | ((call: { method: string; url: URL; body: string }) => Reply | Promise<Reply>);

/** Calls by method and path below `/api/public` or `/api`, `*` for any text between slashes: `GET /plan/plans/*`. */
export type Replies = Record<string, Answer>;

function isStatus(reply: unknown): reply is { status: number; body: unknown } {
  return typeof reply === 'object' && reply !== null && 'status' in reply && 'body' in reply;
}

/** Answers `fetch` from a table; what is not in it never answers, so that a page stays waiting. */
export function stubApi(replies: Replies) {
  const calls: { method: string; path: string; url: URL; body: string; headers: Headers }[] = [];
  vi.stubGlobal('fetch', async (input: string, init: RequestInit = {}) => {
    const url = new URL(input, 'http://localhost');
    const path = url.pathname.replace(/^\/api(\/public)?/, '');
    const method = init.method ?? 'GET';
    const body = init.body instanceof Blob ? await init.body.text() : String(init.body ?? '');
    calls.push({ method, path, url, body, headers: new Headers(init.headers) });
    const answer = Object.entries(replies).find(([key]) => matches(key, `${method} ${path}`))?.[1];
    if (answer === undefined) return new Promise<Response>(() => undefined);
    const reply = typeof answer === 'function' ? await answer({ method, url, body }) : answer;
    const { status, body: said } = isStatus(reply) ? reply : { status: 200, body: reply };
    return new Response(JSON.stringify(said), { status, headers: { 'content-type': 'application/json' } });
  });
  return calls;
}

function matches(pattern: string, call: string): boolean {
  const parts = pattern.split('/');
  const said = call.split('/');
  return parts.length === said.length && parts.every((part, at) => part === '*' || part === said[at]);
}

/** A refusal as the API words it. */
export function refused(status: number, code: string, more: Record<string, unknown> = {}): Reply {
  return { status, body: { type: `urn:${code}`, title: code, status, code, requestId: 'r-1', ...more } };
}

interface Visit {
  /** The route the page stands under, `/plan/drafts/:draftId`. */
  path: string;
  at?: string;
  today?: string;
  role?: Role;
  /** Routes that the page leads to, where it matters how they load. */
  beside?: RouteObject[];
}

const theme = createTheme({
  cssVariables: { colorSchemeSelector: 'data-scheme' },
  colorSchemes: { light: true, dark: true },
});

/** Opens a page the way the application does: with an address, a today, a person and the API’s replies. */
export function visit(page: ReactNode, { path, at = path, today = '2011-09-20', role, beside = [] }: Visit) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const router = createMemoryRouter(
    [{ path, element: page }, ...beside, { path: '*', element: <p>elsewhere</p> }],
    {
      initialEntries: [at],
    },
  );
  const person = role && { sub: 'p-1', role, org: 'r-20', path: ['r-20'] };
  const session = { person, signIn: () => undefined, signOut: () => undefined };
  const view = render(
    <ThemeProvider theme={theme}>
      <QueryClientProvider client={queries}>
        <SessionContext value={session}>
          <RegionContext value={{ regionId: 'r-20', isDemo: true }}>
            <TodayContext value={today}>
              <RouterProvider router={router} />
            </TodayContext>
          </RegionContext>
        </SessionContext>
      </QueryClientProvider>
    </ThemeProvider>,
  );
  return { ...view, router };
}
