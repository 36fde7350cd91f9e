import { Box, Paper, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { workingGroupViewSchema } from '../../../functions/exchange/contract/workingGroup.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { Nothing } from '../../shared/ui/sights.tsx';

const sides = ['department', 'partner'] as const;

/** Members of either organisation by the act in force; earlier acts stay to be seen. */
export function Members({ group: { acts } }: { group: ReturnType<typeof workingGroupViewSchema.parse> }) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const [act, ...earlier] = [...acts].sort((one, other) => (one.signedOn > other.signedOn ? -1 : 1));
  if (!act) return <Nothing title={t('group.nobody')}>{t('group.nobodyNote')}</Nothing>;
  const words = ({ number, signedOn, signatory }: typeof act) =>
    t('group.act', { number, day: formatDay(signedOn, language), who: signatory });
  return (
    <Paper component="section" variant="outlined" aria-labelledby="members" sx={{ p: 2 }}>
      <Typography id="members" component="h2" variant="h6">
        {t('group.members')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {words(act)}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' } }}>
        {sides.map((side) => (
          <div key={side}>
            <Typography component="h3" variant="subtitle1">
              {t(`side.${side}`)}
            </Typography>
            <Box component="ul" sx={{ m: 0, pl: 3 }}>
              {act.members
                .filter((member) => member.side === side)
                .map(({ name, post }) => (
                  <li key={name}>
                    {name}, {post}
                  </li>
                ))}
            </Box>
          </div>
        ))}
      </Box>
      {earlier.length > 0 && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {t('group.earlierActs', { acts: earlier.map(words).join('; ') })}
        </Typography>
      )}
    </Paper>
  );
}
