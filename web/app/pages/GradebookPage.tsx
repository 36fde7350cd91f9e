import { Paper, Stack, Tab, Tabs, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ConnectionPanel } from '../../exchange/gradebook/ConnectionPanel.tsx';
import { PullTable } from '../../exchange/gradebook/PullTable.tsx';
import { connection } from '../../exchange/gradebook/queries.ts';
import { SourceSchools } from '../../exchange/gradebook/SourceSchools.tsx';
import { municipalities } from '../../registry/queries.ts';
import { useRight, useSession } from '../../shared/auth/person.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Sights } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { PlaceChoice } from '../control/PlaceChoice.tsx';
import { StartPull } from '../gradebook/StartPull.tsx';

/** The link to where gradebooks are kept: its state, what was pulled of each school, and a new pull. */
export function GradebookPage() {
  const { t } = useTranslation('exchange');
  const { person } = useSession();
  const regionId = person?.path[0] ?? '';
  const [{ show, municipality }, choose] = useAddress('show', 'municipality');
  const mayPull = useRight('exchange.pull') !== undefined;
  const link = useQuery(connection());
  const places = useQuery({ ...municipalities(regionId), enabled: show === 'schools' });
  const tab = show === 'schools' ? 'schools' : 'pulls';
  return (
    <PageFrame title={t('gradebook.title')} subtitle={t('gradebook.subtitle')}>
      <Stack sx={{ gap: 2 }}>
        <Sights query={link}>{(view) => <ConnectionPanel view={view} mayChange={mayPull} />}</Sights>
        {mayPull && (
          <Paper component="section" variant="outlined" aria-label={t('gradebook.start.title')} sx={{ p: 2 }}>
            <Typography component="h2" variant="h6">
              {t('gradebook.start.title')}
            </Typography>
            <StartPull regionId={regionId} />
          </Paper>
        )}
        <div>
          <Tabs
            value={tab}
            onChange={(_event, next: string) => choose({ show: next === 'pulls' ? '' : next })}
            aria-label={t('gradebook.title')}
            sx={{ mb: 2 }}
          >
            <Tab
              value="pulls"
              label={t('gradebook.pulls.title')}
              id="tab-pulls"
              aria-controls="panel-pulls"
            />
            <Tab
              value="schools"
              label={t('gradebook.schools.title')}
              id="tab-schools"
              aria-controls="panel-schools"
            />
          </Tabs>
          <div role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
            {tab === 'pulls' ? (
              <PullTable mayPull={mayPull} />
            ) : (
              <Stack sx={{ gap: 2 }}>
                <PlaceChoice
                  places={places.data ?? []}
                  value={municipality}
                  whenNone={t('gradebook.schools.everywhere')}
                  onChange={(id) => choose({ municipality: id })}
                />
                <SourceSchools municipality={municipality || undefined} />
              </Stack>
            )}
          </div>
        </div>
      </Stack>
    </PageFrame>
  );
}
