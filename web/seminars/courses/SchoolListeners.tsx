import { Box, Link as MuiLink, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { SchoolListeners as SchoolRow } from '../../../functions/seminars/listeners/contract.ts';
import { shareOf } from '../../../functions/seminars/listeners/rules.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { paths } from '../../app/paths.ts';
import { formatShare } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
import { listenersBySchool } from './queries.ts';

interface SchoolListenersProps {
  municipalityId: NodeId;
  name: string;
  halfYear: string;
}

const tint = 'color-mix(in srgb, var(--mui-palette-primary-main) 16%, transparent)';

/** Schools of a municipality with the share of their teachers who were taught the topic, laggards first. */
export function SchoolListeners({ municipalityId, name, halfYear }: SchoolListenersProps) {
  const { t } = useTranslation('courses');
  const schools = useQuery(listenersBySchool(municipalityId, halfYear));
  const columns = useColumns();
  const view = useTableView('schools');
  const title = t('share.ofSchools', { name });
  return (
    <Box component="section" aria-label={title}>
      <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 600 }}>
        {title}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {t('share.laggards')}
      </Typography>
      <Sights query={schools}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing title={t('share.none')} />
          ) : (
            <DataTable label={title} columns={columns} rows={items} view={view} />
          )
        }
      </Sights>
    </Box>
  );
}

function useColumns(): readonly DataColumn<SchoolRow>[] {
  const { t } = useTranslation('courses');
  const language = useLanguage();
  return useMemo(() => {
    const schoolOf = ({ name }: SchoolRow) => inLanguage(name, language);
    const shareIn = (row: SchoolRow) => {
      const share = shareOf(row);
      return share === undefined ? t('share.unknown') : formatShare(share, language);
    };
    const count = (key: 'withTopic' | 'teachers' | 'listeners'): DataColumn<SchoolRow> => ({
      key,
      label: t(`share.${key}`),
      width: '120px',
      cell: (row) => row[key] ?? '—',
      text: (row) => String(row[key] ?? ''),
      sortBy: (row) => row[key],
      look: 'number',
    });
    return [
      {
        key: 'school',
        label: t('share.school'),
        width: 'minmax(0, 4fr)',
        cell: (row) => (
          <MuiLink component={Link} to={paths.school(row.nodeId)}>
            {schoolOf(row)}
          </MuiLink>
        ),
        text: schoolOf,
      },
      {
        key: 'share',
        label: t('share.share'),
        width: '130px',
        cell: (row) => <Filled share={shareOf(row) ?? 0}>{shareIn(row)}</Filled>,
        text: shareIn,
        sortBy: shareOf,
        look: 'number',
      },
      count('withTopic'),
      count('teachers'),
      count('listeners'),
    ];
  }, [t, language]);
}

/** On a phone it stands beside its name, as other figures do. */
const besideName = { display: { xs: 'inline-block', sm: 'block' }, minWidth: { xs: 80, sm: 0 } };

/** A share that the eye can compare from row to row. */
function Filled({ share, children }: { share: number; children: string }) {
  const filled = `${Math.round(share * 100)}%`;
  return (
    <Box
      sx={besideName}
      style={{ backgroundImage: `linear-gradient(to right, ${tint} ${filled}, transparent ${filled})` }}
    >
      {children}
    </Box>
  );
}
