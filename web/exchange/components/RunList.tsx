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
import { runList } from '../queries.ts';

const columns = ['when', 'file', 'stage', 'result'] as const;

/** Packages that were checked, newest first; a line opens its verdict. */
export function RunList({ chosen, onChoose }: { chosen: string; onChoose: (runId: string) => void }) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const titleId = useId();
  const runs = useInfiniteQuery(runList());
  return (
    <Box component="section" aria-labelledby={titleId}>
      <Typography id={titleId} component="h2" variant="h6" sx={{ mb: 1 }}>
        {t('runs.title')}
      </Typography>
      <Sights query={runs}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <Nothing title={t('runs.empty')} />;
          return (
            <TableContainer tabIndex={0} role="group" aria-labelledby={titleId}>
              <Table size="small" aria-labelledby={titleId}>
                <TableHead>
                  <TableRow>
                    {columns.map((name) => (
                      <TableCell key={name}>{t(`runs.column.${name}`)}</TableCell>
                    ))}
                  </TableRow>
                </TableHead>
                <TableBody>
                  {items.map(({ id, fileName, stage, rows, errorCount, createdAt }) => {
                    const when = formatInstant(createdAt, language);
                    return (
                      <TableRow key={id} selected={id === chosen}>
                        <TableCell sx={{ whiteSpace: 'nowrap' }}>
                          <MuiLink
                            component="button"
                            type="button"
                            onClick={() => onChoose(id)}
                            aria-label={t('runs.open', { when })}
                          >
                            {when}
                          </MuiLink>
                        </TableCell>
                        <TableCell>{fileName}</TableCell>
                        <TableCell>{t(`runs.stage.${stage}`)}</TableCell>
                        <TableCell>{t('runs.result', { rows, count: errorCount })}</TableCell>
                      </TableRow>
                    );
                  })}
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
    </Box>
  );
}
