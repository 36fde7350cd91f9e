import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Right } from '../../../functions/shared/access/policy.ts';
import type { Day } from '../../../functions/shared/words.ts';
import { nodeActs } from '../../registry/actQueries.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { Confirmation, FactRow, FactRows, type NodeDetail, Responsible } from './NodeHead.tsx';
import { Part } from './Part.tsx';

interface AboutSchoolProps {
  node: NodeDetail;
  asOf: Day;
  may: (right: Right) => boolean;
}

/** Who answers for the school and what is known of it. */
export function AboutSchool({ node, asOf, may }: AboutSchoolProps) {
  const { t } = useTranslation('school');
  const acts = useQuery({ ...nodeActs(node.id), enabled: may('act.view') });
  const platform = node.platforms?.filter(({ from }) => from <= asOf).at(-1);
  const size = [
    node.pupils !== undefined && t('school.pupils', { count: node.pupils }),
    node.classes !== undefined && t('school.classes', { count: node.classes }),
    node.locality && t(`school.${node.locality}`),
  ].filter(Boolean);
  return (
    <Part id={node.id} title={t('school.about')}>
      {acts.isError && <LoadFailed error={acts.error} onRetry={() => void acts.refetch()} />}
      <FactRows>
        {acts.data && (
          <FactRow name={t('school.responsible')}>
            <Responsible acts={acts.data.acts} asOf={asOf} />
          </FactRow>
        )}
        {node.confirmations && (
          <FactRow name={t('school.confirmation')}>
            <Confirmation node={node} asOf={asOf} />
          </FactRow>
        )}
        {size.length > 0 && <FactRow name={t('school.size')}>{size.join(', ')}</FactRow>}
        {platform && <FactRow name={t('school.platform')}>{platform.name}</FactRow>}
        {node.address && <FactRow name={t('school.address')}>{node.address}</FactRow>}
      </FactRows>
    </Part>
  );
}
