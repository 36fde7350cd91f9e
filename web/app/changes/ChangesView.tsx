import { Box, Stack, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { measuresIn } from '../../plan/measures.ts';
import { planChanges } from '../../plan/queries.ts';
import { compareNames, formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useAsOf } from '../../shared/time/asOf.ts';
import { Sights } from '../../shared/ui/sights.tsx';
import { Choice } from '../rollout/Choice.tsx';
import { everyMeasure } from '../rollout/everyMeasure.ts';
import { MeasureSelect } from '../rollout/MeasureSelect.tsx';
import { useNames } from '../rollout/names.ts';
import { isOfMunicipalities, measureBy, type Rollout } from '../rollout/rollout.ts';
import { useParam } from '../rollout/useParam.ts';
import { MeasureStep } from './MeasureStep.tsx';
import { MeasuresChanged } from './MeasuresChanged.tsx';
import { beginningOf } from './step.ts';

const everywhere = 'all';

/** What changed between two days: which figures, and for one measure the very nodes. */
export function ChangesView({ rollout }: { rollout: Rollout }) {
  const { t } = useTranslation(['app', 'changes']);
  const language = useLanguage();
  const { asOf } = useAsOf();
  const { plan, municipalities } = rollout;
  const names = useNames(municipalities);
  const [fromAsked, setFrom] = useParam<string>('from', '');
  const [chosen, choose] = useParam<string>('measure', everyMeasure);
  const [place, setPlace] = useParam<string>('municipality', everywhere, [
    everywhere,
    ...municipalities.map(({ id }) => id),
  ]);
  const from = beginningOf(fromAsked, asOf);
  const measure = measureBy(rollout.measures, chosen);
  const changes = useQuery(planChanges(plan.id, from, asOf));
  const places = [...municipalities].sort((a, b) =>
    compareNames(names.short(a.id), names.short(b.id), language),
  );
  const isLocal = !measure || isOfMunicipalities(measure);
  const municipality = isLocal && place !== everywhere ? place : undefined;
  return (
    <Stack sx={{ gap: 1.5 }}>
      <Stack direction="row" className="no-print" sx={{ gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
        <TextField
          type="date"
          label={t('changes.from')}
          value={from}
          onChange={(event) => event.target.value && setFrom(event.target.value)}
          slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: plan.startsOn, max: asOf } }}
          sx={{ width: { xs: '100%', sm: 170 } }}
        />
        <Typography variant="body2" color="text.secondary">
          {t('changes.to', { day: formatDay(asOf, language) })}
        </Typography>
        <MeasureSelect
          label={t('rollout.measure')}
          measures={measuresIn(rollout.measures)}
          value={measure ? chosen : everyMeasure}
          onChange={choose}
          allLabel={t('changes.everyMeasure')}
        />
        {isLocal && (
          <Choice
            label={t('rollout.municipality')}
            value={place}
            options={[everywhere, ...places.map(({ id }) => id)]}
            nameOf={(id) => (id === everywhere ? t('changes.everywhere') : names.short(id))}
            onChange={setPlace}
            width={240}
          />
        )}
      </Stack>
      <Sights query={changes}>
        {(reply) => (
          <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
            {measure ? (
              <MeasureStep
                rollout={rollout}
                measure={measure}
                from={from}
                municipality={municipality}
                changes={reply}
                names={names}
              />
            ) : (
              <MeasuresChanged rollout={rollout} from={from} municipality={municipality} changes={reply} />
            )}
          </Box>
        )}
      </Sights>
    </Stack>
  );
}
