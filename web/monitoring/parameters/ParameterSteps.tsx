import { Alert, Button, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { groundSchema, type ParameterView } from '../../../functions/monitoring/contract/parameter.ts';
import { useRight } from '../../shared/auth/person.ts';
import { submitting } from '../../shared/drafts/submitting.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useParameterStep } from './queries.ts';
import { StatusOfParameter } from './StatusOfParameter.tsx';

/** How a parameter stands, what keeps it from being approved, and the steps leadership can take. */
export function ParameterSteps({ parameter }: { parameter: ParameterView }) {
  const { t } = useTranslation('monitoring');
  const language = useLanguage();
  const { code, version, status, lacks, withdrawals, editions } = parameter;
  const mayApprove = useRight('parameter.approve') !== undefined;
  const step = useParameterStep();
  const withdrawn = status === 'withdrawn' ? withdrawals.at(-1) : undefined;
  const mayWithdraw = mayApprove && !withdrawn;
  const [reason, setReason] = useState<string>();
  const isDraftLast = !withdrawn && editions.at(-1)?.approved === undefined;
  return (
    <Stack sx={{ gap: 1.5, mb: 2, alignItems: 'flex-start' }}>
      <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
        <StatusOfParameter status={status} />
        {mayWithdraw && reason === undefined && (
          <Button size="small" color="inherit" onClick={() => setReason('')}>
            {t('parameters.withdraw')}
          </Button>
        )}
      </Stack>
      {withdrawn && (
        <Alert severity="info">
          {t('parameters.withdrawnOn', { day: formatDay(withdrawn.on, language), reason: withdrawn.reason })}
        </Alert>
      )}
      {isDraftLast && (
        <Alert severity={lacks.length > 0 ? 'warning' : 'info'}>
          {lacks.length > 0
            ? t('parameters.lacks', { what: lacks.map((one) => t(`parameters.lack.${one}`)).join(', ') })
            : t(status === 'approved' ? 'parameters.nextAwaits' : 'parameters.awaits')}
        </Alert>
      )}
      {step.error && <LoadFailed error={step.error} />}
      {mayApprove && isDraftLast && (
        <Button
          variant="contained"
          disabled={lacks.length > 0}
          loading={step.isPending}
          onClick={() => step.mutate({ step: '/approval', code, version })}
        >
          {t('parameters.approve')}
        </Button>
      )}
      {mayWithdraw && reason !== undefined && (
        <Withdrawal
          reason={reason}
          isPending={step.isPending}
          onChange={setReason}
          onSend={() => step.mutate({ step: '/withdrawal', code, version, body: { reason } })}
        />
      )}
    </Stack>
  );
}

interface WithdrawalProps {
  reason: string;
  isPending: boolean;
  onChange: (reason: string) => void;
  onSend: () => void;
}

function Withdrawal({ reason, isPending, onChange, onSend }: WithdrawalProps) {
  const { t } = useTranslation('monitoring');
  return (
    <Stack
      component="form"
      direction={{ sm: 'row' }}
      onSubmit={submitting(onSend)}
      sx={{ gap: 1, width: '100%', maxWidth: 720 }}
    >
      <TextField
        label={t('parameters.reason')}
        value={reason}
        required
        autoFocus
        onChange={({ target }) => onChange(target.value)}
        sx={{ flex: 1 }}
      />
      <Button
        type="submit"
        variant="outlined"
        disabled={!groundSchema.safeParse(reason).success}
        loading={isPending}
      >
        {t('parameters.withdraw')}
      </Button>
    </Stack>
  );
}
