import { Box, Link as MuiLink, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { ParameterView } from '../../../functions/monitoring/contract/parameter.ts';
import { paths } from '../../app/paths.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';

/** Forms that ask for a parameter. */
export function Uses({ uses }: { uses: ParameterView['usedIn'] }) {
  const { t } = useTranslation('monitoring');
  const language = useLanguage();
  return (
    <Box component="section" aria-labelledby="uses" sx={{ mb: 3 }}>
      <Typography component="h2" variant="subtitle1" id="uses" sx={{ fontWeight: 650, mb: 1 }}>
        {t('parameters.usedIn')}
      </Typography>
      {uses.length === 0 && <Typography variant="body2">{t('parameters.notUsed')}</Typography>}
      {uses.map(({ formId, title, status }) => (
        <Typography key={formId} variant="body2">
          <MuiLink component={Link} to={paths.form(formId)}>
            {inLanguage(title, language)}
          </MuiLink>
          {status === 'draft' && `, ${t('forms.draft').toLowerCase()}`}
        </Typography>
      ))}
    </Box>
  );
}
