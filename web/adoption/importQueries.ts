import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { type BadRows, badRowsSchema } from '../../functions/adoption/contract/badRows.ts';
import type { ImportKindName } from '../../functions/adoption/contract/importFiles.ts';
import {
  type ImportView,
  importPageSchema,
  importSchema,
  importViewSchema,
  placedImportSchema,
} from '../../functions/adoption/contract/imports.ts';
import { undoPreviewSchema } from '../../functions/adoption/contract/undoing.ts';
import { api } from '../shared/api/api.ts';
import { putFile } from '../shared/api/putFile.ts';
import { isPlaced, mediaTypeOf } from './imports/importFile.ts';
import { adoptionKey, useRefreshFacts } from './queries.ts';

const importsKey = [...adoptionKey, 'imports'] as const;

/** Imports of the person's own organisation, newest first. */
export const importList = () =>
  infiniteQueryOptions({
    queryKey: [...importsKey, 'list'],
    queryFn: ({ signal, pageParam }) =>
      api.get('/adoption/imports', {
        query: { cursor: pageParam, limit: 20 },
        reply: importPageSchema,
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });

const lookAgainMs = 700;

/** One import with what it found; while it is at work it is asked after again and again. */
export const importById = (importId: string) =>
  queryOptions({
    queryKey: [...importsKey, importId],
    queryFn: ({ signal }) => api.get(`/adoption/imports/${importId}`, { reply: importViewSchema, signal }),
    refetchInterval: ({ state }) => (state.data?.progress ? lookAgainMs : false),
  });

/** What an undo of an import would do now. */
export const undoOf = (importId: string) =>
  queryOptions({
    queryKey: [...importsKey, importId, 'undo'],
    queryFn: ({ signal }) =>
      api.get(`/adoption/imports/${importId}/undo`, { reply: undoPreviewSchema, signal }),
    staleTime: 0,
  });

/** All rows with errors, page after page. */
export async function allBadRows(importId: string): Promise<Pick<BadRows, 'header' | 'rows'>> {
  const rows: BadRows['rows'] = [];
  for (let page: number | undefined = 0; ; ) {
    const read: BadRows = await api.get(`/adoption/imports/${importId}/bad-rows`, {
      query: { page },
      reply: badRowsSchema,
    });
    rows.push(...read.rows);
    page = read.nextPage;
    if (page === undefined) return { header: read.header, rows };
  }
}

interface FileToRead {
  kind: ImportKindName;
  file: File;
  /** Told how much of a large file has gone, of 0 to 1. */
  onSent: (share: number) => void;
}

/** Has a file read without writing any of it; a large one is put at a place of its own first. */
export function useReadImport() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (sent: FileToRead) => (isPlaced(sent.file) ? sendToPlace(sent) : sendWhole(sent)),
    onSuccess: (read) => {
      queries.setQueryData(importById(read.id).queryKey, read);
      return queries.invalidateQueries({ queryKey: importList().queryKey });
    },
  });
}

function sendWhole({ kind, file }: FileToRead): Promise<ImportView> {
  return api.upload('/adoption/imports', {
    query: { kind },
    file,
    fileName: file.name,
    mediaType: mediaTypeOf(file),
    reply: importViewSchema,
  });
}

async function sendToPlace({ kind, file, onSent }: FileToRead): Promise<ImportView> {
  const { id, version, place } = await api.post('/adoption/imports/places', {
    body: { kind, fileName: file.name, bytes: file.size },
    reply: placedImportSchema,
  });
  await putFile(place, file, onSent);
  onSent(1);
  return api.post(`/adoption/imports/${id}/reading`, { version, reply: importViewSchema });
}

export function useCommitImport() {
  const refresh = useRefreshFacts();
  return useMutation({
    mutationFn: ({ id, version }: { id: string; version: number }) =>
      api.post(`/adoption/imports/${id}/commit`, { version, reply: importSchema }),
    onSuccess: refresh,
  });
}

export function useUndoImport() {
  const queries = useQueryClient();
  const refresh = useRefreshFacts();
  return useMutation({
    mutationFn: ({ id, version, reason }: { id: string; version: number; reason: string }) =>
      api.post(`/adoption/imports/${id}/undo`, { body: { reason }, version, reply: importViewSchema }),
    onSuccess: (undone) => {
      queries.removeQueries({ queryKey: undoOf(undone.id).queryKey });
      queries.setQueryData(importById(undone.id).queryKey, undone);
      return refresh();
    },
  });
}
