import {
  Box,
  FormControl,
  FormHelperText,
  InputLabel,
  Link as MuiLink,
  OutlinedInput,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { OpenSection } from '../../adoption/open/OpenSection.tsx';
import { nameOf } from '../../registry/names.ts';
import { suggestedNodes } from '../../registry/queries.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useRested } from '../../shared/ui/useRested.ts';
import { paths } from '../paths.ts';
import { useParam } from '../rollout/useParam.ts';

const leastTyped = 2;
/** As many as one answer of the search holds. */
const mostShown = 15;

/** A school by a few letters of its name; each found leads to its card. What is typed stands in the address. */
export function SchoolSearch({ placeOf }: { placeOf: (municipalityId: string) => string }) {
  const { t } = useTranslation('open');
  const language = useLanguage();
  const today = useToday();
  const { regionId } = useRegion();
  const id = useId();
  const [asked, setAsked] = useParam<string>('q', '');
  const [typed, setTyped] = useState(asked);
  const wanted = useRested(typed.trim());
  useEffect(() => {
    if (wanted !== asked) setAsked(wanted);
  }, [wanted, asked, setAsked]);
  const isAsked = wanted.length >= leastTyped;
  const found = useQuery({ ...suggestedNodes(['school'], regionId, wanted), enabled: isAsked });
  const schools = isAsked ? (found.data ?? []) : [];
  return (
    <OpenSection title={t('find.title')}>
      {/* A TextField would bring menus along, which these pages do without. */}
      <FormControl fullWidth size="small" sx={{ maxWidth: 560, mt: 0.5 }} className="no-print">
        <InputLabel htmlFor={id}>{t('find.label')}</InputLabel>
        <OutlinedInput
          id={id}
          type="search"
          label={t('find.label')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
        />
        <FormHelperText id={`${id}-hint`}>{t('find.hint')}</FormHelperText>
      </FormControl>
      <Box role="status" aria-live="polite" sx={{ mt: 1 }}>
        {isAsked && found.data && (
          <Typography variant="body2" color="text.secondary">
            {schools.length === 0 ? t('find.none') : t('find.count', { count: schools.length })}
            {schools.length === mostShown && ` ${t('find.most', { count: mostShown })}`}
          </Typography>
        )}
      </Box>
      {found.isError && <LoadFailed error={found.error} onRetry={() => void found.refetch()} />}
      {schools.length > 0 && (
        <Box component="ul" sx={{ m: 0, mt: 0.5, p: 0, listStyle: 'none', maxWidth: 560 }}>
          {schools.map((school) => (
            <Box component="li" key={school.id} sx={{ borderBottom: 1, borderColor: 'divider' }}>
              <MuiLink
                component={Link}
                to={paths.openSchool(school.id)}
                sx={{ display: 'block', py: 1, fontWeight: 600 }}
              >
                {nameOf(school, today, language)}
                <Typography
                  component="span"
                  variant="body2"
                  color="text.secondary"
                  sx={{ display: 'block', fontWeight: 400 }}
                >
                  {[school.municipalityId && placeOf(school.municipalityId), school.address]
                    .filter(Boolean)
                    .join(', ')}
                </Typography>
              </MuiLink>
            </Box>
          ))}
        </Box>
      )}
    </OpenSection>
  );
}
