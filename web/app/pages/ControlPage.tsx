import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { ClipboardPlus } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router-dom';
import { municipalities } from '../../registry/queries.ts';
import { useRight, useSession } from '../../shared/auth/person.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { ControlParts } from '../control/ControlParts.tsx';
import { PlaceChoice } from '../control/PlaceChoice.tsx';
import { paths } from '../paths.ts';

/** Control: of the region for its leadership, of its schools for a municipality, of itself for a school. */
export function ControlPage() {
  const { t } = useTranslation('control');
  const scope = useRight('control.view');
  const mayControl = useRight('control.record') === 'region';
  const { person } = useSession();
  const { regionId } = useRegion();
  const { hash, key } = useLocation();
  const [address, choose] = useAddress('node');
  const towns = useQuery(municipalities(regionId));
  const chosen = scope === 'region' ? address.node : '';
  const municipality = scope === 'region' ? chosen || undefined : person?.path[1];
  // biome-ignore lint/correctness/useExhaustiveDependencies: a figure may lead to the same part again
  useEffect(() => {
    if (hash) document.getElementById(hash.slice(1))?.scrollIntoView({ block: 'start' });
  }, [hash, key]);
  if (!scope || !person)
    return (
      <PageFrame title={t('page.title')}>
        <Nothing title={t('page.closed')}>{t('page.closedAdvice')}</Nothing>
      </PageFrame>
    );
  return (
    <PageFrame
      title={t('page.title')}
      subtitle={t('page.subtitle')}
      actions={
        scope === 'region' && (
          <>
            <PlaceChoice
              places={towns.data ?? []}
              value={chosen}
              whenNone={t('page.everywhere')}
              onChange={(id) => choose({ node: id })}
            />
            {mayControl && chosen && (
              <Button
                component={Link}
                to={paths.newControl(chosen)}
                variant="outlined"
                startIcon={<ClipboardPlus size={16} />}
              >
                {t('desk.control')}
              </Button>
            )}
          </>
        )
      }
    >
      <Sights query={towns}>
        {(data) => (
          <ControlParts
            key={chosen}
            towns={data}
            node={scope === 'region' ? chosen || regionId : person.org}
            municipality={municipality}
          />
        )}
      </Sights>
    </PageFrame>
  );
}
