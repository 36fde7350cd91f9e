import {
  Autocomplete,
  Box,
  Checkbox,
  FormControlLabel,
  IconButton,
  MenuItem,
  Stack,
  TextField,
} from '@mui/material';
import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { prefillSources } from '../../../functions/monitoring/contract/form.ts';
import type { ParameterLine } from '../../../functions/monitoring/contract/parameter.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import type { Design } from './Designer.tsx';

type Section = Design['sections'][number];
type Item = Section['items'][number];

interface SectionPartProps {
  number: number;
  section: Section;
  /** Codes that the form asks for already. */
  taken: readonly string[];
  catalogue: readonly ParameterLine[];
  /** With nothing the section is left out. */
  onChange: (section: Section | undefined) => void;
}

/** A section with its fields, each a parameter of the catalogue. */
export function SectionPart({ number, section, taken, catalogue, onChange }: SectionPartProps) {
  const { t } = useTranslation('monitoring');
  const language = useLanguage();
  const put = (items: Item[]) => onChange({ ...section, items });
  const byCode = new Map(catalogue.map((one) => [one.code, one]));
  const offered = catalogue.filter(
    ({ code, status, level }) => status !== 'withdrawn' && level === 'school' && !taken.includes(code),
  );
  const move = (index: number, by: number) => {
    const items = [...section.items];
    const [moved] = items.splice(index, 1);
    if (moved) items.splice(index + by, 0, moved);
    put(items);
  };
  const nameOf = (code: string) => {
    const parameter = byCode.get(code);
    return parameter ? inLanguage(parameter.name, language) : code;
  };
  return (
    <Box
      component="fieldset"
      sx={{
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        p: 2,
        m: 0,
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr)',
        gap: 1.5,
        minWidth: 0,
      }}
    >
      <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 1.5 }}>
        {(['ru', 'en'] as const).map((one) => (
          <TextField
            key={one}
            label={t(`designer.section.${one}`, { number })}
            required={one === 'ru'}
            value={section.title[one]}
            onChange={({ target }) =>
              onChange({ ...section, title: { ...section.title, [one]: target.value } })
            }
            sx={{ flex: 1 }}
          />
        ))}
        <IconButton
          aria-label={t('designer.removeSection', { number })}
          onClick={() => onChange(undefined)}
          sx={{
            alignSelf: { xs: 'flex-end', sm: 'center' },
            order: { xs: -1, sm: 0 },
            mt: { xs: -1, sm: 0 },
          }}
        >
          <X size={18} />
        </IconButton>
      </Stack>
      {section.items.map((item, index) => (
        <Stack
          key={item.code}
          direction={{ xs: 'column', sm: 'row' }}
          sx={{ gap: 1, alignItems: { sm: 'center' }, borderTop: 1, borderColor: 'divider', pt: 1 }}
        >
          <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
            {nameOf(item.code)}{' '}
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {item.code}
            </Box>
          </Box>
          <FormControlLabel
            control={
              <Checkbox
                size="small"
                checked={item.isRequired}
                onChange={({ target }) =>
                  put(
                    section.items.map((one) =>
                      one === item ? { ...item, isRequired: target.checked } : one,
                    ),
                  )
                }
              />
            }
            label={t('designer.isRequired')}
          />
          <TextField
            select
            size="small"
            label={t('designer.prefillFrom')}
            value={item.prefill ?? ''}
            onChange={({ target }) => {
              const source = prefillSources.find((one) => one === target.value);
              const { prefill: _before, ...bare } = item;
              put(
                section.items.map((one) =>
                  one === item ? { ...bare, ...(source && { prefill: source }) } : one,
                ),
              );
            }}
            sx={{ width: { sm: 250 } }}
            slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          >
            <MenuItem value="">{t('designer.noPrefill')}</MenuItem>
            {prefillSources.map((one) => (
              <MenuItem key={one} value={one}>
                {t(`designer.prefill.${one}`)}
              </MenuItem>
            ))}
          </TextField>
          <Stack direction="row">
            <IconButton
              size="small"
              disabled={index === 0}
              aria-label={t('designer.up', { name: nameOf(item.code) })}
              onClick={() => move(index, -1)}
            >
              <ArrowUp size={16} />
            </IconButton>
            <IconButton
              size="small"
              disabled={index === section.items.length - 1}
              aria-label={t('designer.down', { name: nameOf(item.code) })}
              onClick={() => move(index, 1)}
            >
              <ArrowDown size={16} />
            </IconButton>
            <IconButton
              size="small"
              aria-label={t('designer.removeField', { name: nameOf(item.code) })}
              onClick={() => put(section.items.filter((one) => one !== item))}
            >
              <X size={16} />
            </IconButton>
          </Stack>
        </Stack>
      ))}
      <Autocomplete
        // Chosen, it is empty again for the next one.
        key={section.items.length}
        options={offered}
        getOptionLabel={({ name, code }) => `${inLanguage(name, language)} (${code})`}
        onChange={(_event, chosen) =>
          chosen && put([...section.items, { code: chosen.code, isRequired: true }])
        }
        renderInput={(props) => <TextField {...props} label={t('designer.addField')} />}
      />
    </Box>
  );
}
