import { Button, Chip, Paper, Stack, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeView } from '../../../functions/registry/contract/nodes.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { useRegion } from '../../shared/auth/region.ts';
import type { Language } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { schoolsNamed } from '../queries.ts';

export interface ChosenSchool {
  id: NodeId;
  name: string;
}

interface SchoolFieldProps {
  school: ChosenSchool | undefined;
  onChoose: (school: ChosenSchool | undefined) => void;
  hint?: string | undefined;
}

/** A school found by typing: suggestions are buttons below the field, so that a thumb and a screen reader find them. */
export function SchoolField({ school, onChoose, hint }: SchoolFieldProps) {
  const { t } = useTranslation('hotline');
  const { regionId } = useRegion();
  const language = useLanguage();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const { data } = useQuery(schoolsNamed(regionId, typed));
  const found = typed.trim().length > 1 ? data?.items : undefined;
  if (school)
    return (
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography component="span" variant="body2" color="text.secondary">
          {t('ask.school')}
        </Typography>
        <Chip label={school.name} sx={{ maxWidth: '100%' }} />
        <Button size="small" onClick={() => onChoose(undefined)}>
          {t('ask.schoolChange')}
        </Button>
      </Stack>
    );
  return (
    <div>
      <TextField
        fullWidth
        label={t('ask.school')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        helperText={hint}
        autoComplete="off"
        slotProps={{ htmlInput: { 'aria-controls': listId, maxLength: 100 } }}
      />
      <div id={listId} aria-live="polite">
        {found && found.length === 0 && (
          <Typography variant="body2" sx={{ mt: 0.5 }}>
            {t('ask.schoolNone')}
          </Typography>
        )}
        {found && found.length > 0 && (
          <Paper variant="outlined" sx={{ mt: 0.5, py: 0.5 }}>
            <Stack component="ul" aria-label={t('ask.schoolFound')} sx={{ m: 0, p: 0, listStyle: 'none' }}>
              {found.map((node) => (
                <li key={node.id}>
                  <Button
                    fullWidth
                    sx={{ justifyContent: 'flex-start', textAlign: 'left', fontWeight: 400 }}
                    onClick={() => {
                      onChoose({ id: node.id, name: schoolNameOf(node, language) });
                      setTyped('');
                    }}
                  >
                    {schoolNameOf(node, language)}
                  </Button>
                </li>
              ))}
            </Stack>
          </Paper>
        )}
      </div>
    </div>
  );
}

export function schoolNameOf({ names, id }: Pick<NodeView, 'names' | 'id'>, language: Language): string {
  const name = names.at(-1);
  return name ? inLanguage(name.short ?? name, language) : id;
}
