import {
  Checkbox,
  FormControlLabel,
  MenuItem,
  Stack,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import { useTranslation } from 'react-i18next';
import { audienceSchema, type Measure, measureSchema } from '../../../../functions/plan/contract.ts';
import { withField } from '../../draftContent.ts';
import { useIssueWords } from '../../issueWords.ts';
import { DeadlineEditor } from './DeadlineEditor.tsx';
import { NamesField } from './NamesField.tsx';
import { PredecessorsField } from './PredecessorsField.tsx';
import { PredicateField } from './PredicateField.tsx';
import { WordingFields } from './WordingFields.tsx';

interface MeasureFormProps {
  measure: Measure;
  measures: readonly Measure[];
  knownOwners: readonly string[];
  /** Codes of what is wrong, by field. */
  issueOf: (field: string) => string | undefined;
  onChange: (measure: Measure) => void;
  onNumber: (number: string) => void;
}

const forces = measureSchema.shape.force.options;
const everyone = measureSchema.shape.participants.unwrap().element.options;
const scopes = ['municipal district', 'urban okrug'] as const;
const NO_SCOPE = 'none';

/** Everything about one measure that a person can correct. */
export function MeasureForm({
  measure,
  measures,
  knownOwners,
  issueOf,
  onChange,
  onNumber,
}: MeasureFormProps) {
  const { t } = useTranslation('plan');
  const issueWords = useIssueWords();
  const error = (field: string) => issueWords(issueOf(field));
  const put = <Name extends keyof Measure>(name: Name, value: Measure[Name] | undefined) =>
    onChange(withField(measure, name, value));
  const text = (value: string) => (value === '' ? undefined : value);
  const result = measure.result ?? { ru: '', en: '' };
  return (
    <Stack sx={{ gap: 2 }}>
      <TextField
        required
        label={t('field.number')}
        value={measure.number}
        error={error('number') !== undefined}
        helperText={error('number')}
        onChange={(event) => onNumber(event.target.value)}
        sx={{ width: 140 }}
      />
      <WordingFields
        required
        multiline
        labels={{ ru: t('field.titleRu'), en: t('field.titleEn') }}
        value={measure.title}
        error={error('title.ru')}
        onChange={(title) => put('title', title)}
      />
      <DeadlineEditor deadline={measure.deadline} onChange={(deadline) => put('deadline', deadline)} />
      {measure.deadlineText !== '' && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: -1 }}>
          {t('draft.asInOrder', { text: measure.deadlineText })}
        </Typography>
      )}
      <NamesField
        label={t('field.owners')}
        helperText={t('draft.ownersHint')}
        names={measure.owners}
        known={knownOwners}
        onChange={(owners) => put('owners', owners)}
      />
      <TextField
        label={t('field.accountable')}
        value={measure.accountable ?? ''}
        onChange={(event) => put('accountable', text(event.target.value))}
      />
      <WordingFields
        multiline
        labels={{ ru: t('field.resultRu'), en: t('field.resultEn') }}
        value={result}
        error={error('result.ru')}
        onChange={(wording) => put('result', wording.ru === '' && wording.en === '' ? undefined : wording)}
      />
      <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
        <ToggleButtonGroup
          size="small"
          exclusive
          value={measure.force}
          aria-label={t('field.force')}
          onChange={(_event, force: Measure['force'] | null) => force && put('force', force)}
        >
          {forces.map((force) => (
            <ToggleButton key={force} value={force}>
              {t(`force.${force}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <TextField
          select
          label={t('field.audience')}
          value={measure.audience}
          onChange={(event) => put('audience', audienceSchema.parse(event.target.value))}
          sx={{ width: 260 }}
        >
          {audienceSchema.options.map((audience) => (
            <MenuItem key={audience} value={audience}>
              {t(`audience.${audience}`)}
            </MenuItem>
          ))}
        </TextField>
      </Stack>
      <PredicateField
        label={t('field.predicate')}
        predicate={measure.predicate}
        onChange={(predicate) => put('predicate', predicate)}
      />
      <PredecessorsField
        measure={measure}
        measures={measures}
        error={error('predecessors')}
        onChange={(predecessors) => put('predecessors', predecessors)}
      />
      <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap' }}>
        <TextField
          select
          label={t('field.participants')}
          value={measure.participants ?? []}
          slotProps={{ select: { multiple: true } }}
          onChange={(event) => {
            const chosen = everyone.filter((who) => event.target.value.includes(who));
            put('participants', chosen.length > 0 ? chosen : undefined);
          }}
          sx={{ minWidth: 260, flex: 1 }}
        >
          {everyone.map((who) => (
            <MenuItem key={who} value={who}>
              {t(`participants.${who}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          label={t('field.namedScope')}
          value={scopes.find((scope) => scope === measure.namedScope) ?? NO_SCOPE}
          helperText={t('draft.scopeHint')}
          onChange={(event) =>
            put(
              'namedScope',
              scopes.find((scope) => scope === event.target.value),
            )
          }
          sx={{ minWidth: 260, flex: 1 }}
        >
          <MenuItem value={NO_SCOPE}>{t('draft.anyScope')}</MenuItem>
          {scopes.map((scope) => (
            <MenuItem key={scope} value={scope}>
              {t(`finding.nodeType.${scope}`)}
            </MenuItem>
          ))}
        </TextField>
      </Stack>
      <TextField
        label={t('field.ground')}
        value={measure.ground ?? ''}
        onChange={(event) => put('ground', text(event.target.value))}
      />
      <FormControlLabel
        control={
          <Checkbox
            checked={measure.legalPersonsOnly ?? false}
            onChange={(_event, only) => put('legalPersonsOnly', only || undefined)}
          />
        }
        label={t('field.legalPersonsOnly')}
      />
    </Stack>
  );
}
