import { Button, Stack } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { paths } from '../../app/paths.ts';
import { useRight } from '../../shared/auth/person.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { Nothing } from '../../shared/ui/sights.tsx';
import { isRegionKnown } from '../queries.ts';

/** What stands where a plan would be: the next of the two steps that make one, for those who may take it. */
export function NoPlan() {
  const { t } = useTranslation('planWords');
  const { regionId } = useRegion();
  const mayDraft = useRight('plan.draft') !== undefined;
  const mayImport = useRight('region.import') !== undefined;
  const hasNoRegion = useQuery(isRegionKnown(regionId)).data === false;
  return (
    <Nothing
      title={t(hasNoRegion ? 'noPlan.noRegion' : 'noPlan.title')}
      action={
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', justifyContent: 'center' }}>
          {hasNoRegion && mayImport && (
            <Button component={Link} to={paths.packs} variant="contained">
              {t('noPlan.toPacks')}
            </Button>
          )}
          {mayDraft && (
            <Button component={Link} to={paths.drafts} variant={hasNoRegion ? 'outlined' : 'contained'}>
              {t('noPlan.action')}
            </Button>
          )}
        </Stack>
      }
    >
      {t(hasNoRegion ? 'noPlan.noRegionAdvice' : 'noPlan.advice')}
    </Nothing>
  );
}
