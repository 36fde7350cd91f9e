import { Chip, Stack } from '@mui/material';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Desk } from '../../../functions/messaging/contract/post.ts';
import { NodePicker } from '../../registry/components/NodePicker.tsx';
import { useSession } from '../../shared/auth/person.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { regionDesks } from './composing.ts';
import { useDeskNames } from './deskNames.ts';

interface NamedDesksProps {
  to: readonly Desk[];
  onChange: (to: Desk[]) => void;
}

const isSame = (a: Desk) => (b: Desk) => a.nodeId === b.nodeId && a.role === b.role;

/** Addressees named one by one: ready ones as buttons, organisations found by typing. */
export function NamedDesks({ to, onChange }: NamedDesksProps) {
  const { t } = useTranslation('post');
  const { person } = useSession();
  const { regionId } = useRegion();
  const { nameOf } = useDeskNames();
  if (!person) return null;
  const { role, path, org } = person;
  const above = role === 'school' && path[1] ? [{ role: 'municipal' as const, nodeId: path[1] }] : [];
  const ready: Desk[] = [
    ...above,
    ...(regionDesks[role] ?? []).map((one) => ({ role: one, nodeId: regionId })),
  ];
  const mayFind = role === 'leadership' || role === 'operator' || role === 'municipal';
  const add = (desk: Desk) => !to.some(isSame(desk)) && onChange([...to, desk]);
  return (
    <Stack sx={{ gap: 1.5 }}>
      {to.length > 0 && (
        <Stack
          component="ul"
          direction="row"
          aria-label={t('compose.chosen')}
          sx={{ gap: 1, flexWrap: 'wrap', m: 0, p: 0, listStyle: 'none' }}
        >
          {to.map((desk) => (
            <li key={`${desk.role}.${desk.nodeId}`}>
              <Chip
                color="primary"
                variant="outlined"
                label={nameOf(desk)}
                onClick={() => onChange(to.filter((one) => !isSame(desk)(one)))}
                aria-label={t('compose.remove', { name: nameOf(desk) })}
                icon={<X size={14} aria-hidden="true" />}
                sx={{ maxWidth: '100%' }}
              />
            </li>
          ))}
        </Stack>
      )}
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        {ready
          .filter((desk) => !to.some(isSame(desk)))
          .map((desk) => (
            <Chip
              key={`${desk.role}.${desk.nodeId}`}
              variant="outlined"
              label={`+ ${nameOf(desk)}`}
              onClick={() => add(desk)}
            />
          ))}
      </Stack>
      {mayFind && (
        <NodePicker
          label={t('compose.add')}
          kinds={role === 'municipal' ? ['school'] : ['municipality', 'school']}
          under={role === 'municipal' ? org : regionId}
          nodeId=""
          onChoose={(nodeId) =>
            nodeId !== '' && add({ nodeId, role: nodeId.startsWith('m-') ? 'municipal' : 'school' })
          }
        />
      )}
    </Stack>
  );
}
