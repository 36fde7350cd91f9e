import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  MenuItem,
  TextField,
} from '@mui/material';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import {
  groundSchema,
  type ParameterView,
  parameterCodeSchema,
} from '../../../functions/monitoring/contract/parameter.ts';
import { paths } from '../../app/paths.ts';
import { KeptDraftNotice } from '../../shared/drafts/KeptDraftNotice.tsx';
import { submitting } from '../../shared/drafts/submitting.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useKeptDraft } from '../../shared/ui/useKeptDraft.ts';
import { choices, contentOf, draftOf, parameterDraftSchema } from './parameterDraft.ts';
import { useParameterStep } from './queries.ts';

interface ParameterDialogProps {
  /** None: a new one. */
  parameter?: ParameterView;
  onClose: () => void;
}

type Choice = keyof typeof choices;

const fields = [
  'nameRu',
  'nameEn',
  'definitionRu',
  'definitionEn',
  'valueType',
  'unitRu',
  'unitEn',
  'level',
  'period',
  'system',
  'field',
  'formula',
  'owner',
  'personalData',
  'retentionYears',
  'expectedRecords',
] as const;
const long = new Set<string>(['definitionRu', 'definitionEn', 'formula']);
const whole = new Set<string>(['nameRu', 'nameEn', 'definitionRu', 'definitionEn', 'formula', 'owner']);
const numbers = new Set<string>(['retentionYears', 'expectedRecords']);

/** Writes a new parameter, or the next edition of one, with its ground. */
export function ParameterDialog({ parameter, onClose }: ParameterDialogProps) {
  const { t } = useTranslation('monitoring');
  const navigate = useNavigate();
  const step = useParameterStep();
  const { draft, change, forget, startAnew, isKept } = useKeptDraft(
    `parameter.${parameter?.code ?? 'new'}`,
    parameterDraftSchema,
    () => draftOf(parameter?.code ?? '', parameter?.editions.at(-1)?.content),
  );
  const content = contentOf(draft);
  const isCode = parameterCodeSchema.safeParse(draft.code).success;
  const isReady = content !== undefined && isCode && groundSchema.safeParse(draft.ground).success;
  const send = () => {
    if (!content || !isReady) return;
    const body = { content, ground: draft.ground };
    step.mutate(
      { step: '', code: draft.code, version: parameter?.version ?? 0, body },
      {
        onSuccess: ({ code }) => {
          forget();
          onClose();
          if (!parameter) void navigate(paths.parameter(code));
        },
      },
    );
  };
  return (
    <Dialog open fullWidth maxWidth="md" onClose={onClose} aria-labelledby="parameter-dialog">
      <form onSubmit={submitting(send)} noValidate>
        <DialogTitle id="parameter-dialog">
          {parameter ? t('parameters.editTitle', { code: parameter.code }) : t('parameters.add')}
        </DialogTitle>
        <DialogContent
          sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' }, '&&': { pt: 1 } }}
        >
          {isKept && (
            <div style={{ gridColumn: '1 / -1' }}>
              <KeptDraftNotice onStartAnew={startAnew} />
            </div>
          )}
          {!parameter && (
            <TextField
              label={t('parameters.field.code')}
              required
              value={draft.code}
              error={draft.code !== '' && !isCode}
              helperText={t('parameters.codeHint')}
              onChange={({ target }) => change({ ...draft, code: target.value })}
              sx={{ gridColumn: '1 / -1' }}
            />
          )}
          {fields.map((name) => (
            <TextField
              key={name}
              label={t(`parameters.field.${name}`)}
              value={draft[name]}
              required={name === 'nameRu'}
              select={name in choices}
              multiline={long.has(name)}
              type={numbers.has(name) ? 'number' : 'text'}
              onChange={({ target }) => change({ ...draft, [name]: target.value })}
              sx={whole.has(name) ? { gridColumn: '1 / -1' } : {}}
            >
              {name in choices &&
                choices[name as Choice].map((one) => (
                  <MenuItem key={one} value={one}>
                    {t(`parameters.${name as Choice}.${one}` as 'parameters.level.school')}
                  </MenuItem>
                ))}
            </TextField>
          ))}
          <TextField
            label={t('parameters.field.ground')}
            required
            value={draft.ground}
            helperText={t('parameters.groundHint')}
            onChange={({ target }) => change({ ...draft, ground: target.value })}
            sx={{ gridColumn: '1 / -1' }}
          />
          {!content && draft.nameRu !== '' && (
            <Alert severity="warning" sx={{ gridColumn: '1 / -1' }}>
              {t('parameters.badField')}
            </Alert>
          )}
          {step.error && (
            <div style={{ gridColumn: '1 / -1' }}>
              <LoadFailed error={step.error} />
            </div>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('cancel', { ns: 'shared' })}</Button>
          <Button type="submit" variant="contained" disabled={!isReady} loading={step.isPending}>
            {t('parameters.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
