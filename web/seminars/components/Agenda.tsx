import { Link as MuiLink } from '@mui/material';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { SessionCard } from '../../../functions/seminars/contract/sessions.ts';
import { formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { CellNote } from '../../shared/ui/table/CellNote.tsx';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
import { useSessionPath } from '../useSessionPath.ts';
import { StateChip } from './StateChip.tsx';
import { useSeatsWords } from './seatsWords.ts';

/** Sessions as a list: when, what, how many seats are taken. */
export function Agenda({ sessions }: { sessions: readonly SessionCard[] }) {
  const { t } = useTranslation('seminars');
  return (
    <DataTable label={t('list')} columns={useColumns()} rows={sessions} view={useTableView('sessions')} />
  );
}

function useColumns(): readonly DataColumn<SessionCard>[] {
  const { t } = useTranslation('seminars');
  const language = useLanguage();
  const sessionPath = useSessionPath();
  const seatsWords = useSeatsWords();
  return useMemo(() => {
    const daysOf = ({ days }: SessionCard) => days.map(({ date }) => formatDay(date, language)).join(', ');
    const hoursOf = ({ days: [first] }: SessionCard) => (first ? `${first.from}–${first.to}` : '');
    const titleOf = ({ title }: SessionCard) => inLanguage(title, language);
    const aboutOf = ({ format, duties }: SessionCard) =>
      [t(`format.${format}`), ...duties.map((duty) => t(`duty.${duty}`))].join(' · ');
    const seatsOf = ({ seats }: SessionCard) => seatsWords(seats);
    const stateOf = ({ state }: SessionCard) => t(`state.${state}`);
    return [
      {
        key: 'title',
        label: t('agenda.session'),
        width: 'minmax(0, 4fr)',
        cell: (session) => (
          <>
            <MuiLink component={Link} to={sessionPath(session.id)} sx={{ fontWeight: 600 }}>
              {titleOf(session)}
            </MuiLink>
            <CellNote>{aboutOf(session)}</CellNote>
          </>
        ),
        text: (session) => `${titleOf(session)}, ${aboutOf(session)}`,
        onPhone: 'unnamed',
      },
      {
        key: 'when',
        label: t('agenda.when'),
        width: 'minmax(110px, 2fr)',
        cell: (session) => (
          <>
            {daysOf(session)}
            <CellNote>{hoursOf(session)}</CellNote>
          </>
        ),
        text: (session) => `${daysOf(session)}, ${hoursOf(session)}`,
        sortBy: ({ days: [first] }) => first && `${first.date} ${first.from}`,
      },
      {
        key: 'seats',
        label: t('agenda.seats'),
        width: 'minmax(0, 3fr)',
        cell: seatsOf,
        text: seatsOf,
        sortBy: ({ seats: { booked } }) => booked,
      },
      {
        key: 'state',
        label: t('agenda.state'),
        width: '150px',
        cell: ({ state }) => <StateChip state={state} />,
        text: stateOf,
      },
    ];
  }, [t, language, sessionPath, seatsWords]);
}
