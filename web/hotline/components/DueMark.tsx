import { Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Due } from '../../../functions/hotline/contract/clocks.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';

/** When something is due, said in words as well as in colour. */
export function DueMark({ due, now }: { due: Due; now: string }) {
  const { t } = useTranslation('hotline');
  const at = formatInstant(due.at, useLanguage());
  const isLate = due.at < now;
  const isNear = !isLate && due.warnAt < now;
  return (
    <Typography
      component="span"
      variant="body2"
      sx={{
        fontVariantNumeric: 'tabular-nums',
        fontWeight: isLate || isNear ? 700 : 400,
        color: isLate ? 'error.main' : isNear ? 'secondary.main' : 'text.secondary',
      }}
    >
      {t(isLate ? 'desk.overdue' : 'desk.due', { at })}
    </Typography>
  );
}
