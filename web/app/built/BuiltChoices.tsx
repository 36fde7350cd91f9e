import { Autocomplete, Stack, TextField } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { MeasureView } from '../../../functions/plan/contract.ts';
import type { NodeView } from '../../../functions/registry/contract/nodes.ts';
import { builtEverySchema, builtFigureSchema } from '../../../functions/reporting/contract/built.ts';
import type { Day } from '../../../functions/shared/words.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { PlaceChoice } from '../control/PlaceChoice.tsx';
import { Choice } from '../rollout/Choice.tsx';
import type { BuiltAddress } from './builtQueries.ts';

interface BuiltChoicesProps {
  measures: readonly MeasureView[];
  /** Absent for whoever has but one municipality. */
  places?: readonly NodeView[] | undefined;
  address: BuiltAddress;
  today: Day;
  /** Changes, or what makes them of the address as it stands. */
  onChange: (changes: Partial<BuiltAddress> | ((standing: BuiltAddress) => Partial<BuiltAddress>)) => void;
}

/** What a report is built of: all of it stands in the address. */
export function BuiltChoices({ measures, places, address, today, onChange }: BuiltChoicesProps) {
  const { t } = useTranslation('built');
  const language = useLanguage();
  const chosen = address.measures
    .split(',')
    .flatMap((number) => measures.find((one) => one.number === number) ?? []);
  const figures = address.figures.split(',').flatMap((one) => builtFigureSchema.safeParse(one).data ?? []);
  const every = builtEverySchema.catch('once').parse(address.every);
  return (
    <Stack sx={{ gap: 1.5, mb: 2 }} className="no-print">
      <Autocomplete
        multiple
        disableCloseOnSelect
        options={measures}
        value={chosen}
        getOptionKey={({ number }) => number}
        getOptionLabel={({ number, title }) => `${number}. ${inLanguage(title, language)}`}
        isOptionEqualToValue={(one, other) => one.number === other.number}
        onChange={(_event, next, _reason, details) => {
          const number = details?.option.number;
          if (number === undefined) onChange({ measures: next.map((one) => one.number).join(',') });
          else onChange((standing) => ({ measures: toggled(standing.measures, number) }));
        }}
        renderInput={(params) => <TextField {...params} label={t('measures')} />}
      />
      <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap', alignItems: 'flex-start' }}>
        {address.municipality === '' && places && (
          <Autocomplete
            multiple
            disableCloseOnSelect
            options={builtFigureSchema.options}
            value={figures.length > 0 ? figures : ['satisfied', 'share']}
            getOptionLabel={(figure) => t(`figure.${figure}`)}
            onChange={(_event, next) => onChange({ figures: next.join(',') })}
            renderInput={(params) => <TextField {...params} label={t('figures')} />}
            sx={{ width: { xs: '100%', sm: 340 } }}
          />
        )}
        {places && (
          <PlaceChoice
            places={places}
            value={address.municipality}
            whenNone={t('everywhere')}
            onChange={(municipality) => onChange({ municipality })}
          />
        )}
        <Choice
          label={t('every')}
          value={every}
          options={builtEverySchema.options}
          nameOf={(one) => t(`everyOf.${one}`)}
          onChange={(one) =>
            onChange({ every: one === 'once' ? '' : one, ...(one !== 'once' && from(address, today)) })
          }
          width={310}
        />
        {every !== 'once' && (
          <DayField
            label={t('from')}
            value={address.from}
            most={today}
            onChange={(day) => onChange({ from: day })}
          />
        )}
        <DayField
          label={t(every === 'once' ? 'on' : 'to')}
          value={address.to || today}
          most={today}
          onChange={(day) => onChange({ to: day === today ? '' : day })}
        />
      </Stack>
    </Stack>
  );
}

/** A list with one more or one less: of the address as it stands, since two presses may come before the page is drawn. */
function toggled(list: string, one: string): string {
  const chosen = list.split(',').filter((other) => other !== '');
  const without = chosen.filter((other) => other !== one);
  return (without.length === chosen.length ? [...chosen, one] : without).join(',');
}

/** Periods want a first day: that of the year, until another is chosen. */
function from({ from: chosen }: BuiltAddress, today: Day) {
  return chosen ? {} : { from: `${today.slice(0, 4)}-01-01` };
}

interface DayFieldProps {
  label: string;
  value: string;
  most: Day;
  onChange: (day: string) => void;
}

function DayField({ label, value, most, onChange }: DayFieldProps) {
  return (
    <TextField
      type="date"
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: most } }}
    />
  );
}
