import { IconButton } from '@mui/material';
import { PanelRightOpen } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeView } from '../../../functions/registry/contract.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { formatNumber } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { nameOf, shortNameOf } from '../names.ts';
import type { NodeRow } from '../nodeRows.ts';
import { NodeName } from './NodeName.tsx';
import { NodeStateChip, useStateWords } from './NodeStateChip.tsx';

/** On a phone a row is two lines: its name, and under it the code and the state. */
export function useNodeColumns(
  towns: readonly NodeView[],
  onToggle: (nodeId: NodeId) => void,
  onRecord: (nodeId: NodeId) => void,
): readonly DataColumn<NodeRow>[] {
  const { t } = useTranslation('registry');
  const [language, today] = [useLanguage(), useToday()];
  const stateWords = useStateWords();
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
    return [
      {
        key: 'name',
        label: t('nodes.column.name'),
        width: 'minmax(220px, 3fr)',
        cell: (row) => (
          <NodeName
            row={row}
            name={nameIn(row)}
            facts={[codeOf(row), stateOf(row)].filter(Boolean).join(' · ')}
            onToggle={onToggle}
          />
        ),
        text: nameIn,
        onPhone: 'unnamed',
      },
      {
        key: 'code',
        label: t('nodes.column.code'),
        width: '124px',
        cell: codeOf,
        text: codeOf,
        onPhone: 'absent',
      },
      {
        key: 'town',
        label: t('nodes.column.town'),
        width: 'minmax(100px, 1fr)',
        cell: townOf,
        text: townOf,
        onPhone: 'absent',
      },
      {
        key: 'locality',
        label: t('nodes.column.locality'),
        width: '84px',
        cell: localityOf,
        text: localityOf,
        onPhone: 'absent',
      },
      {
        key: 'pupils',
        label: t('nodes.column.pupils'),
        width: '86px',
        cell: pupilsOf,
        text: ({ node }) => String(node.pupils ?? ''),
        sortBy: ({ node }) => node.pupils,
        look: 'number',
        onPhone: 'absent',
      },
      {
        key: 'status',
        label: t('nodes.column.status'),
        width: '206px',
        cell: ({ node }) => <NodeStateChip node={node} />,
        text: stateOf,
        onPhone: 'absent',
      },
      {
        key: 'actions',
        label: t('nodes.column.actions'),
        width: '72px',
        cell: (row) => (
          <IconButton
            size="small"
            aria-label={t('nodes.record', { name: nameIn(row) })}
            onClick={() => onRecord(row.node.id)}
          >
            <PanelRightOpen size={18} />
          </IconButton>
        ),
        text: () => '',
        onPhone: 'unnamed',
      },
    ];
  }, [t, language, today, towns, stateWords, onToggle, onRecord]);
}
