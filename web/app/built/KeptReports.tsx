import { Button, Chip, Stack } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Bookmark, Mail, Users, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Built, BuiltQuery } from '../../../functions/reporting/contract/built.ts';
import { useSession } from '../../shared/auth/person.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { keptReports, useRemoveReport } from './builtQueries.ts';
import { KeepDialog } from './KeepDialog.tsx';

interface KeptReportsProps {
  /** What is shown now; it can be kept once something is. */
  query: BuiltQuery | undefined;
  chosen: string;
  onChoose: (kept: Built | undefined) => void;
}

/** Reports that were kept, one's own and those that are shared; one press shows them as of today. */
export function KeptReports({ query, chosen, onChoose }: KeptReportsProps) {
  const { t } = useTranslation('built');
  const { person } = useSession();
  const kept = useQuery(keptReports());
  const remove = useRemoveReport();
  const [isKeeping, setKeeping] = useState(false);
  const items = kept.data?.items ?? [];
  const isOwn = ({ ownerId }: Built) => ownerId === person?.sub;
  const over = items.find((one) => one.id === chosen && isOwn(one));
  return (
    <Stack
      direction="row"
      role="group"
      aria-label={t('kept.title')}
      className="no-print"
      sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center', mb: 2 }}
    >
      {items.map((one) => (
        <Chip
          key={one.id}
          label={one.title}
          {...(one.isShared && { title: t('kept.by', { title: one.title, name: one.ownerName ?? '' }) })}
          icon={
            one.isShared ? (
              <Users size={14} aria-label={t('kept.shared')} />
            ) : one.mail === 'never' ? (
              <Bookmark size={14} aria-hidden="true" />
            ) : (
              <Mail size={14} aria-label={t(`kept.mailOf.${one.mail}`)} />
            )
          }
          color={one.id === chosen ? 'primary' : 'default'}
          variant={one.id === chosen ? 'filled' : 'outlined'}
          aria-pressed={one.id === chosen}
          onClick={() => onChoose(one)}
          {...(isOwn(one) && {
            onDelete: () => remove.mutate(one, { onSuccess: () => one.id === chosen && onChoose(undefined) }),
            deleteIcon: <X size={16} aria-label={t('kept.remove', { title: one.title })} />,
          })}
        />
      ))}
      {query && (
        <Button size="small" startIcon={<Bookmark size={16} />} onClick={() => setKeeping(true)}>
          {t(over ? 'kept.change' : 'kept.keep')}
        </Button>
      )}
      {remove.isError && <LoadFailed error={remove.error} />}
      {kept.isError && <LoadFailed error={kept.error} onRetry={() => void kept.refetch()} />}
      {isKeeping && query && (
        <KeepDialog
          query={query}
          over={over}
          onClose={() => setKeeping(false)}
          onKept={(one) => {
            setKeeping(false);
            onChoose(one);
          }}
        />
      )}
    </Stack>
  );
}
