import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Signal } from '../../../functions/adoption/contract/signals.ts';
import { formatDay, formatNumber, formatShare } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';

/** Patterns in records as they are seen, each with what it may mean and from when on it is told. */
export function SignalList({ signals }: { signals: readonly Signal[] }) {
  const { t } = useTranslation('adoption');
  const language = useLanguage();
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
      {signals.map(({ kind, share, threshold, records, from, to }) => (
        <li key={kind}>
          <Typography sx={{ fontWeight: 650 }} variant="body2">
            {t(`signals.kind.${kind}`)}
          </Typography>
          <Typography variant="body2">
            {t(`signals.said.${kind}`, {
              from: formatDay(from, language),
              to: formatDay(to, language),
              share: formatShare(share, language),
              records: formatNumber(records, language),
            })}
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {t(`signals.why.${kind}`, { threshold: formatShare(threshold, language) })}
          </Typography>
        </li>
      ))}
    </Box>
  );
}
