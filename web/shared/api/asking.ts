import type { QueryClient } from '@tanstack/react-query';
import type { Day, NodeId } from '../../../functions/shared/words.ts';

/** With what a page asks the server before it is drawn: the address it is opened at, and what every page stands on. */
export interface Asking {
  queries: QueryClient;
  regionId: NodeId;
  today: Day;
  params: Readonly<Record<string, string | undefined>>;
  search: URLSearchParams;
}
