import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useRegion } from '../shared/auth/region.ts';
import { useToday } from '../shared/time/asOf.ts';
import { mayAsk } from './askAhead.ts';

/** Stands where region, day and person are known: pages that ask ahead of their script may do so from here on. */
export function AskingAhead({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const { regionId } = useRegion();
  const today = useToday();
  useState(() => mayAsk({ queries, regionId, today }));
  return children;
}
