import { MenuItem, Stack, TextField, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { type Finding, findingRuleSchema } from '../../../functions/plan/contract.ts';
import { compareNames } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import type { FindingChoice } from '../findingChoice.ts';
import { severities } from '../severity.ts';
import { SeverityMark } from './SeverityMark.tsx';

interface FindingsFilterProps {
  findings: readonly Finding[];
  choice: FindingChoice;
  onChange: (change: Partial<FindingChoice>) => void;
}

const ALL = 'all';

/** Narrows the findings by weight, rule and measure; the weights are the legend at the same time. */
export function FindingsFilter({ findings, choice, onChange }: FindingsFilterProps) {
  const { t } = useTranslation('plan');
  const { t: shared } = useTranslation('shared');
  const language = useLanguage();
  const rules = findingRuleSchema.options.filter((rule) => findings.some((finding) => finding.rule === rule));
  const measures = [...new Set(findings.flatMap((finding) => finding.measures))];
  measures.sort((a, b) => compareNames(a, b, language));
  const heavy = severities.filter((severity) => findings.some((finding) => finding.severity === severity));
  return (
    <Stack
      direction="row"
      role="search"
      aria-label={t('audit.filter')}
      className="no-print"
      sx={{ gap: 1.5, flexWrap: 'wrap', mb: 2.5, alignItems: 'center' }}
    >
      <ToggleButtonGroup
        size="small"
        exclusive
        value={choice.severity ?? ALL}
        aria-label={t('audit.filter')}
        onChange={(_event, value: string | null) =>
          value && onChange({ severity: severities.find((severity) => severity === value) })
        }
        sx={{ maxWidth: '100%', overflowX: 'auto', '& > *': { flexShrink: 0 } }}
      >
        <ToggleButton value={ALL}>
          {shared('all')} {findings.length}
        </ToggleButton>
        {heavy.map((severity) => (
          <ToggleButton key={severity} value={severity} sx={{ gap: 0.75 }}>
            <SeverityMark severity={severity} />
            {t(`finding.severity.${severity}`)}{' '}
            {findings.filter((finding) => finding.severity === severity).length}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <TextField
        select
        label={t('audit.rule')}
        value={choice.rule ?? ALL}
        onChange={(event) => onChange({ rule: rules.find((rule) => rule === event.target.value) })}
        sx={{ width: { xs: '100%', sm: 320 } }}
      >
        <MenuItem value={ALL}>{t('audit.anyRule')}</MenuItem>
        {rules.map((rule) => (
          <MenuItem key={rule} value={rule}>
            {t(`finding.${rule}.title`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={t('audit.measure')}
        value={choice.measure && measures.includes(choice.measure) ? choice.measure : ALL}
        onChange={(event) =>
          onChange({ measure: event.target.value === ALL ? undefined : event.target.value })
        }
        sx={{ width: 150 }}
      >
        <MenuItem value={ALL}>{t('audit.anyMeasure')}</MenuItem>
        {measures.map((number) => (
          <MenuItem key={number} value={number}>
            {number}
          </MenuItem>
        ))}
      </TextField>
    </Stack>
  );
}
