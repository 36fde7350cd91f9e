import { Chip, Link as MuiLink, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { NodeId } from '../../../functions/shared/words.ts';
import { schoolFreshness } from '../../exchange/freshness/queries.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { Sights, Waiting } from '../../shared/ui/sights.tsx';
import { paths } from '../paths.ts';
import { Part } from '../school/Part.tsx';

/** When the exchange last heard of the school, and whether that is fresh enough. */
export function FreshnessPart({ school }: { school: NodeId }) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const freshness = useQuery(schoolFreshness(school));
  return (
    <Part id="freshness" title={t('freshness.part')}>
      <Sights query={freshness} waiting={<Waiting rows={2} />}>
        {({ heardAt, ageHours = 0, isStale, objectiveHours }) => (
          <Typography variant="body2" sx={{ mb: 1 }}>
            {heardAt
              ? t('freshness.heard', {
                  when: formatInstant(heardAt, language),
                  hours: t('ages.hours', { count: Math.round(ageHours) }),
                })
              : t('freshness.never')}{' '}
            {heardAt && (
              <Chip
                size="small"
                variant="outlined"
                color={isStale ? 'warning' : 'success'}
                label={t(isStale ? 'freshness.stale' : 'freshness.fresh', { hours: objectiveHours })}
              />
            )}
          </Typography>
        )}
      </Sights>
      <MuiLink component={Link} to={paths.freshness} variant="body2" className="no-print">
        {t('freshness.title')}
      </MuiLink>
    </Part>
  );
}
