import {
  Alert,
  Checkbox,
  FormControlLabel,
  FormHelperText,
  MenuItem,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type ChangeEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import {
  actTypeSchema,
  appointedRoleSchema,
  newActSchema,
} from '../../../functions/registry/contract/acts.ts';
import { isInForceOn } from '../../../functions/registry/rules/acts.ts';
import type { Day, NodeId } from '../../../functions/shared/words.ts';
import { codeOf } from '../../shared/api/problem.ts';
import { KeptDraftNotice } from '../../shared/drafts/KeptDraftNotice.tsx';
import { useSendAgain } from '../../shared/drafts/useSendAgain.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { useKeptDraft } from '../../shared/ui/useKeptDraft.ts';
import { nodeActs } from '../actQueries.ts';
import { checkedBy, given, saidOnly, useWrongWords, type Wrong, wrongIn } from '../forms.ts';
import { useRecordAct } from '../scanQueries.ts';
import { FormDialog } from './FormDialog.tsx';
import { SaveFailed } from './SaveFailed.tsx';
import { ScanField } from './ScanField.tsx';

const dayProps = { type: 'date', fullWidth: true, slotProps: { inputLabel: { shrink: true } } } as const;

const actDraftSchema = z.object({
  type: z.string(),
  number: z.string(),
  signedOn: z.string(),
  signatory: z.string(),
  validFrom: z.string(),
  validTo: z.string(),
  role: z.string(),
  personName: z.string(),
  post: z.string(),
});
type ActDraft = z.infer<typeof actDraftSchema>;

const emptyDraft = (today: Day): ActDraft => ({
  type: 'appointment',
  number: '',
  signedOn: today,
  signatory: '',
  validFrom: '',
  validTo: '',
  role: 'responsible',
  personName: '',
  post: '',
});

interface ActFormProps {
  nodeId: NodeId;
  /** How many duties pass to a successor, where the page knows. */
  openDuties?: number | undefined;
  onClose: () => void;
}

/** Records an act of a node; another person accepts it. */
export function ActForm({ nodeId, openDuties, onClose }: ActFormProps) {
  const { t } = useTranslation('registry');
  const today = useToday();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const {
    draft: fields,
    change,
    forget,
    startAnew,
    isKept,
  } = useKeptDraft(`act.${nodeId}`, actDraftSchema, () => emptyDraft(today));
  const field = (name: keyof ActDraft) => ({
    name,
    value: fields[name],
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      change({ ...fields, [name]: event.target.value }),
  });
  const [wrong, setWrong] = useState<Wrong>({});
  const words = useWrongWords();
  const { record, isMade } = useRecordAct(nodeId);
  const [scan, setScan] = useState<File>();
  const [takesOver, setTakesOver] = useState(true);
  const appoints = fields.type === 'appointment';
  const { data: standing } = useQuery(nodeActs(nodeId));
  const former = standing?.acts.find(
    (act) => appoints && act.appoints?.role === fields.role && isInForceOn(act, today),
  );
  const finish = () => {
    forget();
    onClose();
  };
  const submit = () => {
    const { type, number, signedOn, signatory, role, personName, post } = fields;
    const checked = checkedBy(
      newActSchema,
      saidOnly({
        type,
        number,
        signedOn,
        signatory,
        validFrom: given(fields.validFrom),
        validTo: given(fields.validTo),
        appoints: appoints ? { role, personName, post } : undefined,
        succeeds: takesOver ? former?.id : undefined,
      }),
    );
    setWrong(checked.wrong ?? {});
    if (checked.wrong) return;
    record.mutate(
      { act: checked.body, idempotencyKey, scan },
      { onSuccess: finish, onError: (error) => setWrong(wrongIn(error)) },
    );
  };
  useSendAgain(record, submit);
  const fault = (place: string, note?: string) => {
    const sentence = words(wrong[place]);
    return { error: sentence !== undefined, helperText: sentence ?? note };
  };
  return (
    <FormDialog
      title={t('acts.addTitle')}
      submit={t('acts.add')}
      isPending={record.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Typography variant="body2" color="text.secondary">
        {t('acts.addNote')}
      </Typography>
      {isKept && <KeptDraftNotice onStartAnew={startAnew} />}
      <TextField select {...field('type')} label={t('acts.field.type')}>
        {actTypeSchema.options.map((type) => (
          <MenuItem key={type} value={type}>
            {t(`acts.type.${type}`)}
          </MenuItem>
        ))}
      </TextField>
      <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 2 }}>
        <TextField {...field('number')} {...fault('number')} fullWidth label={t('acts.field.number')} />
        <TextField
          {...field('signedOn')}
          {...fault('signedOn')}
          {...dayProps}
          label={t('acts.field.signedOn')}
        />
      </Stack>
      <TextField {...field('signatory')} {...fault('signatory')} label={t('acts.field.signatory')} />
      {appoints && (
        <>
          <TextField
            {...field('personName')}
            {...fault('appoints.personName')}
            label={t('acts.field.personName')}
          />
          <TextField {...field('post')} {...fault('appoints.post')} label={t('acts.field.post')} />
          <TextField select {...field('role')} label={t('acts.field.role')}>
            {appointedRoleSchema.options.map((role) => (
              <MenuItem key={role} value={role}>
                {t(`acts.role.${role}`)}
              </MenuItem>
            ))}
          </TextField>
        </>
      )}
      <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 2 }}>
        <TextField
          {...field('validFrom')}
          {...fault('validFrom', t('acts.validFromNote'))}
          {...dayProps}
          label={t('acts.field.validFrom')}
        />
        <TextField
          {...field('validTo')}
          {...fault('validTo', t('acts.validToNote'))}
          {...dayProps}
          label={t('acts.field.validTo')}
        />
      </Stack>
      {former?.appoints && (
        <FormControlLabel
          sx={{ alignItems: 'flex-start' }}
          control={
            <Checkbox
              sx={{ mt: -1 }}
              checked={takesOver}
              onChange={(_event, checked) => setTakesOver(checked)}
            />
          }
          label={
            <>
              {t('acts.succeeds', { number: former.number, person: former.appoints.personName })}
              <Typography variant="body2" color="text.secondary" component="span" sx={{ display: 'block' }}>
                {t('acts.succeedsNote')}{' '}
                {takesOver && openDuties !== undefined && t('acts.openDuties', { count: openDuties })}
              </Typography>
            </>
          }
        />
      )}
      <ScanField file={scan} onFile={setScan} />
      {record.isError &&
        (codeOf(record.error) === 'unreachable' ? (
          <Alert severity="warning">{t('draft.offline', { ns: 'shared' })}</Alert>
        ) : (
          <SaveFailed error={record.error} />
        ))}
      {record.isError && isMade() && <FormHelperText>{t('acts.scan.attachFailed')}</FormHelperText>}
    </FormDialog>
  );
}
