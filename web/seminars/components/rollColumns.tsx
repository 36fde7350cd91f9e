import { Box, Chip } from '@mui/material';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegistrationView } from '../../../functions/seminars/contract/registrations.ts';
import type { SessionView } from '../../../functions/seminars/contract/sessions.ts';
import type { Day } from '../../../functions/shared/words.ts';
import { useRight, useSession } from '../../shared/auth/person.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { CellNote } from '../../shared/ui/table/CellNote.tsx';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { OwnCode } from '../door/OwnCode.tsx';
import { RollActions } from './RollActions.tsx';

/** Who it is, how they stand with the reasons, the code they say at the door, and what can be done. */
export function useRollColumns(
  session: SessionView,
  date: Day | undefined,
): readonly DataColumn<RegistrationView>[] {
  const { t } = useTranslation('seminars');
  const language = useLanguage();
  const scope = useRight('seminar.signUp');
  const { person } = useSession();
  const org = person?.org;
  return useMemo(() => {
    const isOwn = ({ path }: RegistrationView) =>
      scope === 'region' || (scope !== undefined && org !== undefined && path.includes(org));
    const notesOf = ({ line, offer, attendedHours }: RegistrationView) => [
      ...(line ? [t(`line.${line.because}`, { place: line.place, of: line.of })] : []),
      ...(offer ? [t('roll.offered', { until: formatInstant(offer.expiresAt, language) })] : []),
      ...(attendedHours > 0 ? [t('roll.hours', { hours: attendedHours, of: session.hours })] : []),
    ];
    const codeOf = ({ status, code }: RegistrationView) => (status === 'cancelled' ? '' : code);
    return [
      {
        key: 'person',
        label: t('roll.person'),
        width: 'minmax(0, 3fr)',
        cell: (one) => <Who one={one} />,
        text: ({ person: { name, post } }) => [name, post].filter(Boolean).join(', '),
      },
      {
        key: 'standing',
        label: t('roll.standing'),
        width: 'minmax(0, 3fr)',
        cell: (one) => (
          <>
            {t(`status.${one.status}`)}
            {notesOf(one).map((note) => (
              <CellNote key={note}>{note}</CellNote>
            ))}
          </>
        ),
        text: (one) => [t(`status.${one.status}`), ...notesOf(one)].join('; '),
      },
      {
        key: 'code',
        label: t('roll.code'),
        width: 'minmax(120px, 1fr)',
        cell: (one) => (
          <>
            <Box component="span" sx={{ fontFamily: 'monospace', whiteSpace: 'nowrap' }}>
              {codeOf(one)}
            </Box>
            {isOwn(one) && one.status === 'booked' && <OwnCode sessionId={session.id} one={one} />}
          </>
        ),
        text: codeOf,
      },
      {
        key: 'actions',
        label: t('roll.actions'),
        width: 'minmax(120px, 2fr)',
        cell: (one) => <RollActions session={session} one={one} date={date} isOwn={isOwn(one)} />,
        text: () => '',
        onPhone: 'unnamed',
      },
    ];
  }, [t, language, scope, org, session, date]);
}

function Who({ one: { person, isUncovered, status } }: { one: RegistrationView }) {
  const { t } = useTranslation('seminars');
  return (
    <>
      {person.name}
      {person.post && <CellNote>{person.post}</CellNote>}
      {isUncovered && status === 'requested' && <Chip size="small" label={t('roll.uncovered')} />}
    </>
  );
}
