import { Alert, Button, Checkbox, FormControlLabel, Stack, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { type Form, formContentSchema } from '../../../functions/monitoring/contract/form.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { ApiProblem } from '../../shared/api/problem.ts';
import { useRight } from '../../shared/auth/person.ts';
import { KeptDraftNotice } from '../../shared/drafts/KeptDraftNotice.tsx';
import { newKey } from '../../shared/drafts/newKey.ts';
import { LoadFailed, Sights } from '../../shared/ui/sights.tsx';
import { useKeptDraft } from '../../shared/ui/useKeptDraft.ts';
import { useFormStep } from '../forms/queries.ts';
import { parameterList } from '../parameters/queries.ts';
import { CheckPart } from './CheckPart.tsx';
import { SectionPart } from './SectionPart.tsx';

const content = formContentSchema.shape;
/** A draft may be emptier than what is sent. */
const wordsSchema = z.object({ ru: z.string(), en: z.string() });
const designSchema = formContentSchema.extend({
  title: wordsSchema,
  period: wordsSchema,
  sections: z.array(
    content.sections.element.extend({
      title: wordsSchema,
      items: z.array(content.sections.element.shape.items.element),
    }),
  ),
  checks: z.array(content.checks.element.extend({ message: wordsSchema, left: z.array(z.string()) })),
});
export type Design = z.infer<typeof designSchema>;

interface DesignerProps {
  form: Form;
  schoolName: (school: NodeId) => string;
}

/** A draft of a form: its sections from the catalogue, checks between fields, and what each would flag today. */
export function Designer({ form, schoolName }: DesignerProps) {
  const { t } = useTranslation('monitoring');
  const catalogue = useQuery(parameterList);
  const mayPublish = useRight('form.publish') !== undefined;
  const { draft, change, forget, startAnew, isKept } = useKeptDraft<Design>(
    `form.${form.id}`,
    designSchema,
    () => form.content,
  );
  const step = useFormStep(form.id);
  const parsed = formContentSchema.safeParse(draft);
  const isSaved = JSON.stringify(draft) === JSON.stringify(form.content);
  const save = () =>
    parsed.data && step.mutate({ step: '', version: form.version, body: parsed.data }, { onSuccess: forget });
  const words = (field: 'title' | 'period', language: 'ru' | 'en') => (
    <TextField
      label={t(`designer.${field}.${language}`)}
      required={language === 'ru'}
      value={draft[field][language]}
      onChange={({ target }) => change({ ...draft, [field]: { ...draft[field], [language]: target.value } })}
    />
  );
  return (
    <Sights query={catalogue}>
      {(parameters) => (
        <Stack sx={{ gap: 2.5, maxWidth: 960 }}>
          {isKept && <KeptDraftNotice onStartAnew={startAnew} />}
          <Stack sx={{ gap: 2, display: 'grid', gridTemplateColumns: { sm: '1fr 1fr' } }}>
            {words('title', 'ru')}
            {words('title', 'en')}
            {words('period', 'ru')}
            {words('period', 'en')}
            <TextField
              type="date"
              label={t('designer.dueOn')}
              required
              value={draft.dueOn}
              onChange={({ target }) => change({ ...draft, dueOn: target.value })}
              slotProps={{ inputLabel: { shrink: true } }}
            />
            <FormControlLabel
              control={
                <Checkbox
                  checked={draft.isPrimary}
                  onChange={({ target }) => change({ ...draft, isPrimary: target.checked })}
                />
              }
              label={t('designer.isPrimary')}
            />
          </Stack>
          {draft.sections.map((section, index) => (
            <SectionPart
              // biome-ignore lint/suspicious/noArrayIndexKey: a section has nothing of its own but its place
              key={index}
              number={index + 1}
              section={section}
              taken={draft.sections.flatMap(({ items }) => items.map(({ code }) => code))}
              catalogue={parameters}
              onChange={(next) =>
                change({
                  ...draft,
                  sections: draft.sections.flatMap((one, at) =>
                    at === index ? (next ? [next] : []) : [one],
                  ),
                })
              }
            />
          ))}
          <Button
            variant="outlined"
            startIcon={<Plus size={16} />}
            sx={{ alignSelf: 'flex-start' }}
            onClick={() =>
              change({
                ...draft,
                sections: [...draft.sections, { title: { ru: '', en: '' }, items: [] }],
              })
            }
          >
            {t('designer.addSection')}
          </Button>
          <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 650 }}>
            {t('designer.checks')}
          </Typography>
          {draft.checks.map((check) => (
            <CheckPart
              key={check.id}
              form={form}
              isSaved={isSaved}
              check={check}
              codes={draft.sections.flatMap(({ items }) => items.map(({ code }) => code))}
              catalogue={parameters}
              schoolName={schoolName}
              onChange={(next) =>
                change({
                  ...draft,
                  checks: draft.checks.flatMap((one) => (one.id === check.id ? (next ? [next] : []) : [one])),
                })
              }
            />
          ))}
          <Button
            variant="outlined"
            startIcon={<Plus size={16} />}
            sx={{ alignSelf: 'flex-start' }}
            onClick={() =>
              change({
                ...draft,
                checks: [
                  ...draft.checks,
                  {
                    id: newKey().toLowerCase().slice(0, 12),
                    message: { ru: '', en: '' },
                    left: [],
                    compare: 'atMost',
                    right: [],
                    constant: 0,
                    passing: {},
                    failing: {},
                  },
                ],
              })
            }
          >
            {t('designer.addCheck')}
          </Button>
          {!parsed.success && <Alert severity="info">{t('designer.unfinished')}</Alert>}
          {step.error && <FormProblem error={step.error} />}
          <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
            <Button
              variant={isSaved ? 'outlined' : 'contained'}
              disabled={!parsed.success || isSaved}
              loading={step.isPending}
              onClick={save}
            >
              {t('designer.save')}
            </Button>
            {mayPublish && (
              <Button
                variant="contained"
                disabled={!isSaved || !parsed.success || form.content.sections.length === 0}
                loading={step.isPending}
                onClick={() => step.mutate({ step: '/publication', version: form.version })}
              >
                {t('designer.publish')}
              </Button>
            )}
          </Stack>
        </Stack>
      )}
    </Sights>
  );
}

/** What the server found in a form: each error under the refusal, in words. */
function FormProblem({ error }: { error: unknown }) {
  const { t } = useTranslation('monitoring');
  const errors = error instanceof ApiProblem ? (error.problem.errors ?? []) : [];
  return (
    <>
      <LoadFailed error={error} />
      {errors.map(({ pointer, code, params }) => (
        <Alert severity="warning" key={`${pointer} ${code}`}>
          {t(`designer.error.${code}` as 'designer.error.unknownParameter', {
            code: String(params?.code ?? pointer.split('/').at(-1)),
          })}
        </Alert>
      ))}
    </>
  );
}
