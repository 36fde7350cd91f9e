import { Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanMunicipality, Uncovered } from '../../../functions/seminars/contract/coveragePlan.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
import { type UncoveredGroup, uncoveredGroups } from '../uncoveredGroups.ts';

interface UncoveredListProps {
  uncovered: readonly Uncovered[];
  municipalities: readonly PlanMunicipality[];
}

/** Everybody without a seat, by reason and municipality, by name on opening. */
export function UncoveredList({ uncovered, municipalities }: UncoveredListProps) {
  const { t } = useTranslation('seminarPlanner');
  const groups = useMemo(() => uncoveredGroups(uncovered), [uncovered]);
  const columns = useColumns(municipalities);
  const view = useTableView('uncovered');
  if (groups.length === 0) return <Typography>{t('uncoveredNone')}</Typography>;
  return (
    <DataTable
      label={t('uncovered')}
      columns={columns}
      rows={groups}
      view={view}
      keyOf={({ reason, municipalityId }) => `${reason} ${municipalityId}`}
    />
  );
}

function useColumns(municipalities: readonly PlanMunicipality[]): readonly DataColumn<UncoveredGroup>[] {
  const { t } = useTranslation('seminarPlanner');
  const language = useLanguage();
  return useMemo(() => {
    const placeOf = ({ municipalityId }: UncoveredGroup) => {
      const found = municipalities.find(({ id }) => id === municipalityId);
      return found ? inLanguage(found.name, language) : municipalityId;
    };
    const whyOf = ({ reason }: UncoveredGroup) => t(`reason.${reason}`);
    const namesOf = ({ nodes }: UncoveredGroup) =>
      nodes.map(({ name }) => inLanguage(name, language)).join('; ');
    return [
      {
        key: 'municipality',
        label: t('municipality'),
        width: 'minmax(0, 2fr)',
        cell: placeOf,
        text: placeOf,
        onPhone: 'unnamed',
      },
      { key: 'why', label: t('why'), width: 'minmax(0, 3fr)', cell: whyOf, text: whyOf },
      {
        key: 'howMany',
        label: t('howMany'),
        width: '110px',
        cell: ({ nodes }) => nodes.length,
        text: ({ nodes }) => String(nodes.length),
        sortBy: ({ nodes }) => nodes.length,
        look: 'number',
      },
      {
        key: 'who',
        label: t('who'),
        width: 'minmax(0, 3fr)',
        cell: (group) => (
          <details>
            <summary>{t('names')}</summary>
            {namesOf(group)}
          </details>
        ),
        text: namesOf,
        onPhone: 'unnamed',
      },
    ];
  }, [t, language, municipalities]);
}
