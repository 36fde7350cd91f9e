import { Box, Button, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type {
  CompletenessCode,
  CorrectableField,
} from '../../../functions/registry/contract/completeness.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { useKeptDraft } from '../../shared/ui/useKeptDraft.ts';
import { SaveFailed } from '../components/SaveFailed.tsx';
import { wrongIn } from '../forms.ts';
import { correctionOf } from './correction.ts';
import { useCorrectNode } from './queries.ts';

interface CorrectionFormProps {
  nodeId: NodeId;
  rule: CompletenessCode;
  field: CorrectableField;
  version: number;
  /** Reads the record anew after somebody else has changed it. */
  onNewer: () => void;
}

const choices: Partial<Record<CorrectableField, readonly string[]>> = {
  locality: ['urban', 'rural'],
  nodeType: ['school', 'gymnasium', 'lyceum'],
};

/** One box and one button: the field that the check found lacking. What was typed outlives a lost connection. */
export function CorrectionForm({ nodeId, rule, field, version, onNewer }: CorrectionFormProps) {
  const { t } = useTranslation(['registry', 'completeness']);
  const { draft, change, forget } = useKeptDraft(`completeness.${nodeId}.${field}`, z.string(), () => '');
  const [isUnread, setUnread] = useState(false);
  const correct = useCorrectNode(nodeId);
  const send = () => {
    const body = correctionOf(field, draft);
    setUnread(body === undefined);
    if (body) correct.mutate({ body, version }, { onSuccess: forget });
  };
  const isStill = field in wrongIn(correct.error);
  const optionWords = (option: string) =>
    field === 'locality'
      ? t(`nodes.locality.${option as 'urban'}`)
      : t(`completeness.type.${option as 'school'}`);
  const fault = isUnread
    ? t('completeness.wrong')
    : isStill
      ? t('completeness.still', { lacks: t(`completeness.lacks.${rule}`) })
      : undefined;
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      sx={{ display: 'grid', gap: 1, mt: 1 }}
    >
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'flex-start' }}>
        <TextField
          label={t(`completeness.field.${field}`)}
          value={draft}
          onChange={({ target }) => {
            setUnread(false);
            change(target.value);
          }}
          error={fault !== undefined}
          helperText={fault ?? (field === 'point' && t('completeness.pointHint'))}
          select={choices[field] !== undefined}
          slotProps={{
            htmlInput: {
              maxLength: 300,
              ...((field === 'pupils' || field === 'classes') && { inputMode: 'numeric' }),
            },
          }}
          sx={{ flex: '1 1 260px', maxWidth: 460 }}
        >
          {choices[field]?.map((option) => (
            <MenuItem key={option} value={option}>
              {optionWords(option)}
            </MenuItem>
          ))}
        </TextField>
        <Button type="submit" variant="outlined" loading={correct.isPending} sx={{ minHeight: 44 }}>
          {t('completeness.save')}
        </Button>
      </Box>
      {correct.isError && !isStill && (
        <SaveFailed
          error={correct.error}
          onNewer={() => {
            correct.reset();
            onNewer();
          }}
        />
      )}
    </Box>
  );
}
