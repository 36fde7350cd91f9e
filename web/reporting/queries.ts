import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import {
  consolidatedViewSchema,
  type consolidateSchema,
} from '../../functions/reporting/contract/consolidated.ts';
import { fileLinkSchema } from '../../functions/reporting/contract/formats.ts';
import {
  type acceptQuarterlySchema,
  type addAddendumSchema,
  differencesReplySchema,
  type QuarterlyView,
  quarterlyViewSchema,
  type returnQuarterlySchema,
  type saveQuarterlySchema,
  type submitQuarterlySchema,
  uploadPlaceSchema,
} from '../../functions/reporting/contract/quarterly.ts';
import { reportPageSchema } from '../../functions/reporting/contract/reports.ts';
import { api } from '../shared/api/api.ts';
import { putFile } from '../shared/api/putFile.ts';

const reportingKey = ['reporting'] as const;

/** Reports one may see, the newest period first. */
export const reportList = () =>
  queryOptions({
    queryKey: [...reportingKey, 'reports'],
    queryFn: ({ signal }) =>
      api.get('/reporting/reports', { query: { limit: 200 }, reply: reportPageSchema, signal }),
  });

export const consolidatedOf = (regionId: string, quarter: string) =>
  queryOptions({
    queryKey: [...reportingKey, 'consolidated', regionId, quarter],
    queryFn: ({ signal }) =>
      api.get(`/reporting/regions/${regionId}/consolidated/${quarter}`, {
        reply: consolidatedViewSchema,
        signal,
      }),
  });

export interface ReportAt {
  nodeId: string;
  quarter: string;
}

const pathOf = ({ nodeId, quarter }: ReportAt) => `/reporting/municipalities/${nodeId}/quarterly/${quarter}`;

export const quarterlyOf = (at: ReportAt) =>
  queryOptions({
    queryKey: [...reportingKey, 'quarterly', at.nodeId, at.quarter],
    queryFn: ({ signal }) => api.get(pathOf(at), { reply: quarterlyViewSchema, signal }),
  });

export const differencesOf = (at: ReportAt) =>
  queryOptions({
    queryKey: [...reportingKey, 'differences', at.nodeId, at.quarter],
    queryFn: ({ signal }) => api.get(`${pathOf(at)}/differences`, { reply: differencesReplySchema, signal }),
  });

/** Where a report’s file can be opened for a few minutes. */
export const linkTo = (reportId: string, format: string) =>
  api.get(`/reporting/reports/${reportId}/link`, { query: { format }, reply: fileLinkSchema });

interface Over<Body> {
  body: Body;
  version: number;
}

type Step =
  | ({ step: 'save' } & Over<z.input<typeof saveQuarterlySchema>>)
  | ({ step: 'submission' } & Over<z.input<typeof submitQuarterlySchema>>)
  | ({ step: 'return' } & Over<z.input<typeof returnQuarterlySchema>>)
  | ({ step: 'acceptance' } & Over<z.input<typeof acceptQuarterlySchema>>)
  | ({ step: 'addenda' } & Over<z.input<typeof addAddendumSchema>>);

/** Carries out one step of a report’s way over the version that was read. */
export function useStep(at: ReportAt) {
  const queries = useQueryClient();
  return useMutation({
    networkMode: 'always',
    mutationFn: ({ step, body, version }: Step): Promise<QuarterlyView> => {
      const sent = { body, version, reply: quarterlyViewSchema };
      return step === 'save' ? api.put(pathOf(at), sent) : api.post(`${pathOf(at)}/${step}`, sent);
    },
    onSuccess: async (after) => {
      queries.setQueryData(quarterlyOf(at).queryKey, after);
      await queries.invalidateQueries({ queryKey: reportingKey });
    },
  });
}

export function useConsolidate(regionId: string, quarter: string) {
  const queries = useQueryClient();
  return useMutation({
    networkMode: 'always',
    mutationFn: ({ body, version }: Over<z.input<typeof consolidateSchema>>) =>
      api.post(`/reporting/regions/${regionId}/consolidated/${quarter}`, {
        body,
        version,
        reply: consolidatedViewSchema,
      }),
    onSuccess: (after) => queries.setQueryData(consolidatedOf(regionId, quarter).queryKey, after),
  });
}

/** Asks for a place, and puts the file there. */
export async function sendAttachment(at: ReportAt, file: File): Promise<{ id: string; name: string }> {
  const place = await api.get(`${pathOf(at)}/attachments/place`, {
    query: { name: file.name, bytes: file.size },
    reply: uploadPlaceSchema,
  });
  await putFile(place, file, () => undefined);
  return { id: place.id, name: file.name };
}
