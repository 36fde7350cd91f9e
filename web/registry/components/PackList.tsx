import {
  Box,
  Button,
  Link as MuiLink,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { packList } from '../packQueries.ts';

const columns = ['when', 'file', 'status', 'result'] as const;

/** Packs that were sent, newest first; a line opens its report. */
export function PackList({ chosen, onChoose }: { chosen: string; onChoose: (packId: string) => void }) {
  const { t } = useTranslation('packs');
  const language = useLanguage();
  const titleId = useId();
  const packs = useInfiniteQuery(packList());
  return (
    <Box component="section" aria-labelledby={titleId}>
      <Typography id={titleId} component="h2" variant="h6" sx={{ mb: 1 }}>
        {t('packs.earlier')}
      </Typography>
      <Sights query={packs}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <Nothing title={t('packs.earlierEmpty')} />;
          return (
            <TableContainer tabIndex={0} role="group" aria-labelledby={titleId}>
              <Table size="small" aria-labelledby={titleId}>
                <TableHead>
                  <TableRow>
                    {columns.map((name) => (
                      <TableCell key={name}>{t(`packs.column.${name}`)}</TableCell>
                    ))}
                  </TableRow>
                </TableHead>
                <TableBody>
                  {items.map(({ id, fileName, status, counts, recordedAt }) => {
                    const when = formatInstant(recordedAt, language);
                    return (
                      <TableRow key={id} selected={id === chosen}>
                        <TableCell sx={{ whiteSpace: 'nowrap' }}>
                          <MuiLink
                            component="button"
                            type="button"
                            onClick={() => onChoose(id)}
                            aria-label={t('packs.openReport', { when })}
                          >
                            {when}
                          </MuiLink>
                        </TableCell>
                        <TableCell>{fileName}</TableCell>
                        <TableCell>{t(`packs.status.${status}`)}</TableCell>
                        <TableCell>{t('packs.result', counts)}</TableCell>
                      </TableRow>
                    );
                  })}
                </TableBody>
              </Table>
            </TableContainer>
          );
        }}
      </Sights>
      {packs.hasNextPage && (
        <Button onClick={() => void packs.fetchNextPage()} loading={packs.isFetchingNextPage}>
          {t('more', { ns: 'shared' })}
        </Button>
      )}
    </Box>
  );
}
