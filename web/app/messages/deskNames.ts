import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Desk } from '../../../functions/messaging/contract/post.ts';
import { municipalities, schools } from '../../registry/queries.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { type Names, useNames } from '../rollout/names.ts';

const none: [] = [];

/** What desks are called: the organisation and, where it has several, the part of it that reads the message. */
export function useDeskNames(): { nameOf: (desk: Desk) => string; names: Names } {
  const { t } = useTranslation('post');
  const { regionId } = useRegion();
  const places = useQuery(municipalities(regionId)).data ?? none;
  const all = useQuery(schools()).data ?? none;
  const names = useNames(all.length > 0 ? [...places, ...all] : places);
  const nameOf = useCallback(
    ({ role, nodeId }: Desk) => t(`desk.${role}`, { name: names.short(nodeId) }),
    [t, names],
  );
  return { nameOf, names };
}
