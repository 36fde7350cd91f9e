import { Alert, Box, Button, Chip, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { z } from 'zod';
import type { PackageLine, packageListSchema } from '../../../functions/monitoring/contract/package.ts';
import { paths } from '../../app/paths.ts';
import { useRight } from '../../shared/auth/person.ts';
import { useAttempt } from '../../shared/drafts/useAttempt.ts';
import { formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { LoadFailed, Nothing } from '../../shared/ui/sights.tsx';
import { useMakePackage } from './queries.ts';

/** Packages with what became of them, and what is ready to go. */
export function PackageList({ items, unpacked }: z.infer<typeof packageListSchema>) {
  const { t } = useTranslation('monitoring');
  const language = useLanguage();
  const mayMake = useRight('outPackage.make') !== undefined;
  const make = useMakePackage();
  const attempt = useAttempt();
  return (
    <Stack sx={{ gap: 2, maxWidth: 900 }}>
      {make.error && <LoadFailed error={make.error} />}
      {unpacked.map(({ formId, title, sheets }) => (
        <Alert
          key={formId}
          severity="info"
          action={
            mayMake && (
              <Button
                color="inherit"
                loading={make.isPending}
                onClick={() =>
                  make.mutate(
                    { formId, idempotencyKey: attempt.key },
                    { onSuccess: attempt.next, onError: attempt.failed },
                  )
                }
              >
                {t('packages.make')}
              </Button>
            )
          }
        >
          {t('packages.ready', { form: inLanguage(title, language), count: sheets })}
        </Alert>
      ))}
      {items.length === 0 ? (
        <Nothing title={t('packages.none')}>{t('packages.noneAdvice')}</Nothing>
      ) : (
        <Stack
          component="ul"
          aria-label={t('packages.title')}
          sx={{ m: 0, p: 0, listStyle: 'none', gap: 1.5 }}
        >
          {items.map((one) => (
            <PackageCard key={one.id} line={one} />
          ))}
        </Stack>
      )}
    </Stack>
  );
}

function PackageCard({ line: { id, number, title, period, madeOn, counts } }: { line: PackageLine }) {
  const { t } = useTranslation('monitoring');
  const language = useLanguage();
  return (
    <Box component="li" sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 2 }}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <MuiLink component={Link} to={`${paths.outPackages}?package=${id}`} sx={{ fontWeight: 600 }}>
          {t('packages.name', { number, form: inLanguage(title, language) })}
        </MuiLink>
        <StateOfPackage counts={counts} />
      </Stack>
      <Typography variant="body2" color="text.secondary">
        {t('packages.madeOn', { day: formatDay(madeOn, language), period: inLanguage(period, language) })}
      </Typography>
      <Typography variant="body2">{t('packages.counts', counts)}</Typography>
    </Box>
  );
}

export function StateOfPackage({ counts: { rejected, waiting, isLate } }: Pick<PackageLine, 'counts'>) {
  const { t } = useTranslation('monitoring');
  if (isLate) return <Chip size="small" color="error" variant="outlined" label={t('packages.late')} />;
  if (rejected > 0)
    return <Chip size="small" color="warning" variant="outlined" label={t('packages.rejected')} />;
  if (waiting > 0) return <Chip size="small" color="info" variant="outlined" label={t('packages.waiting')} />;
  return <Chip size="small" color="success" variant="outlined" label={t('packages.taken')} />;
}
