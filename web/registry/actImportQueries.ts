import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { actImportReportSchema } from '../../functions/registry/contract/actImports.ts';
import { api } from '../shared/api/api.ts';
import { actsKey } from './actQueries.ts';

export type ActImportReport = z.infer<typeof actImportReportSchema>;

export const actImport = (importId: string) =>
  queryOptions({
    queryKey: [...actsKey, 'import', importId],
    queryFn: ({ signal }) =>
      api.get(`/registry/acts/imports/${importId}`, { reply: actImportReportSchema, signal }),
  });

/** Reads a list of acts without recording any. */
export function useReadActs() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (file: File) =>
      api.upload('/registry/acts/imports', {
        file,
        fileName: file.name,
        mediaType: 'text/csv',
        reply: actImportReportSchema,
      }),
    onSuccess: (report) => queries.setQueryData(actImport(report.id).queryKey, report),
  });
}

export function useCommitActs() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: Pick<ActImportReport, 'id' | 'version'>) =>
      api.post(`/registry/acts/imports/${id}/commit`, { version, reply: actImportReportSchema }),
    onSuccess: (report) => {
      queries.setQueryData(actImport(report.id).queryKey, report);
      return queries.invalidateQueries({ queryKey: [...actsKey, 'desk'] });
    },
  });
}
