import { IconButton, useMediaQuery, useTheme } from '@mui/material';
import { PanelRightOpen } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeView } from '../../../functions/registry/contract/nodes.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { formatNumber } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { nameOf, shortNameOf } from '../names.ts';
import type { NodeRow } from '../nodeRows.ts';
import { NodeName } from './NodeName.tsx';
import { NodeStateChip, useStateWords } from './NodeStateChip.tsx';

/** Where there is little room a row is its name with the code and the state under it, and the way to its record. */
export function useNodeColumns(
  towns: readonly NodeView[],
  onToggle: (nodeId: NodeId) => void,
  onRecord: (nodeId: NodeId) => void,
): readonly DataColumn<NodeRow>[] {
  const { t } = useTranslation('registry');
  const [language, today] = [useLanguage(), useToday()];
  const stateWords = useStateWords();
  const isWide = useMediaQuery(useTheme().breakpoints.up('md'), { noSsr: true });
  return useMemo(() => {
    const byId = new Map(towns.map((town) => [town.id, town]));
    const nameIn = ({ node }: NodeRow) => nameOf(node, today, language);
    const codeOf = ({ node }: NodeRow) => node.code ?? node.oktmo ?? '';
    const townOf = ({ node }: NodeRow) => {
      const town = byId.get(node.municipalityId ?? '');
      return town ? shortNameOf(town, today, language) : '';
    };
    const localityOf = ({ node }: NodeRow) => (node.locality ? t(`nodes.locality.${node.locality}`) : '');
    const pupilsOf = ({ node }: NodeRow) =>
      node.pupils === undefined ? '' : formatNumber(node.pupils, language);
    const stateOf = ({ node }: NodeRow) => stateWords(node);
    const recordOf = (row: NodeRow) => (
      <IconButton
        size="small"
        aria-label={t('nodes.record', { name: nameIn(row) })}
        onClick={() => onRecord(row.node.id)}
      >
        <PanelRightOpen size={18} />
      </IconButton>
    );
    const name = (cell: DataColumn<NodeRow>['cell']): DataColumn<NodeRow> => ({
      key: 'name',
      label: t('nodes.column.name'),
      width: 'minmax(220px, 3fr)',
      cell,
      text: nameIn,
      onPhone: 'unnamed',
    });
    if (!isWide)
      return [
        name((row) => (
          <NodeName
            row={row}
            name={nameIn(row)}
            facts={[codeOf(row), stateOf(row)].filter(Boolean).join(' · ')}
            record={recordOf(row)}
            onToggle={onToggle}
          />
        )),
      ];
    return [
      name((row) => <NodeName row={row} name={nameIn(row)} onToggle={onToggle} />),
      { key: 'code', label: t('nodes.column.code'), width: '124px', cell: codeOf, text: codeOf },
      {
        key: 'town',
        label: t('nodes.column.town'),
        width: 'minmax(130px, 1fr)',
        cell: townOf,
        text: townOf,
      },
      {
        key: 'locality',
        label: t('nodes.column.locality'),
        width: '100px',
        cell: localityOf,
        text: localityOf,
      },
      {
        key: 'pupils',
        label: t('nodes.column.pupils'),
        width: '118px',
        cell: pupilsOf,
        text: ({ node }) => String(node.pupils ?? ''),
        sortBy: ({ node }) => node.pupils,
        look: 'number',
      },
      {
        key: 'status',
        label: t('nodes.column.status'),
        width: '206px',
        cell: ({ node }) => <NodeStateChip node={node} />,
        text: stateOf,
      },
      {
        key: 'actions',
        label: t('nodes.column.actions'),
        width: '84px',
        cell: recordOf,
        text: () => '',
      },
    ];
  }, [t, language, today, towns, stateWords, isWide, onToggle, onRecord]);
}
