import { Alert, Box, Stack, Typography } from '@mui/material';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { SubmissionView } from '../../../functions/monitoring/contract/submission.ts';
import { rulesOf } from '../../../functions/monitoring/rules/completeness.ts';
import { useRight } from '../../shared/auth/person.ts';
import { formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { ReviewForm } from './ReviewForm.tsx';
import { SheetForm } from './SheetForm.tsx';
import { SheetScore } from './SheetScore.tsx';
import { StatusOfSheet } from './StatusOfSheet.tsx';
import { unitOf } from './unitOf.ts';
import { useValueWords } from './valueWords.ts';

interface SheetViewProps {
  view: SubmissionView;
  readAnew: () => void;
}

/** A school's sheet: to be filled in by the school, to be read by others, to be judged by its municipality. */
export function SheetView({ view, readAnew }: SheetViewProps) {
  const mayFill = useRight('submission.fill') !== undefined;
  const mayReturn = useRight('submission.return') !== undefined;
  const { status } = view;
  const isOpen = status === undefined || status === 'draft' || status === 'returned';
  const isAwaited = status === 'submitted' || status === 'accepted';
  return (
    <Stack sx={{ gap: 2.5 }}>
      <Story view={view} />
      {mayFill && isOpen ? <SheetForm view={view} readAnew={readAnew} /> : <Read view={view} />}
      {mayReturn && isAwaited && <ReviewForm view={view} />}
    </Stack>
  );
}

/** How the sheet stands and what has been said of it, the newest remark in full. */
function Story({ view: { status, steps, form, today } }: { view: SubmissionView }) {
  const { t } = useTranslation('monitoring');
  const language = useLanguage();
  const last = steps.at(-1);
  const isOpen = status === undefined || status === 'draft' || status === 'returned';
  return (
    <Stack sx={{ gap: 1, alignItems: 'flex-start' }}>
      <StatusOfSheet status={status} />
      {steps.map(({ kind, on, byName, at }) => (
        <Typography variant="body2" color="text.secondary" key={at}>
          {t(`sheet.step.${kind}`, { day: formatDay(on, language) })}
          {byName && `, ${byName}`}
        </Typography>
      ))}
      {last?.remarks && <Alert severity="warning">{t('sheet.remarks', { remarks: last.remarks })}</Alert>}
      {isOpen && today > form.content.dueOn && (
        <Alert severity="warning">
          {t('sheet.overdue', { day: formatDay(form.content.dueOn, language) })}
        </Alert>
      )}
    </Stack>
  );
}

function Read({ view }: { view: SubmissionView }) {
  const language = useLanguage();
  const words = useValueWords();
  const { form, values } = view;
  const parameters = new Map(form.parameters.map((one) => [one.code, one]));
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 3,
        gridTemplateColumns: { md: 'minmax(0, 1fr) 300px' },
        alignItems: 'start',
      }}
    >
      <Stack sx={{ gap: 2 }}>
        {form.content.sections.map(({ title, items }) => (
          <Box component="section" key={title.ru}>
            <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 650, mb: 1 }}>
              {inLanguage(title, language)}
            </Typography>
            <Box
              component="dl"
              sx={{ m: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)', gap: 1 }}
            >
              {items.map(({ code }) => {
                const parameter = parameters.get(code);
                return (
                  <Fragment key={code}>
                    <Typography component="dt" variant="body2" color="text.secondary">
                      {parameter ? inLanguage(parameter.name, language) : code}
                    </Typography>
                    <Typography component="dd" variant="body2" sx={{ m: 0 }}>
                      {words(values[code])}
                      {parameter && typeof values[code] === 'number' && ` ${unitOf(parameter, language)}`}
                    </Typography>
                  </Fragment>
                );
              })}
            </Box>
          </Box>
        ))}
      </Stack>
      <SheetScore form={form} rules={rulesOf(form, values)} />
    </Box>
  );
}
