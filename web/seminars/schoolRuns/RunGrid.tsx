import { Box, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { runGridQuery } from './queries.ts';
import { RunList } from './RunList.tsx';
import { RunTable, runColumns } from './RunTable.tsx';

/** Which share of a municipality’s schools has held each seminar; each share opens the schools behind it. */
export function RunGrid() {
  const { t } = useTranslation('schoolRuns');
  const language = useLanguage();
  const [{ municipality, audience }, choose] = useAddress('municipality', 'audience');
  const grid = useQuery(runGridQuery);
  const opened = runColumns.find((one) => one === audience);
  return (
    <Sights query={grid}>
      {({ asOf, items }) => {
        const row = items.find(({ municipalityId }) => municipalityId === municipality);
        if (items.length === 0) return <Nothing title={t('grid.empty')} />;
        return (
          <Stack sx={{ gap: 3 }}>
            <Box>
              <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
                {t('grid.about', { day: formatDay(asOf, language) })}
              </Typography>
              <RunTable
                rows={items}
                opened={municipality}
                onOpen={(municipalityId, column) =>
                  choose({ municipality: municipalityId, audience: column })
                }
              />
            </Box>
            {row && (
              <RunList
                key={`${row.municipalityId} ${opened ?? 'all'}`}
                municipalityId={row.municipalityId}
                name={inLanguage(row.name, language)}
                column={opened ?? 'all'}
              />
            )}
          </Stack>
        );
      }}
    </Sights>
  );
}
