import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Right } from '../../../functions/shared/access/policy.ts';
import { nodeActs } from '../../registry/actQueries.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { useAsOf } from '../../shared/time/asOf.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { Confirmation, FactRow, FactRows, type NodeDetail, Responsible } from '../school/NodeHead.tsx';
import { Part } from '../school/Part.tsx';

interface AboutMunicipalityProps {
  node: NodeDetail;
  may: (right: Right) => boolean;
}

/** Who answers for the municipality and what is known of it. */
export function AboutMunicipality({ node, may }: AboutMunicipalityProps) {
  const { t } = useTranslation(['municipality', 'school']);
  const language = useLanguage();
  const { asOf } = useAsOf();
  const acts = useQuery({ ...nodeActs(node.id), enabled: may('act.view') });
  return (
    <Part id={node.id} title={t('municipality.about')}>
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
        {node.centre && (
          <FactRow name={t('municipality.centre')}>
            {/* «пгт» and its like are words of one language. */}
            {[language === 'ru' && node.centre.type, inLanguage(node.centre.name, language)]
              .filter(Boolean)
              .join(' ')}
          </FactRow>
        )}
        {node.oktmo && <FactRow name={t('municipality.oktmo')}>{node.oktmo}</FactRow>}
      </FactRows>
    </Part>
  );
}
