import { Typography } from '@mui/material';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { trustFieldSchema, trustLevelSchema } from '../../../functions/exchange/contract/trust.ts';
import { judgedAtLeast, lowBelow } from '../../../functions/exchange/trust/rules/score.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { trustList } from '../../exchange/trust/queries.ts';
import { shortNameOf } from '../../registry/names.ts';
import { municipalities } from '../../registry/queries.ts';
import { useRight, useSession } from '../../shared/auth/person.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { compareNames } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { moreOf } from '../../shared/ui/table/moreOf.ts';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { TrustFilters } from '../trust/TrustFilters.tsx';
import { TrustTable } from '../trust/TrustTable.tsx';

/** Schools by how far the register, the platform and forms agree on them: of the region, or of one’s municipality. */
export function TrustPage() {
  const { t } = useTranslation('exchange');
  const scope = useRight('exchange.view');
  const { person } = useSession();
  const { regionId } = useRegion();
  return (
    <PageFrame title={t('trust.title')} subtitle={t('trust.subtitle')}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2, maxWidth: 860 }}>
        {t('trust.rule', { least: judgedAtLeast, low: lowBelow })}
      </Typography>
      {scope === 'region' && <Schools root={regionId} />}
      {scope === 'municipality' && person && <Schools root={person.org} />}
      {scope !== 'region' && scope !== 'municipality' && (
        <Nothing title={t('trust.closed')}>{t('trust.closedAdvice')}</Nothing>
      )}
    </PageFrame>
  );
}

function Schools({ root }: { root: NodeId }) {
  const { t } = useTranslation('exchange');
  const { regionId } = useRegion();
  const [chosen, choose] = useAddress('town', 'level', 'against');
  const [language, today] = [useLanguage(), useToday()];
  const { data } = useQuery(municipalities(regionId));
  const towns = useMemo(
    () =>
      (data ?? [])
        .map((town) => ({ id: town.id, name: shortNameOf(town, today, language) }))
        .sort((a, b) => compareNames(a.name, b.name, language)),
    [data, today, language],
  );
  const names = useMemo(() => new Map(towns.map(({ id, name }) => [id, name])), [towns]);
  const ofRegion = root === regionId;
  const town = ofRegion && names.has(chosen.town) ? chosen.town : '';
  const level = trustLevelSchema.safeParse(chosen.level).data;
  const against = trustFieldSchema.safeParse(chosen.against).data;
  const list = useInfiniteQuery(trustList({ node: town || root, level, against }));
  const counted = list.data?.pages[0];
  return (
    <>
      <TrustFilters
        chosen={{ town, level: level ?? '', against: counted ? (against ?? '') : '' }}
        onChoose={choose}
        towns={ofRegion ? towns : undefined}
        against={counted?.against ?? []}
      />
      <Sights query={list}>
        {({ pages }) => (
          <>
            {counted && (
              <Typography sx={{ mb: 1 }} role="status">
                {t('trust.summary', { ...counted.counts })}
              </Typography>
            )}
            {counted?.items.length === 0 ? (
              <Nothing title={t('trust.empty')}>{t('trust.emptyAdvice')}</Nothing>
            ) : (
              <TrustTable
                pages={pages}
                towns={ofRegion && town === '' ? names : undefined}
                more={moreOf(list)}
              />
            )}
          </>
        )}
      </Sights>
    </>
  );
}
