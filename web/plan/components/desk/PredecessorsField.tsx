import {
  Autocomplete,
  Box,
  Button,
  Checkbox,
  createFilterOptions,
  FormControlLabel,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Measure } from '../../../../functions/plan/contract.ts';
import { inLanguage, useLanguage } from '../../../shared/text/language.ts';

interface PredecessorsFieldProps {
  measure: Measure;
  /** All measures of the draft, to choose from. */
  measures: readonly Measure[];
  onChange: (predecessors: Measure['predecessors']) => void;
  error: string | undefined;
}

/** More are neither read to the end nor opened at once; typing finds the others. */
const offered = createFilterOptions<Measure>({ limit: 100 });

/** What the measure waits for. A link is a reading of the order: somebody confirms it or strikes it out. */
export function PredecessorsField({ measure, measures, onChange, error }: PredecessorsFieldProps) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const { predecessors } = measure;
  const titles = new Map(measures.map(({ number, title }) => [number, inLanguage(title, language)]));
  const open = measures.filter(
    ({ number }) =>
      number !== '' && number !== measure.number && !predecessors.some((link) => link.number === number),
  );
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Typography component="legend" variant="subtitle2" sx={{ mb: 0.5 }}>
        {t('field.predecessors')}
      </Typography>
      {predecessors.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          {t('draft.noPredecessors')}
        </Typography>
      )}
      {predecessors.map((link) => (
        <Stack
          key={link.number}
          direction="row"
          sx={{
            alignItems: 'center',
            gap: 1,
            flexWrap: 'wrap',
            borderBottom: 1,
            borderColor: 'divider',
            py: 0.5,
          }}
        >
          <Typography variant="body2" sx={{ flex: 1, minWidth: 200 }}>
            <b>{link.number}</b> {titles.get(link.number)}
          </Typography>
          <FormControlLabel
            control={
              <Checkbox
                size="small"
                checked={link.confirmed}
                onChange={(_event, confirmed) =>
                  onChange(predecessors.map((one) => (one === link ? { ...one, confirmed } : one)))
                }
              />
            }
            label={t('draft.confirm')}
          />
          <Button
            size="small"
            color="inherit"
            startIcon={<Trash2 size={15} />}
            aria-label={`${t('draft.strike')} ${link.number}`}
            onClick={() => onChange(predecessors.filter((one) => one !== link))}
          >
            {t('draft.strike')}
          </Button>
        </Stack>
      ))}
      {error && (
        <Typography variant="caption" color="error" component="p">
          {error}
        </Typography>
      )}
      <Autocomplete
        key={predecessors.length}
        options={open}
        filterOptions={offered}
        getOptionKey={({ number }) => number}
        getOptionLabel={({ number, title }) => `${number}. ${inLanguage(title, language)}`}
        onChange={(_event, chosen) =>
          chosen && onChange([...predecessors, { number: chosen.number, confirmed: true }])
        }
        renderInput={(params) => <TextField {...params} label={t('draft.addPredecessor')} />}
        sx={{ mt: 1, maxWidth: 520 }}
        size="small"
        blurOnSelect
      />
    </Box>
  );
}
