import { Box, LinearProgress, Link as MuiLink, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Form } from '../../../functions/monitoring/contract/form.ts';
import { type SheetRule, scoreOf } from '../../../functions/monitoring/rules/completeness.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';

/** How complete a sheet is, and by which rules: each with its weight, the unmet ones by name. */
export function SheetScore({ form, rules }: { form: Form; rules: readonly SheetRule[] }) {
  const { t } = useTranslation('monitoring');
  const language = useLanguage();
  const score = scoreOf(rules);
  const unmet = rules.filter(({ isMet }) => !isMet);
  const names = new Map([
    ...form.parameters.map(({ code, name }) => [`field ${code}`, name] as const),
    ...form.content.checks.map(({ id, message }) => [`check ${id}`, message] as const),
  ]);
  const all = rules.reduce((sum, { weight }) => sum + weight, 0);
  const met = rules.reduce((sum, { weight, isMet }) => sum + (isMet ? weight : 0), 0);
  return (
    <Box component="section" aria-labelledby="score" sx={{ position: { md: 'sticky' }, top: 16 }}>
      <Typography component="h2" variant="subtitle1" id="score" sx={{ fontWeight: 650 }}>
        {t('sheet.score', { score })}
      </Typography>
      <LinearProgress
        variant="determinate"
        value={score}
        aria-labelledby="score"
        sx={{ my: 1, height: 8, borderRadius: 1 }}
      />
      <Typography variant="body2" color="text.secondary">
        {t('sheet.points', { met, all })}
      </Typography>
      {unmet.length > 0 && (
        <Box component="ul" aria-label={t('sheet.unmet')} sx={{ pl: 2.5, my: 1 }}>
          {unmet.map(({ kind, of, weight, blocks }) => {
            const name = names.get(`${kind} ${of}`);
            const words = t(`sheet.rule.${kind}`, {
              name: name ? inLanguage(name, language) : of,
              count: weight,
            });
            return (
              <Typography
                component="li"
                variant="body2"
                key={`${kind} ${of}`}
                {...(blocks && { color: 'error' })}
              >
                {kind === 'field' ? (
                  <MuiLink color="inherit" href={`#field-${of}`}>
                    {words}
                  </MuiLink>
                ) : (
                  words
                )}
              </Typography>
            );
          })}
        </Box>
      )}
    </Box>
  );
}
