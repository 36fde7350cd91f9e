import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import {
  type newTrainerSchema,
  type newVenueSchema,
  trainerListSchema,
  trainerViewSchema,
  venueListSchema,
  venueSchema,
} from '../../functions/seminars/contract/places.ts';
import {
  type newProgrammeSchema,
  programmeListSchema,
  programmeSchema,
} from '../../functions/seminars/contract/programmes.ts';
import { api } from '../shared/api/api.ts';
import { seminarsKey, useDeed } from './queries.ts';

export const programmeList = queryOptions({
  queryKey: [...seminarsKey, 'programmes'],
  queryFn: ({ signal }) => api.get('/seminars/programmes', { reply: programmeListSchema, signal }),
});
export const venueList = queryOptions({
  queryKey: [...seminarsKey, 'venues'],
  queryFn: ({ signal }) => api.get('/seminars/venues', { reply: venueListSchema, signal }),
});
export const trainerList = queryOptions({
  queryKey: [...seminarsKey, 'trainers'],
  queryFn: ({ signal }) => api.get('/seminars/trainers', { reply: trainerListSchema, signal }),
});

interface Saved<Body> {
  body: Body;
  /** Of the one that is changed; a new one has none. */
  before?: { id: string; version: number } | undefined;
  idempotencyKey: string;
}
const saving =
  <Body, Reply extends z.ZodType>(path: string, reply: Reply) =>
  ({ body, before, idempotencyKey }: Saved<Body>) =>
    before
      ? api.put(`${path}/${before.id}`, { body, version: before.version, reply })
      : api.post(path, { body, idempotencyKey, reply });

export const useSaveProgramme = () =>
  useDeed(
    saving<z.input<typeof newProgrammeSchema>, typeof programmeSchema>(
      '/seminars/programmes',
      programmeSchema,
    ),
  );
export const useSaveVenue = () =>
  useDeed(saving<z.input<typeof newVenueSchema>, typeof venueSchema>('/seminars/venues', venueSchema));
export const useSaveTrainer = () =>
  useDeed(
    saving<z.input<typeof newTrainerSchema>, typeof trainerViewSchema>(
      '/seminars/trainers',
      trainerViewSchema,
    ),
  );
