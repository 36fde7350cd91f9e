import { Box, Button, Chip, Link as MuiLink, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { paths } from '../../app/paths.ts';
import { useRight } from '../../shared/auth/person.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Sights } from '../../shared/ui/sights.tsx';
import { finishedBefore } from './kept.ts';
import { pathCards } from './queries.ts';

/** The learning paths, one for each role: for everybody, without a login. */
export function LearningPage() {
  const { t } = useTranslation('learning');
  const language = useLanguage();
  const cards = useQuery(pathCards);
  const seesCounts = useRight('learning.counts') !== undefined;
  const finished = finishedBefore();
  return (
    <PageFrame
      title={t('title')}
      subtitle={t('subtitle')}
      actions={
        seesCounts && (
          <Button component={Link} to={paths.learned}>
            {t('counts.open')}
          </Button>
        )
      }
    >
      <Sights query={cards}>
        {({ items }) => (
          <Box
            component="ul"
            aria-label={t('title')}
            sx={{
              m: 0,
              p: 0,
              listStyle: 'none',
              display: 'grid',
              gap: 1.5,
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
              maxWidth: 980,
            }}
          >
            {items.map(({ learner, title, summary, steps, minutes }) => (
              <Box
                component="li"
                key={learner}
                sx={{ p: 2, border: 1, borderColor: 'divider', borderRadius: 2, bgcolor: 'background.paper' }}
              >
                <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
                  <MuiLink
                    component={Link}
                    to={paths.learningPath(learner)}
                    sx={{ fontWeight: 650, fontSize: '1.1rem', py: 0.5 }}
                  >
                    {inLanguage(title, language)}
                  </MuiLink>
                  {finished.has(learner) && (
                    <Chip
                      size="small"
                      color="success"
                      variant="outlined"
                      icon={<Check size={14} />}
                      label={t('finished')}
                    />
                  )}
                </Box>
                <Typography sx={{ my: 0.75 }}>{inLanguage(summary, language)}</Typography>
                <Typography variant="body2" color="text.secondary">
                  {t('steps', { count: steps })} · {t('minutes', { count: minutes })}
                </Typography>
              </Box>
            ))}
          </Box>
        )}
      </Sights>
      {!cards.isPending && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 2, maxWidth: 760 }}>
          {t('privacy')}
        </Typography>
      )}
    </PageFrame>
  );
}
