import {
  Button,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Finding, FindingCode } from '../../../functions/exchange/contract/finding.ts';
import { Sights } from '../../shared/ui/sights.tsx';
import { findingList } from '../queries.ts';

/** Each finding with its place, what is wrong, what to do, and the measures that wait for it. */
export function FindingTable({ runId, code }: { runId: string; code: FindingCode | undefined }) {
  const { t } = useTranslation('exchange');
  const findings = useInfiniteQuery(findingList(runId, code));
  return (
    <>
      <Sights query={findings}>
        {({ pages }) => (
          <TableContainer tabIndex={0} role="group" aria-label={t('finding.title')}>
            <Table size="small" aria-label={t('finding.title')}>
              <TableHead>
                <TableRow>
                  <TableCell>{t('finding.place')}</TableCell>
                  <TableCell>{t('finding.whatToDo')}</TableCell>
                  <TableCell>{t('finding.measures')}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {pages
                  .flatMap(({ items }) => items)
                  .map((finding, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a finding has no id, and the list only grows
                    <FindingRow key={index} finding={finding} />
                  ))}
              </TableBody>
            </Table>
          </TableContainer>
        )}
      </Sights>
      {findings.hasNextPage && (
        <Button onClick={() => void findings.fetchNextPage()} loading={findings.isFetchingNextPage}>
          {t('more', { ns: 'shared' })}
        </Button>
      )}
    </>
  );
}

function FindingRow({ finding }: { finding: Finding }) {
  const { t } = useTranslation('exchange');
  const { code, file, row, column, value, expected, blocks } = finding;
  const place = [file, row > 0 && t('finding.row', { row }), column].filter(Boolean).join(', ');
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell sx={{ width: '30%', minWidth: 120, overflowWrap: 'anywhere' }}>
        {place || t('finding.wholePackage')}
        {value !== '' && (
          <Typography variant="body2" color="text.secondary">
            {t('finding.value', { value })}
          </Typography>
        )}
      </TableCell>
      <TableCell sx={{ minWidth: 170 }}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {t(`finding.${code}.what`)}
        </Typography>
        <Typography variant="body2">{t(`finding.${code}.toDo`)}</Typography>
        {expected !== undefined && (
          <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
            {t('finding.expected', { expected })}
          </Typography>
        )}
      </TableCell>
      <TableCell>{blocks.join(', ') || t('finding.none')}</TableCell>
    </TableRow>
  );
}
