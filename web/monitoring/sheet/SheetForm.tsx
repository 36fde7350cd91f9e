import { Alert, Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SubmissionView } from '../../../functions/monitoring/contract/submission.ts';
import { rulesOf } from '../../../functions/monitoring/rules/completeness.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { ConflictChoice } from './ConflictChoice.tsx';
import { SheetField } from './SheetField.tsx';
import { SheetScore } from './SheetScore.tsx';
import { useSheetDraft } from './useSheetDraft.ts';

interface SheetFormProps {
  view: SubmissionView;
  readAnew: () => void;
}

/** A form as a school fills it in: every keystroke is kept, with a connection or without one. */
export function SheetForm({ view, readAnew }: SheetFormProps) {
  const { t } = useTranslation('monitoring');
  const language = useLanguage();
  const sheet = useSheetDraft(view, readAnew);
  const [wasSent, setWasSent] = useState(false);
  const { form, known } = view;
  const rules = rulesOf(form, sheet.values);
  const blocking = rules.filter(({ blocks }) => blocks);
  const parameters = new Map(form.parameters.map((one) => [one.code, one]));
  const send = () => {
    setWasSent(true);
    if (blocking.length === 0) sheet.submit();
  };
  if (sheet.isConflict)
    return <ConflictChoice view={view} mine={sheet.values} base={sheet.base} onSettle={sheet.settle} />;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 3,
        gridTemplateColumns: { md: 'minmax(0, 1fr) 300px' },
        alignItems: 'start',
      }}
    >
      <Stack sx={{ gap: 3 }}>
        {form.content.sections.map(({ title, items }) => (
          <Box component="fieldset" key={title.ru} sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
            <Typography component="legend" variant="subtitle1" sx={{ fontWeight: 650, mb: 1, p: 0 }}>
              {inLanguage(title, language)}
            </Typography>
            <Stack sx={{ gap: 2 }}>
              {items.map(({ code, isRequired, prefill }) => {
                const parameter = parameters.get(code);
                const rule = rules.find(({ kind, of }) => kind === 'field' && of === code);
                return (
                  parameter && (
                    <SheetField
                      key={code}
                      parameter={parameter}
                      isRequired={isRequired}
                      isWrong={(rule?.blocks ?? false) && (wasSent || sheet.values[code] !== undefined)}
                      value={sheet.values[code]}
                      {...(prefill &&
                        known[code] !== undefined && { known: { value: known[code], from: prefill } })}
                      onChange={(value) => sheet.type({ ...sheet.values, [code]: value })}
                    />
                  )
                );
              })}
            </Stack>
          </Box>
        ))}
        {wasSent && blocking.length > 0 && (
          <Alert severity="warning">{t('sheet.incomplete', { count: blocking.length })}</Alert>
        )}
        {sheet.refusal && <LoadFailed error={sheet.refusal} />}
        <Stack direction="row" sx={{ gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
          <Button
            variant="contained"
            loading={sheet.isPending && wasSent}
            disabled={!sheet.isOnline || sheet.isPending}
            onClick={send}
            sx={{ minHeight: 44 }}
          >
            {t(view.status === 'returned' ? 'sheet.resubmit' : 'sheet.submit')}
          </Button>
          <Typography variant="body2" color="text.secondary" role="status">
            {t(`sheet.kept.${keptWhere(sheet, view)}`)}
          </Typography>
        </Stack>
      </Stack>
      <SheetScore form={form} rules={rules} />
    </Box>
  );
}

function keptWhere(
  sheet: { isDirty: boolean; isOnline: boolean; isLost: boolean; refusal: unknown },
  { version }: SubmissionView,
): 'here' | 'refused' | 'saving' | 'saved' | 'none' {
  if (sheet.isDirty && sheet.refusal !== undefined) return 'refused';
  if (sheet.isDirty) return sheet.isOnline && !sheet.isLost ? 'saving' : 'here';
  return version > 0 ? 'saved' : 'none';
}
