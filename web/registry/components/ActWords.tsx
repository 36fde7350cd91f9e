import { Box } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Act } from '../../../functions/registry/contract/acts.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';

/** What an act says: its kind, whom it appoints, who signed it and when it holds. */
export function ActWords({
  act,
}: {
  act: Pick<Act, 'type' | 'appoints' | 'signatory' | 'validFrom' | 'validTo'>;
}) {
  const { t } = useTranslation('registry');
  const language = useLanguage();
  const { appoints, signatory, validFrom, validTo, type } = act;
  const from = formatDay(validFrom, language);
  return (
    <Box sx={{ typography: 'body2' }}>
      <div>
        {appoints
          ? t('acts.appoints', {
              person: appoints.personName,
              post: appoints.post,
              role: t(`acts.role.${appoints.role}`),
            })
          : t(`acts.type.${type}`)}
      </div>
      <Box sx={{ color: 'text.secondary' }}>
        {t('acts.signatory', { name: signatory })} ·{' '}
        {validTo
          ? t('acts.validFromTo', { from, to: formatDay(validTo, language) })
          : t('acts.validFrom', { from })}
      </Box>
    </Box>
  );
}
