import { Box, Link as MuiLink, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MunicipalityListeners } from '../../../functions/seminars/listeners/contract.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { compareNames, formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { useSteady } from '../../shared/ui/useSteady.ts';
import { listenersByMunicipality } from './queries.ts';
import { SchoolListeners } from './SchoolListeners.tsx';

const figures = ['schools', 'withNobody', 'listeners', 'withTopic'] as const;

/** Listeners of a half-year’s courses by municipality; each opens its schools, those that lag first. */
export function Listeners({ halfYear }: { halfYear: string }) {
  const { t } = useTranslation('courses');
  const language = useLanguage();
  const [{ municipality }, choose] = useAddress('municipality');
  const listeners = useQuery(listenersByMunicipality(halfYear));
  const found = listeners.data?.items;
  const rows = useMemo(
    () =>
      [...(found ?? [])].sort((a, b) =>
        compareNames(inLanguage(a.name, language), inLanguage(b.name, language), language),
      ),
    [found, language],
  );
  const columns = useColumns(useSteady((place: NodeId) => choose({ municipality: place })));
  const view = useTableView('places');
  return (
    <Sights query={listeners}>
      {({ asOf }) => {
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
              <DataTable
                label={t('share.title')}
                columns={columns}
                rows={rows}
                view={view}
                isChosen={(row) => row === opened}
              />
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

function useColumns(onOpen: (place: NodeId) => void): readonly DataColumn<MunicipalityListeners>[] {
  const { t } = useTranslation('courses');
  const language = useLanguage();
  return useMemo(() => {
    const placeOf = ({ name }: MunicipalityListeners) => inLanguage(name, language);
    return [
      {
        key: 'municipality',
        label: t('share.municipality'),
        width: 'minmax(0, 3fr)',
        cell: placeOf,
        text: placeOf,
      },
      ...figures.map(
        (key): DataColumn<MunicipalityListeners> => ({
          key,
          label: t(`share.${key}`),
          width: 'minmax(0, 2fr)',
          cell: (row) =>
            key === 'withNobody' ? (
              <MuiLink
                component="button"
                type="button"
                aria-label={t('share.open', { name: placeOf(row), count: row.withNobody })}
                onClick={() => onOpen(row.municipalityId)}
              >
                {row.withNobody}
              </MuiLink>
            ) : (
              row[key]
            ),
          text: (row) => String(row[key]),
          sortBy: (row) => row[key],
          look: 'number',
        }),
      ),
    ];
  }, [t, language, onOpen]);
}

/** A municipality sees its own alone, and its schools at once. */
function only<Row>(rows: readonly Row[]): Row | undefined {
  return rows.length === 1 ? rows[0] : undefined;
}
