import {
  Button,
  Link as MuiLink,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
} from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { RunView } from '../../../../functions/exchange/contract/run.ts';
import { paths } from '../../../app/paths.ts';
import { formatInstant, formatNumber } from '../../../shared/format/format.ts';
import { useLanguage } from '../../../shared/text/language.ts';
import { Nothing, Sights } from '../../../shared/ui/sights.tsx';
import { boardList } from '../../runQueries.ts';
import { StageChip } from '../StageChip.tsx';

const columns = ['when', 'stage', 'rows', 'errors', 'file', 'sender', 'duration'] as const;
const toTheRight = new Set<string>(['rows', 'duration']);

/** Runs of the whole region, newest first. */
export function BoardRuns() {
  const { t } = useTranslation('exchange');
  const runs = useInfiniteQuery(boardList());
  return (
    <>
      <Sights query={runs}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <Nothing title={t('board.empty')}>{t('board.emptyAdvice')}</Nothing>;
          return (
            <TableContainer tabIndex={0} role="group" aria-label={t('board.runs')}>
              <Table size="small" aria-label={t('board.runs')}>
                <TableHead>
                  <TableRow>
                    {columns.map((name) => (
                      <TableCell key={name} align={toTheRight.has(name) ? 'right' : 'left'}>
                        {t(`board.column.${name}`)}
                      </TableCell>
                    ))}
                  </TableRow>
                </TableHead>
                <TableBody>
                  {items.map((run) => (
                    <BoardRow key={run.id} run={run} />
                  ))}
                </TableBody>
              </Table>
            </TableContainer>
          );
        }}
      </Sights>
      {runs.hasNextPage && (
        <Button onClick={() => void runs.fetchNextPage()} loading={runs.isFetchingNextPage}>
          {t('more', { ns: 'shared' })}
        </Button>
      )}
    </>
  );
}

function BoardRow({ run }: { run: RunView }) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const {
    id,
    createdAt,
    createdBy,
    createdByName,
    fileName,
    stage,
    rows,
    byCode,
    checkedMs,
    workedMs = 0,
  } = run;
  const when = formatInstant(createdAt, language);
  const seconds = (checkedMs + workedMs) / 1000;
  return (
    <TableRow>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        <MuiLink component={Link} to={`${paths.exchange}?run=${id}`} aria-label={t('board.open', { when })}>
          {when}
        </MuiLink>
      </TableCell>
      <TableCell>
        <StageChip stage={stage} />
      </TableCell>
      <TableCell align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {formatNumber(rows, language)}
      </TableCell>
      <TableCell>
        {byCode.length === 0
          ? t('board.noErrors')
          : byCode.map(({ code, count }) => `${t(`finding.${code}.what`)}: ${count}`).join('; ')}
      </TableCell>
      <TableCell sx={{ overflowWrap: 'anywhere', minWidth: 190 }}>
        {fileName ?? t('verdict.package')}
      </TableCell>
      <TableCell>{createdByName ?? createdBy}</TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        {t('board.seconds', { seconds: formatNumber(Math.round(seconds * 10) / 10, language) })}
      </TableCell>
    </TableRow>
  );
}
