import { useQuery } from '@tanstack/react-query';
import { nodePageSchema } from '../../functions/registry/contract/nodes.ts';
import { api } from '../shared/api/api.ts';
import { useRegion } from '../shared/auth/region.ts';

export function useMunicipalities() {
  const { regionId } = useRegion();
  return useQuery({
    queryKey: ['seminars', 'municipalities', regionId],
    queryFn: ({ signal }) =>
      api.get('/registry/nodes', {
        query: { kind: 'municipality', parent: regionId, limit: 200 },
        reply: nodePageSchema,
        signal,
      }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
