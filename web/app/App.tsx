import { CssBaseline, ThemeProvider } from '@mui/material';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { RouterProvider } from 'react-router-dom';
import type { Config } from '../shared/api/config.ts';
import { ApiProblem } from '../shared/api/problem.ts';
import { RegionContext } from '../shared/auth/region.ts';
import { TodayContext } from '../shared/time/asOf.ts';
import { SignedIn } from './auth/SignedIn.tsx';
import { router } from './router.tsx';
import { theme } from './theme.ts';

const freshForMs = 30_000;
const mostRetries = 2;

/** A refusal is an answer: asking again would bring the same one. */
function shouldRetry(failures: number, error: unknown): boolean {
  return !(error instanceof ApiProblem && error.problem.status < 500) && failures < mostRetries;
}

export function App({ config }: { config: Config }) {
  const [queries] = useState(
    () => new QueryClient({ defaultOptions: { queries: { staleTime: freshForMs, retry: shouldRetry } } }),
  );
  const today = dayInMoscow(config.clock.now);
  return (
    <ThemeProvider theme={theme} defaultMode="system">
      <CssBaseline />
      <QueryClientProvider client={queries}>
        <SignedIn config={config}>
          <RegionContext value={{ regionId: config.regionId, isDemo: config.clock.standsStill }}>
            <TodayContext value={today}>
              <RouterProvider router={router} />
            </TodayContext>
          </RegionContext>
        </SignedIn>
      </QueryClientProvider>
    </ThemeProvider>
  );
}

function dayInMoscow(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Moscow' }).format(new Date(instant));
}
