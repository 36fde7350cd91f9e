import { Alert, Box, Button, Link as MuiLink, Stack, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Sample } from '../../../functions/reporting/contract/controls.ts';
import { quarterOf } from '../../../functions/shared/calendar/period.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { samples, useDrawSample } from '../../reporting/controlQueries.ts';
import { submitting } from '../../shared/drafts/submitting.ts';
import { useAttempt } from '../../shared/drafts/useAttempt.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { LoadFailed, Sights } from '../../shared/ui/sights.tsx';
import { paths } from '../paths.ts';
import type { Names } from '../rollout/names.ts';
import { Panel } from '../rollout/Panel.tsx';

const usualSize = 5;
const mostSize = 100;

interface SamplePanelProps {
  municipality: NodeId;
  names: Names;
  mayControl: boolean;
}

/** Schools chosen at random for a desk control, with the seed that chooses them again. */
export function SamplePanel({ municipality, names, mayControl }: SamplePanelProps) {
  const { t } = useTranslation('control');
  const today = useToday();
  const [size, setSize] = useState(String(usualSize));
  const [seed, setSeed] = useState(`${quarterOf(today)}-1`);
  const [isSame, setSame] = useState(false);
  const attempt = useAttempt();
  const known = useQuery(samples(municipality));
  const drawing = useDrawSample(municipality);
  const isReady = seed.trim() !== '' && Number(size) >= 1 && Number(size) <= mostSize;
  const draw = () => {
    setSame(false);
    if (!isReady) return;
    drawing.mutate(
      { body: { size: Number(size), seed }, idempotencyKey: attempt.key },
      { onSuccess: attempt.next, onError: attempt.failed },
    );
  };
  const repeat = (sample: Sample) =>
    drawing.mutate(
      {
        body: { size: sample.schools.length, seed: sample.seed, asOf: sample.asOf },
        idempotencyKey: attempt.key,
      },
      {
        onSuccess: ({ schools }) => {
          setSame(schools.join() === sample.schools.join());
          attempt.next();
        },
        onError: attempt.failed,
      },
    );
  return (
    <Panel title={t('sample.title')}>
      <Typography variant="body2" color="text.secondary">
        {t('sample.advice')}
      </Typography>
      {mayControl && (
        <Stack
          component="form"
          noValidate
          onSubmit={submitting(draw)}
          direction="row"
          sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}
          className="no-print"
        >
          <TextField
            type="number"
            label={t('sample.size')}
            value={size}
            onChange={(event) => setSize(event.target.value)}
            sx={{ width: 140 }}
            slotProps={{ htmlInput: { min: 1, max: mostSize } }}
          />
          <TextField
            label={t('sample.seed')}
            value={seed}
            onChange={(event) => setSeed(event.target.value)}
            sx={{ width: 180 }}
            slotProps={{ htmlInput: { maxLength: 60 } }}
          />
          <Button type="submit" variant="outlined" loading={drawing.isPending} disabled={!isReady}>
            {t('sample.draw')}
          </Button>
        </Stack>
      )}
      {drawing.isError && <LoadFailed error={drawing.error} />}
      {isSame && <Alert severity="success">{t('sample.same')}</Alert>}
      <Sights query={known}>
        {({ items }) =>
          items.length === 0 ? (
            <Typography color="text.secondary">{t('sample.none')}</Typography>
          ) : (
            <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
              {items.map((sample) => (
                <Drawn
                  key={sample.id}
                  sample={sample}
                  names={names}
                  mayControl={mayControl}
                  onRepeat={() => repeat(sample)}
                />
              ))}
            </Box>
          )
        }
      </Sights>
    </Panel>
  );
}

interface DrawnProps {
  sample: Sample;
  names: Names;
  mayControl: boolean;
  onRepeat: () => void;
}

function Drawn({ sample, names, mayControl, onRepeat }: DrawnProps) {
  const { t } = useTranslation('control');
  const language = useLanguage();
  const { id, seed, asOf, pool, schools } = sample;
  return (
    <Box component="li" sx={{ py: 0.75, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {t('sample.line', { day: formatDay(asOf, language), count: schools.length, pool, seed })}
      </Typography>
      <Typography variant="body2" component="div">
        {schools.map((school, index) => (
          <span key={school}>
            {index > 0 && ', '}
            {mayControl ? (
              <MuiLink component={Link} to={`${paths.newControl(school)}?sample=${id}`}>
                {names.short(school)}
              </MuiLink>
            ) : (
              names.short(school)
            )}
          </span>
        ))}
      </Typography>
      {mayControl && (
        <Button size="small" onClick={onRepeat} className="no-print">
          {t('sample.again')}
        </Button>
      )}
    </Box>
  );
}
