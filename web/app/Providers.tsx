import { CssBaseline, ThemeProvider } from '@mui/material';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Config } from '../shared/api/config.ts';
import { isRefusal } from '../shared/api/problem.ts';
import { RegionContext } from '../shared/auth/region.ts';
import { TodayContext } from '../shared/time/asOf.ts';
import { LightOnPaper } from './LightOnPaper.tsx';
import { theme } from './theme.ts';
import './print.css';

const freshForMs = 30_000;
const mostRetries = 2;

/** A refusal is an answer: asking again would bring the same one. */
function shouldRetry(failures: number, error: unknown): boolean {
  return !isRefusal(error) && failures < mostRetries;
}

/** What every page stands on, signed in or not: look, replies of the server, region and day. */
export function Providers({ config, children }: { config: Config; children: ReactNode }) {
  const [queries] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          queries: { staleTime: freshForMs, retry: shouldRetry },
          // Without a connection a form says so at once and sends again itself; a paused one would say nothing.
          mutations: { networkMode: 'always' },
        },
      }),
  );
  return (
    <ThemeProvider theme={theme} defaultMode="system">
      <CssBaseline />
      <LightOnPaper />
      <QueryClientProvider client={queries}>
        <RegionContext value={{ regionId: config.regionId, isDemo: config.clock.standsStill }}>
          <TodayContext value={dayInMoscow(config.clock.now)}>{children}</TodayContext>
        </RegionContext>
      </QueryClientProvider>
    </ThemeProvider>
  );
}

function dayInMoscow(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Moscow' }).format(new Date(instant));
}
