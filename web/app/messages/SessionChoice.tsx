import { Autocomplete, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SessionCard } from '../../../functions/seminars/contract/sessions.ts';
import { trainerList } from '../../seminars/catalogueQueries.ts';
import { sessionList } from '../../seminars/queries.ts';
import { useSession } from '../../shared/auth/person.ts';
import { formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';

interface SessionChoiceProps {
  sessionId: string;
  onChange: (sessionId: string) => void;
}

/** Sessions whose participants the reader may write to, the newest first: of a trainer and a municipality their own. */
export function SessionChoice({ sessionId, onChange }: SessionChoiceProps) {
  const { t } = useTranslation('post');
  const language = useLanguage();
  const sessions = useQuery(sessionList({}));
  const isOwn = useIsOwn();
  const options = (sessions.data?.items ?? [])
    .filter(
      (one) => one.state !== 'draft' && one.state !== 'cancelled' && (isOwn(one) || one.id === sessionId),
    )
    .sort((a, b) => (a.startsAt > b.startsAt ? -1 : 1));
  const nameOf = ({ title, days }: SessionCard) =>
    `${formatDay(days[0]?.date ?? '', language)} · ${inLanguage(title, language)}`;
  return (
    <>
      <Autocomplete
        options={options}
        value={options.find(({ id }) => id === sessionId) ?? null}
        loading={sessions.isPending}
        getOptionLabel={nameOf}
        getOptionKey={({ id }) => id}
        isOptionEqualToValue={(a, b) => a.id === b.id}
        onChange={(_event, chosen) => onChange(chosen?.id ?? '')}
        noOptionsText={t('compose.noSessions')}
        renderInput={(input) => <TextField {...input} label={t('compose.session')} required />}
        sx={{ maxWidth: 640 }}
      />
      {sessions.isError && <LoadFailed error={sessions.error} onRetry={() => void sessions.refetch()} />}
    </>
  );
}

function useIsOwn(): (session: SessionCard) => boolean {
  const { person } = useSession();
  const isTrainer = person?.role === 'trainer';
  const trainers = useQuery({ ...trainerList, enabled: isTrainer });
  if (isTrainer) {
    const own = new Set(
      trainers.data?.items.filter(({ accountId }) => accountId === person.sub).map(({ id }) => id),
    );
    return (session) => session.trainers.some((id) => own.has(id));
  }
  if (person?.role === 'municipal') return ({ municipalityId }) => municipalityId === person.org;
  return () => true;
}
