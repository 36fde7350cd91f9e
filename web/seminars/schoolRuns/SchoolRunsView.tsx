import { Box, Stack } from '@mui/material';
import {
  runAudiences,
  type SchoolRunsView as View,
} from '../../../functions/seminars/contract/schoolRuns.ts';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { AudienceCard } from './AudienceCard.tsx';
import { CheckInPanel } from './CheckInPanel.tsx';
import { RunRecords } from './RunRecords.tsx';

/** A school's own seminars: an audience a card, the code for parents, and what has been recorded. */
export function SchoolRunsView({ view, mayRecord }: { view: View; mayRecord: boolean }) {
  const [{ audience: opened }, choose] = useAddress('audience');
  return (
    <Stack sx={{ gap: 3, maxWidth: 1100 }}>
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(3, minmax(0, 1fr))' },
        }}
      >
        {runAudiences.map((audience) => (
          <AudienceCard
            key={audience}
            view={view}
            audience={audience}
            mayRecord={mayRecord}
            isOpen={opened === audience}
            onOpen={(isOpen) => choose({ audience: isOpen ? audience : '' })}
          />
        ))}
      </Box>
      {mayRecord && <CheckInPanel view={view} />}
      <RunRecords view={view} mayRecord={mayRecord} />
    </Stack>
  );
}
