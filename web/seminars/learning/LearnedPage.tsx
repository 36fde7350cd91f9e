import { Button, Link as MuiLink, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { type Learned, type LearnedRow, learners } from '../../../functions/seminars/learning/contract.ts';
import { paths } from '../../app/paths.ts';
import { compareNames, formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Sights } from '../../shared/ui/sights.tsx';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
import { learned } from './queries.ts';

/** How many have finished the learning paths, by municipality. Only those responsible are asked to. */
export function LearnedPage() {
  const { t } = useTranslation('learning');
  const language = useLanguage();
  const counts = useQuery(learned);
  return (
    <PageFrame
      title={t('counts.title')}
      subtitle={counts.data && t('counts.subtitle', { day: formatDay(counts.data.asOf, language) })}
      actions={
        <Button component={Link} to={paths.learning}>
          {t('all')}
        </Button>
      }
    >
      <Sights query={counts}>
        {(found) => (
          <>
            <Counts found={found} />
            <Typography variant="body2" color="text.secondary" sx={{ mt: 2, maxWidth: 760 }}>
              {t('counts.how')}
            </Typography>
          </>
        )}
      </Sights>
    </PageFrame>
  );
}

/** A municipality, or all browsers that named none: of those nobody is responsible. */
interface Line {
  place: string;
  browsers: LearnedRow['browsers'];
  of?: Pick<LearnedRow, 'municipalityId' | 'responsible'>;
}

function Counts({ found: { items, unnamed } }: { found: Learned }) {
  const { t } = useTranslation('learning');
  const language = useLanguage();
  const rows = useMemo((): readonly Line[] => {
    const named = items
      .map(({ name, browsers, ...of }) => ({ place: inLanguage(name, language), browsers, of }))
      .sort((a, b) => compareNames(a.place, b.place, language));
    return unnamed ? [...named, { place: t('counts.unnamed'), browsers: unnamed }] : named;
  }, [items, unnamed, language, t]);
  const columns = useColumns();
  return <DataTable label={t('counts.title')} columns={columns} rows={rows} view={useTableView()} />;
}

function useColumns(): readonly DataColumn<Line>[] {
  const { t } = useTranslation('learning');
  return useMemo(
    () => [
      {
        key: 'municipality',
        label: t('counts.municipality'),
        width: 'minmax(0, 3fr)',
        cell: ({ place }) => place,
        text: ({ place }) => place,
      },
      {
        key: 'responsible',
        label: t('counts.responsible'),
        width: 'minmax(0, 2fr)',
        cell: ({ place, of }) =>
          of ? (
            <MuiLink
              component={Link}
              to={`${paths.measure('2')}?municipality=${of.municipalityId}`}
              aria-label={t('counts.openList', { place, ...of.responsible })}
            >
              {t('counts.ofAll', of.responsible)}
            </MuiLink>
          ) : (
            '—'
          ),
        text: ({ of }) => (of ? t('counts.ofAll', of.responsible) : '—'),
        sortBy: ({ of }) => of?.responsible.finished,
        look: 'number',
      },
      ...learners.map(
        (learner): DataColumn<Line> => ({
          key: learner,
          label: t(`counts.learner.${learner}`),
          width: 'minmax(0, 2fr)',
          cell: ({ browsers }) => browsers[learner],
          text: ({ browsers }) => String(browsers[learner]),
          sortBy: ({ browsers }) => browsers[learner],
          look: 'number',
        }),
      ),
    ],
    [t],
  );
}
