import {
  Button,
  Chip,
  LinearProgress,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PullStage, PullView } from '../../../functions/exchange/contract/pull.ts';
import { usePeriodWords } from '../../shared/evidence/words.ts';
import { formatInstant, formatNumber } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { LoadFailed, Nothing, Sights } from '../../shared/ui/sights.tsx';
import { useFaultWords } from './faultWords.ts';
import { isAtRest, pullList, useReadAgain, useResumePull } from './queries.ts';

const columns = ['when', 'stage', 'place', 'week', 'brought', 'faults', 'duration'] as const;
const colours: Readonly<Record<PullStage, 'default' | 'info' | 'success' | 'warning' | 'error'>> = {
  ordered: 'info',
  pulling: 'info',
  done: 'success',
  incomplete: 'warning',
  interrupted: 'error',
};

/** Pulls of the region, newest first; one that did not bring everything can be asked again from here. */
export function PullTable({ mayPull }: { mayPull: boolean }) {
  const { t } = useTranslation('exchange');
  const pulls = useInfiniteQuery(pullList());
  useReadWhenDone(pulls.data?.pages.flatMap(({ items }) => items) ?? []);
  return (
    <>
      <Sights query={pulls}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0)
            return <Nothing title={t('gradebook.pulls.empty')}>{t('gradebook.pulls.emptyAdvice')}</Nothing>;
          return (
            <TableContainer tabIndex={0} role="group" aria-label={t('gradebook.pulls.title')}>
              <Table size="small" aria-label={t('gradebook.pulls.title')}>
                <TableHead>
                  <TableRow>
                    {columns.map((name) => (
                      <TableCell key={name}>{t(`gradebook.pulls.column.${name}`)}</TableCell>
                    ))}
                  </TableRow>
                </TableHead>
                <TableBody>
                  {items.map((pull) => (
                    <PullRow key={pull.id} pull={pull} mayPull={mayPull} />
                  ))}
                </TableBody>
              </Table>
            </TableContainer>
          );
        }}
      </Sights>
      {pulls.hasNextPage && (
        <Button onClick={() => void pulls.fetchNextPage()} loading={pulls.isFetchingNextPage}>
          {t('more', { ns: 'shared' })}
        </Button>
      )}
    </>
  );
}

/** What pulls bring stands in other lists too: they are read again when one comes to rest. */
function useReadWhenDone(pulls: readonly PullView[]) {
  const readAgain = useReadAgain();
  const working = pulls.filter((pull) => !isAtRest(pull)).length;
  const before = useRef(working);
  useEffect(() => {
    if (working < before.current) readAgain();
    before.current = working;
  });
}

function PullRow({ pull, mayPull }: { pull: PullView; mayPull: boolean }) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const periodWords = usePeriodWords();
  const { stage, outcome, notMatched, progress, workedMs } = pull;
  const seconds = formatNumber(Math.round(workedMs / 100) / 10, language);
  return (
    <TableRow>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {formatInstant(pull.createdAt, language)}
        <Typography variant="caption" component="div" color="text.secondary">
          {pull.orderedBy === 'exchange' ? t('gradebook.pulls.byNight') : pull.orderedBy}
        </Typography>
      </TableCell>
      <TableCell>
        <Chip size="small" variant="outlined" color={colours[stage]} label={t(`gradebook.stage.${stage}`)} />
        {progress && progress.of > 0 && (
          <LinearProgress
            variant="determinate"
            value={(100 * progress.done) / progress.of}
            aria-label={t('gradebook.pulls.progress', progress)}
            sx={{ mt: 1, minWidth: 90 }}
          />
        )}
      </TableCell>
      <TableCell>{pull.placeName}</TableCell>
      <TableCell>{periodWords(pull.week)}</TableCell>
      <TableCell>
        {outcome && t('gradebook.pulls.brought', { ...outcome })}
        {notMatched && notMatched.count > 0 && (
          <Typography
            variant="caption"
            component="div"
            color="text.secondary"
            title={notMatched.names.join('\n')}
          >
            {t('gradebook.pulls.notMatched', {
              count: notMatched.count,
              names: notMatched.names.slice(0, 3).join(', '),
            })}
          </Typography>
        )}
      </TableCell>
      <TableCell sx={{ minWidth: 220 }}>
        <PullFaults pull={pull} mayPull={mayPull} />
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{t('board.seconds', { seconds })}</TableCell>
    </TableRow>
  );
}

function PullFaults({ pull, mayPull }: { pull: PullView; mayPull: boolean }) {
  const { t } = useTranslation('exchange');
  const faultWords = useFaultWords();
  const resume = useResumePull(pull);
  const { stage, fault, outcome } = pull;
  const mayResume = mayPull && (stage === 'incomplete' || stage === 'interrupted');
  return (
    <>
      {fault && <Typography variant="body2">{faultWords(fault)}</Typography>}
      {outcome?.byFault.map(({ code, count }) => (
        <Typography key={code} variant="body2">
          {t('gradebook.pulls.faultOf', { what: t(`gradebook.faultShort.${code}`), count })}
        </Typography>
      ))}
      {!fault && outcome && outcome.byFault.length === 0 && t('board.noErrors')}
      {mayResume && (
        <Button
          size="small"
          onClick={() => resume.mutate()}
          loading={resume.isPending}
          sx={{ mt: 0.5, px: 0, textAlign: 'left' }}
        >
          {t('gradebook.pulls.resume')}
        </Button>
      )}
      {resume.isError && <LoadFailed error={resume.error} />}
    </>
  );
}
