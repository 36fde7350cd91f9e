import { Box, Button, MenuItem, Stack, TextField } from '@mui/material';
import { Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ChecklistItem } from '../../../functions/reporting/rules/checklists.ts';
import { addDays } from '../../../functions/shared/calendar/day.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import type { ControlDraft, DraftError } from '../controlDraft.ts';

type Finding = ControlDraft['findings'][number];

/** Two weeks are what a municipality usually gives. */
const usualDays = 14;

interface FindingsFieldProps {
  findings: readonly Finding[];
  errors: readonly (DraftError | undefined)[];
  items: readonly ChecklistItem[];
  /** The day of the control, from which the usual term is counted. */
  on: string;
  onChange: (findings: Finding[]) => void;
}

/** Findings, each with the day by which it is to be remedied. */
export function FindingsField({ findings, errors, items, on, onChange }: FindingsFieldProps) {
  const { t } = useTranslation('control');
  const language = useLanguage();
  const change = (place: number, part: Partial<Finding>) =>
    onChange(findings.map((one, index) => (index === place ? { ...one, ...part } : one)));
  return (
    <Stack sx={{ gap: 1.5, alignItems: 'flex-start' }}>
      {findings.map((finding, index) => (
        <Box
          // biome-ignore lint/suspicious/noArrayIndexKey: a finding has nothing of its own but its place
          key={index}
          role="group"
          aria-label={t('form.findingOf', { number: index + 1 })}
          sx={{
            display: 'grid',
            gap: 1.5,
            width: '100%',
            p: 1.5,
            border: 1,
            borderColor: 'divider',
            borderRadius: 1.5,
          }}
        >
          <TextField
            label={t('form.findingText')}
            value={finding.text}
            multiline
            required
            error={errors[index] === 'text'}
            helperText={errors[index] === 'text' && t('form.error.text')}
            onChange={(event) => change(index, { text: event.target.value })}
          />
          <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 1.5 }}>
            <TextField
              select
              label={t('form.item')}
              value={finding.item}
              onChange={(event) => change(index, { item: event.target.value })}
              sx={{ flex: 1, minWidth: 0 }}
            >
              <MenuItem value="">{t('form.noItem')}</MenuItem>
              {items.map(({ id, text }) => (
                <MenuItem key={id} value={id} sx={{ whiteSpace: 'normal' }}>
                  {inLanguage(text, language)}
                </MenuItem>
              ))}
            </TextField>
            <TextField
              type="date"
              label={t('form.remedyBy')}
              value={finding.remedyBy}
              required
              error={errors[index] === 'remedyBy'}
              helperText={errors[index] === 'remedyBy' && t('form.error.remedyBy')}
              onChange={(event) => change(index, { remedyBy: event.target.value })}
              slotProps={{ inputLabel: { shrink: true } }}
            />
          </Stack>
          <Button
            startIcon={<Trash2 size={16} />}
            onClick={() => onChange(findings.filter((_one, place) => place !== index))}
            sx={{ justifySelf: 'start', minHeight: 44 }}
          >
            {t('form.remove', { number: index + 1 })}
          </Button>
        </Box>
      ))}
      <Button
        variant="outlined"
        startIcon={<Plus size={16} />}
        onClick={() => onChange([...findings, { item: '', text: '', remedyBy: addDays(on, usualDays) }])}
        sx={{ minHeight: 44 }}
      >
        {t('form.addFinding')}
      </Button>
    </Stack>
  );
}
