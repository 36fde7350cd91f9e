import { Button, Chip, MenuItem, Stack, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useRegion } from '../../shared/auth/region.ts';
import { useLanguage } from '../../shared/text/language.ts';
import type { IncidentDraft } from '../incidentDraft.ts';
import { municipalityChoice } from '../incidentQueries.ts';
import { SchoolField, schoolNameOf } from './SchoolField.tsx';

const levels = ['region', 'municipality', 'school'] as const;

interface PlacesFieldProps {
  draft: Pick<IncidentDraft, 'level' | 'municipalities' | 'schools'>;
  onChange: (part: Partial<IncidentDraft>) => void;
}

/** Whom an incident concerns: everybody, whole municipalities, or schools one by one. */
export function PlacesField({ draft, onChange }: PlacesFieldProps) {
  const { t } = useTranslation('incidents');
  const { regionId } = useRegion();
  const language = useLanguage();
  const { data } = useQuery(municipalityChoice(regionId));
  const { level, municipalities, schools } = draft;
  return (
    <Stack sx={{ gap: 2 }}>
      <TextField
        select
        fullWidth
        label={t('form.level')}
        value={level}
        onChange={(event) =>
          onChange({ level: levels.find((one) => one === event.target.value) ?? 'region' })
        }
      >
        {levels.map((one) => (
          <MenuItem key={one} value={one}>
            {t(`form.levels.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      {level === 'municipality' && (
        <TextField
          select
          fullWidth
          label={t('form.municipalities')}
          value={municipalities}
          onChange={(event) =>
            onChange({ municipalities: [event.target.value].flat().filter((one) => one !== '') })
          }
          slotProps={{ select: { multiple: true } }}
        >
          {(data?.items ?? []).map((node) => (
            <MenuItem key={node.id} value={node.id}>
              {schoolNameOf(node, language)}
            </MenuItem>
          ))}
        </TextField>
      )}
      {level === 'school' && (
        <div>
          {schools.length > 0 && (
            <Stack
              direction="row"
              component="ul"
              aria-label={t('form.schools')}
              sx={{ gap: 1, flexWrap: 'wrap', m: 0, mb: 1, p: 0, listStyle: 'none' }}
            >
              {schools.map(({ id, name }) => (
                <li key={id}>
                  <Chip label={name} />
                  <Button
                    size="small"
                    aria-label={t('form.removeSchool', { name })}
                    onClick={() => onChange({ schools: schools.filter((one) => one.id !== id) })}
                  >
                    ×
                  </Button>
                </li>
              ))}
            </Stack>
          )}
          <SchoolField
            school={undefined}
            onChoose={(school) =>
              school && onChange({ schools: [...schools.filter(({ id }) => id !== school.id), school] })
            }
          />
        </div>
      )}
    </Stack>
  );
}
