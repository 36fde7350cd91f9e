import { Chip, LinearProgress } from '@mui/material';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PullStage, PullView } from '../../../functions/exchange/contract/pull.ts';
import { usePeriodWords } from '../../shared/evidence/words.ts';
import { formatInstant, formatNumber } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { CellNote } from '../../shared/ui/table/CellNote.tsx';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { PullFaults } from './PullFaults.tsx';
import { usePullFaultWords } from './pullFaultWords.ts';

const colours: Readonly<Record<PullStage, 'default' | 'info' | 'success' | 'warning' | 'error'>> = {
  ordered: 'info',
  pulling: 'info',
  done: 'success',
  incomplete: 'warning',
  interrupted: 'error',
};

/** When and by whom a pull was ordered, how far it has come, what it brought and what went wrong. */
export function usePullColumns(mayPull: boolean): readonly DataColumn<PullView>[] {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const periodWords = usePeriodWords();
  const pullFaultWords = usePullFaultWords();
  return useMemo(() => {
    const whenOf = ({ createdAt }: PullView) => formatInstant(createdAt, language);
    const ordererOf = ({ orderedBy }: PullView) =>
      orderedBy === 'exchange' ? t('gradebook.pulls.byNight') : orderedBy;
    const stageOf = ({ stage }: PullView) => t(`gradebook.stage.${stage}`);
    const weekOf = ({ week }: PullView) => periodWords(week);
    const broughtOf = ({ outcome }: PullView) =>
      outcome ? t('gradebook.pulls.brought', { ...outcome }) : '';
    const notMatchedOf = ({ notMatched }: PullView) =>
      notMatched && notMatched.count > 0
        ? t('gradebook.pulls.notMatched', {
            count: notMatched.count,
            names: notMatched.names.slice(0, 3).join(', '),
          })
        : '';
    const durationOf = ({ workedMs }: PullView) =>
      t('board.seconds', { seconds: formatNumber(Math.round(workedMs / 100) / 10, language) });
    return [
      {
        key: 'when',
        label: t('gradebook.pulls.column.when'),
        width: '140px',
        cell: (pull) => (
          <>
            {whenOf(pull)}
            <CellNote>{ordererOf(pull)}</CellNote>
          </>
        ),
        text: (pull) => `${whenOf(pull)}, ${ordererOf(pull)}`,
        sortBy: ({ createdAt }) => createdAt,
      },
      {
        key: 'stage',
        label: t('gradebook.pulls.column.stage'),
        width: '190px',
        cell: (pull) => <Stage pull={pull} />,
        text: stageOf,
      },
      {
        key: 'place',
        label: t('gradebook.pulls.column.place'),
        width: 'minmax(120px, 2fr)',
        cell: ({ placeName }) => placeName,
        text: ({ placeName }) => placeName,
      },
      {
        key: 'week',
        label: t('gradebook.pulls.column.week'),
        width: 'minmax(0, 2fr)',
        cell: weekOf,
        text: weekOf,
        sortBy: ({ week }) => week,
      },
      {
        key: 'brought',
        label: t('gradebook.pulls.column.brought'),
        width: 'minmax(0, 3fr)',
        cell: (pull) => (
          <>
            {broughtOf(pull)}
            {notMatchedOf(pull) && (
              <CellNote title={pull.notMatched?.names.join('\n') ?? ''}>{notMatchedOf(pull)}</CellNote>
            )}
          </>
        ),
        text: (pull) => [broughtOf(pull), notMatchedOf(pull)].filter(Boolean).join('; '),
        sortBy: ({ outcome }) => outcome?.lessons,
      },
      {
        key: 'faults',
        label: t('gradebook.pulls.column.faults'),
        width: 'minmax(0, 3fr)',
        cell: (pull) => <PullFaults pull={pull} mayPull={mayPull} />,
        text: (pull) => pullFaultWords(pull).join('; '),
      },
      {
        key: 'duration',
        label: t('gradebook.pulls.column.duration'),
        width: '130px',
        cell: durationOf,
        text: durationOf,
        sortBy: ({ workedMs }) => workedMs,
        look: 'number',
      },
    ];
  }, [t, language, periodWords, pullFaultWords, mayPull]);
}

function Stage({ pull: { stage, progress } }: { pull: PullView }) {
  const { t } = useTranslation('exchange');
  return (
    <>
      <Chip size="small" variant="outlined" color={colours[stage]} label={t(`gradebook.stage.${stage}`)} />
      {progress && progress.of > 0 && (
        <LinearProgress
          variant="determinate"
          value={(100 * progress.done) / progress.of}
          aria-label={t('gradebook.pulls.progress', progress)}
          sx={{ mt: 1, minWidth: 90 }}
        />
      )}
    </>
  );
}
