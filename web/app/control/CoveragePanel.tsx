import { Box, Button, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { NodeId } from '../../../functions/shared/words.ts';
import { coverage } from '../../reporting/controlQueries.ts';
import { Sights } from '../../shared/ui/sights.tsx';
import { paths } from '../paths.ts';
import type { Names } from '../rollout/names.ts';
import { Panel } from '../rollout/Panel.tsx';

interface CoveragePanelProps {
  municipality: NodeId;
  names: Names;
  mayControl: boolean;
}

/** Schools that nobody has looked at in this quarter. */
export function CoveragePanel({ municipality, names, mayControl }: CoveragePanelProps) {
  const { t } = useTranslation('control');
  const known = useQuery(coverage(municipality));
  return (
    <Panel title={t('page.coverage')}>
      <Sights query={known}>
        {({ items }) => {
          const left = items.filter(({ looked }) => !looked);
          return (
            <>
              <Typography variant="body2" role="status">
                {left.length === 0
                  ? t('page.coverageDone')
                  : t('page.coverageSum', { done: items.length - left.length, all: items.length })}
              </Typography>
              <Box
                component="ul"
                tabIndex={0}
                aria-label={t('page.coverage')}
                sx={{ m: 0, p: 0, listStyle: 'none', maxHeight: 360, overflow: 'auto' }}
              >
                {left.map(({ schoolId }) => (
                  <Stack
                    component="li"
                    key={schoolId}
                    direction="row"
                    sx={{
                      gap: 1,
                      justifyContent: 'space-between',
                      alignItems: 'center',
                      py: 0.5,
                      borderTop: 1,
                      borderColor: 'divider',
                    }}
                  >
                    <span>{names.short(schoolId)}</span>
                    {mayControl && (
                      <Button
                        component={Link}
                        to={paths.newControl(schoolId)}
                        size="small"
                        className="no-print"
                        aria-label={`${t('page.check')}: ${names.short(schoolId)}`}
                      >
                        {t('page.check')}
                      </Button>
                    )}
                  </Stack>
                ))}
              </Box>
            </>
          );
        }}
      </Sights>
    </Panel>
  );
}
