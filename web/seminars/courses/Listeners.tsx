import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { compareNames, formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { listenersByMunicipality } from './queries.ts';
import { SchoolListeners } from './SchoolListeners.tsx';

const figures = ['schools', 'withNobody', 'listeners', 'withTopic'] as const;

/** Listeners of a half-year’s courses by municipality; each opens its schools, those that lag first. */
export function Listeners({ halfYear }: { halfYear: string }) {
  const { t } = useTranslation('courses');
  const language = useLanguage();
  const [{ municipality }, choose] = useAddress('municipality');
  const listeners = useQuery(listenersByMunicipality(halfYear));
  return (
    <Sights query={listeners}>
      {({ asOf, items }) => {
        const rows = [...items].sort((a, b) =>
          compareNames(inLanguage(a.name, language), inLanguage(b.name, language), language),
        );
        if (rows.length === 0) return <Nothing title={t('share.none')} />;
        const opened = rows.find(({ municipalityId }) => municipalityId === municipality) ?? only(rows);
        return (
          <Box
            sx={{
              display: 'grid',
              gap: 3,
              alignItems: 'start',
              gridTemplateColumns: {
                xs: 'minmax(0, 1fr)',
                ...(opened && { xl: 'minmax(0, 1fr) minmax(0, 1fr)' }),
              },
            }}
          >
            <Box sx={{ order: { xs: 2, xl: 1 } }}>
              <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
                {t('share.about', { day: formatDay(asOf, language) })}
              </Typography>
              <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={t('share.title')}>
                <Table
                  size="small"
                  aria-label={t('share.title')}
                  sx={{ maxWidth: 860, whiteSpace: 'nowrap' }}
                >
                  <TableHead>
                    <TableRow>
                      <TableCell>{t('share.municipality')}</TableCell>
                      {figures.map((one) => (
                        <TableCell key={one} align="right">
                          {t(`share.${one}`)}
                        </TableCell>
                      ))}
                    </TableRow>
                  </TableHead>
                  <TableBody>
                    {rows.map((row) => {
                      const name = inLanguage(row.name, language);
                      return (
                        <TableRow key={row.municipalityId} selected={row === opened}>
                          <TableCell component="th" scope="row">
                            {name}
                          </TableCell>
                          {figures.map((one) => (
                            <TableCell key={one} align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                              {one === 'withNobody' ? (
                                <Button
                                  size="small"
                                  aria-label={t('share.open', { name, count: row.withNobody })}
                                  onClick={() => choose({ municipality: row.municipalityId })}
                                >
                                  {row.withNobody}
                                </Button>
                              ) : (
                                row[one]
                              )}
                            </TableCell>
                          ))}
                        </TableRow>
                      );
                    })}
                  </TableBody>
                </Table>
              </Box>
            </Box>
            {opened && (
              <Box sx={{ order: { xs: 1, xl: 2 }, minWidth: 0 }}>
                <SchoolListeners
                  key={opened.municipalityId}
                  municipalityId={opened.municipalityId}
                  name={inLanguage(opened.name, language)}
                  halfYear={halfYear}
                />
              </Box>
            )}
          </Box>
        );
      }}
    </Sights>
  );
}

/** A municipality sees its own alone, and its schools at once. */
function only<Row>(rows: readonly Row[]): Row | undefined {
  return rows.length === 1 ? rows[0] : undefined;
}
