import { Link as MuiLink, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { remedies } from '../../reporting/controlQueries.ts';
import { Sights } from '../../shared/ui/sights.tsx';
import { paths } from '../paths.ts';
import type { Names } from '../rollout/names.ts';
import { Panel } from '../rollout/Panel.tsx';
import { Rows } from './Rows.tsx';

/** Findings of controls that were not remedied in time, by the clock of today; the number opens their list. */
export function ControlPanel({ most, names }: { most: number; names: Names }) {
  const { t } = useTranslation('control');
  const counted = useQuery(remedies());
  return (
    <Panel title={t('overview.title')}>
      <Sights query={counted}>
        {({ open, overdue, municipalities }) => (
          <>
            <Typography component="p" variant="body2">
              <MuiLink
                component={Link}
                to={`${paths.control}?state=overdue#acts`}
                color={overdue > 0 ? 'error' : 'inherit'}
                sx={{ fontWeight: 650 }}
                title={t('overview.toList')}
              >
                {t('overview.overdue', { count: overdue })}
              </MuiLink>
              {' · '}
              <MuiLink component={Link} to={`${paths.control}?state=open#acts`} color="inherit">
                {t('overview.open', { count: open + overdue })}
              </MuiLink>
            </Typography>
            <Rows isEmpty={overdue === 0} whenEmpty={t('page.overdueNone')}>
              {municipalities
                .filter((place) => place.overdue > 0)
                .slice(0, most)
                .map(({ municipalityId, overdue: late, longestDays }) => (
                  <li key={municipalityId}>
                    <MuiLink
                      component={Link}
                      to={`${paths.control}?node=${municipalityId}&state=overdue#acts`}
                      noWrap
                    >
                      {names.short(municipalityId)}
                    </MuiLink>
                    <Typography component="span" variant="body2" sx={{ whiteSpace: 'nowrap' }}>
                      <strong>{late}</strong> ({t('overview.days', { count: longestDays })})
                    </Typography>
                  </li>
                ))}
            </Rows>
          </>
        )}
      </Sights>
    </Panel>
  );
}
