import { Box, Stack, Typography } from '@mui/material';
import { type ReactNode, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Waiting } from './sights.tsx';

interface PageFrameProps {
  title: string;
  /** One line under the title: what the figures are of, and as of when. */
  subtitle?: ReactNode;
  /** What can be done on this page, at its upper right. */
  actions?: ReactNode;
  /** What is printed says itself what it is of. */
  hasOwnPaper?: boolean;
  children: ReactNode;
}

export function PageFrame({ title, subtitle, actions, hasOwnPaper, children }: PageFrameProps) {
  const { t } = useTranslation('shared');
  const product = t('product');
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
  return (
    <Box
      component="main"
      id="content"
      tabIndex={-1}
      sx={{ p: { xs: 2, md: 3 }, minWidth: 0, outline: 'none' }}
    >
      <Stack
        direction={{ xs: 'column', md: 'row' }}
        className={hasOwnPaper ? 'no-print' : ''}
        sx={{
          gap: { xs: 2, md: 1.5 },
          mb: 2,
          justifyContent: 'space-between',
          alignItems: { md: 'flex-start' },
        }}
      >
        <Box sx={{ minWidth: 0 }}>
          <Typography component="h1" variant="h5" sx={{ fontWeight: 650, overflowWrap: 'anywhere' }}>
            {title}
          </Typography>
          {subtitle && (
            <Typography component="div" variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
              {subtitle}
            </Typography>
          )}
        </Box>
        {actions && (
          <Stack
            direction="row"
            sx={{
              columnGap: 1,
              rowGap: 0.5,
              flexWrap: 'wrap',
              justifyContent: { md: 'flex-end' },
              flexShrink: { md: 0 },
              maxWidth: { md: '60%' },
            }}
          >
            {actions}
          </Stack>
        )}
      </Stack>
      {/* A part whose words are still on their way leaves the title standing. */}
      <Suspense fallback={<Waiting rows={10} />}>{children}</Suspense>
    </Box>
  );
}
