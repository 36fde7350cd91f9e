import { queryOptions } from '@tanstack/react-query';
import { reportPageSchema } from '../../functions/reporting/contract/reports.ts';
import { api } from '../shared/api/api.ts';

const reportingKey = ['reporting'] as const;

/** Reports one may see, the newest period first. */
export const reportList = () =>
  queryOptions({
    queryKey: [...reportingKey, 'reports'],
    queryFn: ({ signal }) =>
      api.get('/reporting/reports', { query: { limit: 200 }, reply: reportPageSchema, signal }),
  });
