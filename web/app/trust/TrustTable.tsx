import { Link as MuiLink } from '@mui/material';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { TrustRow } from '../../../functions/exchange/contract/trust.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { nameOf } from '../../registry/names.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import type { MoreRows } from '../../shared/ui/table/TableMore.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
import { paths } from '../paths.ts';
import { LevelChip } from './LevelChip.tsx';
import { useTrustWords } from './useTrustWords.ts';

interface TrustTableProps {
  pages: readonly { items: readonly TrustRow[] }[];
  /** Names of municipalities; absent where all schools are of one. */
  towns: ReadonlyMap<NodeId, string> | undefined;
  more: MoreRows | undefined;
}

/** The least trusted first; each school opens at the fields that do not agree. */
export function TrustTable({ pages, towns, more }: TrustTableProps) {
  const { t } = useTranslation('exchange');
  const rows = useMemo(() => pages.flatMap(({ items }) => items), [pages]);
  const columns = useColumns(towns);
  const view = useTableView();
  return <DataTable label={t('trust.table')} columns={columns} rows={rows} view={view} more={more} />;
}

function useColumns(towns: TrustTableProps['towns']): readonly DataColumn<TrustRow>[] {
  const { t } = useTranslation('exchange');
  const [language, today] = [useLanguage(), useToday()];
  const { fieldName } = useTrustWords();
  return useMemo(() => {
    const schoolOf = ({ names, nodeId }: TrustRow) => nameOf({ names }, today, language) || nodeId;
    const townOf = ({ municipalityId }: TrustRow) => towns?.get(municipalityId) ?? '';
    const levelOf = ({ level }: TrustRow) => t(`trust.level.${level}`);
    const againstOf = ({ against }: TrustRow) =>
      against.length === 0 ? t('trust.nothing') : against.map(fieldName).join(', ');
    const town: DataColumn<TrustRow> = {
      key: 'town',
      label: t('trust.column.town'),
      width: 'minmax(0, 2fr)',
      cell: townOf,
      text: townOf,
    };
    return [
      {
        key: 'school',
        label: t('trust.column.school'),
        width: 'minmax(0, 4fr)',
        cell: (row) => (
          <MuiLink component={Link} to={`${paths.school(row.nodeId)}#trust`}>
            {schoolOf(row)}
          </MuiLink>
        ),
        text: schoolOf,
      },
      ...(towns ? [town] : []),
      {
        key: 'score',
        label: t('trust.column.score'),
        width: '100px',
        cell: ({ score }) => score ?? '—',
        text: ({ score }) => String(score ?? ''),
        sortBy: ({ score }) => score,
        look: 'number',
      },
      {
        key: 'level',
        label: t('trust.column.level'),
        width: '190px',
        cell: ({ level }) => <LevelChip level={level} />,
        text: levelOf,
      },
      {
        key: 'against',
        label: t('trust.column.against'),
        width: 'minmax(0, 3fr)',
        cell: againstOf,
        text: againstOf,
      },
    ];
  }, [t, language, today, towns, fieldName]);
}
