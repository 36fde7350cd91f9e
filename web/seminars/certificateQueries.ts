import { queryOptions, useMutation } from '@tanstack/react-query';
import {
  certificateCheckSchema,
  certificateLinkSchema,
  certificatesSchema,
  certificateViewSchema,
  certificateWorkViewSchema,
} from '../../functions/seminars/contract/certificates.ts';
import { api } from '../shared/api/api.ts';
import { download, seminarsKey, useDeed } from './queries.ts';

const atWorkEveryMs = 1000;

/** Asked anew while an order is worked on: the one that was just made, or one that goes on from before. */
export const certificatesOf = (id: string, ordered: string | undefined) =>
  queryOptions({
    queryKey: [...seminarsKey, 'certificates', id],
    queryFn: ({ signal }) =>
      api.get(`/seminars/sessions/${id}/certificates`, { reply: certificatesSchema, signal }),
    refetchInterval: ({ state: { data, error } }) =>
      data && !error && isAtWork(data.work, ordered) ? atWorkEveryMs : false,
  });

export function isAtWork(
  work: { orderId: string; state: string } | undefined,
  ordered: string | undefined,
): boolean {
  if (ordered !== undefined && work?.orderId !== ordered) return true;
  return work !== undefined && work.state !== 'done';
}

export const certificateCheck = (number: string) =>
  queryOptions({
    queryKey: [...seminarsKey, 'certificate', number],
    queryFn: ({ signal }) =>
      api.get(`/seminars/certificates/${encodeURIComponent(number)}`, {
        reply: certificateCheckSchema,
        signal,
      }),
    enabled: number !== '',
  });

export const useOrderCertificates = (id: string) =>
  useDeed((idempotencyKey: string) =>
    api.post(`/seminars/sessions/${id}/certificates`, { idempotencyKey, reply: certificateWorkViewSchema }),
  );
export const useAnnulCertificate = (id: string) =>
  useDeed(
    ({ registrationId, version, reason }: { registrationId: string; version: number; reason: string }) =>
      api.put(`/seminars/sessions/${id}/certificates/${registrationId}/annulment`, {
        body: { reason },
        version,
        reply: certificateViewSchema,
      }),
  );
export const useReplaceCertificate = (id: string) =>
  useDeed(({ registrationId, version, name }: { registrationId: string; version: number; name: string }) =>
    api.put(`/seminars/sessions/${id}/certificates/${registrationId}/replacement`, {
      body: { name },
      version,
      reply: certificateViewSchema,
    }),
  );
/** A link that opens without a login for a while, and the file's name. */
export const useCertificateLink = (id: string) =>
  useMutation({
    mutationFn: (registrationId: string) =>
      api.get(`/seminars/sessions/${id}/certificates/${registrationId}/link`, {
        reply: certificateLinkSchema,
      }),
    onSuccess: download,
  });
