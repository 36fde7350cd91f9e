import { Link as MuiLink, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { CompletenessRow } from '../../../functions/registry/contract/completeness.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { paths } from '../../app/paths.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import type { MoreRows } from '../../shared/ui/table/TableMore.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
import { nameOf } from '../names.ts';

interface CompletenessTableProps {
  pages: readonly { items: readonly CompletenessRow[] }[];
  /** Names of municipalities; absent where all schools are of one. */
  towns: ReadonlyMap<NodeId, string> | undefined;
  more: MoreRows | undefined;
}

/** The least complete first; each school opens where it can be mended. */
export function CompletenessTable({ pages, towns, more }: CompletenessTableProps) {
  const { t } = useTranslation('completeness');
  const rows = useMemo(() => pages.flatMap(({ items }) => items), [pages]);
  const columns = useColumns(towns);
  return (
    <DataTable
      label={t('completeness.table')}
      columns={columns}
      rows={rows}
      view={useTableView()}
      more={more}
    />
  );
}

function useColumns(towns: CompletenessTableProps['towns']): readonly DataColumn<CompletenessRow>[] {
  const { t } = useTranslation('completeness');
  const [language, today] = [useLanguage(), useToday()];
  return useMemo(() => {
    const schoolOf = (row: CompletenessRow) => nameOf(row, today, language);
    const townOf = ({ municipalityId }: CompletenessRow) => towns?.get(municipalityId ?? '') ?? '';
    const lacksOf = ({ lacks }: CompletenessRow) =>
      lacks.map((code) => t(`completeness.rule.${code}`)).join(', ') || t('completeness.nothingLacks');
    const town: DataColumn<CompletenessRow> = {
      key: 'town',
      label: t('completeness.column.town'),
      width: 'minmax(150px, 2fr)',
      cell: townOf,
      text: townOf,
    };
    return [
      {
        key: 'school',
        label: t('completeness.column.school'),
        width: 'minmax(0, 4fr)',
        cell: (row) => (
          <MuiLink component={Link} to={`${paths.school(row.nodeId)}#completeness`}>
            {schoolOf(row)}
          </MuiLink>
        ),
        text: schoolOf,
      },
      ...(towns ? [town] : []),
      {
        key: 'score',
        label: t('completeness.column.score'),
        width: '110px',
        cell: ({ score }) => score,
        text: ({ score }) => String(score),
        sortBy: ({ score }) => score,
        look: 'number',
      },
      {
        key: 'lacks',
        label: t('completeness.column.lacks'),
        width: 'minmax(0, 4fr)',
        cell: (row) =>
          row.lacks.length > 0 ? (
            lacksOf(row)
          ) : (
            <Typography component="span" variant="body2" color="text.secondary">
              {lacksOf(row)}
            </Typography>
          ),
        text: lacksOf,
        sortBy: ({ lacks }) => lacks.length,
      },
    ];
  }, [t, language, today, towns]);
}
