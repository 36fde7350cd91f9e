import { Alert, Button, Stack, Typography } from '@mui/material';
import { CloudDownload } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { addDays } from '../../../functions/shared/calendar/day.ts';
import { weekOf } from '../../../functions/shared/calendar/period.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { useStartPull } from '../../exchange/gradebook/queries.ts';
import { NodePicker } from '../../registry/components/NodePicker.tsx';
import { usePeriodWords } from '../../shared/evidence/words.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { Choice } from '../rollout/Choice.tsx';

const weeksOffered = 8;

/** Orders the counts of a week for one school, one municipality or all of the region. */
export function StartPull({ regionId }: { regionId: NodeId }) {
  const { t } = useTranslation('exchange');
  const periodWords = usePeriodWords();
  const today = useToday();
  const weeks = Array.from({ length: weeksOffered }, (_, back) => weekOf(addDays(today, -7 * back)));
  const [{ place, week: asked }, choose] = useAddress('place', 'week');
  const week = weeks.find((one) => one === asked) ?? weeks[0] ?? weekOf(today);
  const start = useStartPull();
  return (
    <>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5, maxWidth: 760 }}>
        {t('gradebook.start.note')}
      </Typography>
      <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
        <NodePicker
          label={t('gradebook.start.place')}
          kinds={['municipality', 'school']}
          under={regionId}
          nodeId={place}
          onChoose={(id) => choose({ place: id })}
        />
        <Choice
          label={t('gradebook.start.week')}
          value={week}
          options={weeks}
          nameOf={periodWords}
          onChange={(next) => choose({ week: next })}
          width={330}
        />
        <Button
          variant="contained"
          startIcon={<CloudDownload size={18} />}
          loading={start.isPending}
          onClick={() => start.mutate({ nodeId: place || regionId, week })}
          sx={{ minHeight: 44 }}
        >
          {t(place ? 'gradebook.start.chosen' : 'gradebook.start.region')}
        </Button>
      </Stack>
      {start.isError && <LoadFailed error={start.error} />}
      {start.data && (
        <Alert severity="info" sx={{ mt: 1.5 }}>
          {t('gradebook.start.ordered', { place: start.data.placeName })}
        </Alert>
      )}
    </>
  );
}
