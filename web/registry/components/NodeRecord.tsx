import { Box } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { NodeView } from '../../../functions/registry/contract/nodes.ts';
import { formatDay, formatNumber } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { beforeRecords } from '../nodeRows.ts';
import { NodeStateChip } from './NodeStateChip.tsx';

/** The fields of a node's record with their names. */
export function NodeRecord({ node }: { node: NodeView }) {
  const { t } = useTranslation('registry');
  const language = useLanguage();
  const count = (value: number | undefined) => value !== undefined && formatNumber(value, language);
  const opened = node.opensOn === beforeRecords ? t('nodes.sinceRecords') : formatDay(node.opensOn, language);
  const point = node.point && `${node.point.lat}, ${node.point.lon}`;
  const platforms = (node.platforms ?? []).map(({ name, from }) => `${name} (${formatDay(from, language)})`);
  const fields = [
    ['kind', t(`nodes.kind.${node.kind}`)],
    ['code', node.code],
    ['oktmo', node.oktmo],
    ['legalPerson', t(node.legalPerson ? 'forms.yes' : 'forms.no')],
    ['locality', node.locality && t(`nodes.locality.${node.locality}`)],
    ['address', node.address],
    ['pupils', count(node.pupils)],
    ['classes', count(node.classes)],
    ['population', count(node.population)],
    ['point', point],
    ['opensOn', opened],
    ['platforms', platforms.join(', ')],
  ] as const;
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: 'minmax(110px, auto) 1fr',
        columnGap: 2,
        rowGap: 0.5,
        typography: 'body2',
        '& dt': { color: 'text.secondary' },
        '& dd': { m: 0, overflowWrap: 'anywhere' },
      }}
    >
      <dt>{t('nodes.column.status')}</dt>
      <dd>
        <NodeStateChip node={node} />
      </dd>
      {fields.flatMap(([field, value]) =>
        value
          ? [<dt key={`${field}-name`}>{t(`nodes.field.${field}`)}</dt>, <dd key={field}>{value}</dd>]
          : [],
      )}
    </Box>
  );
}
