import { Box, Button, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrantedExcuse } from '../../../functions/adoption/contract/excuses.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { submitting } from '../../shared/drafts/submitting.ts';
import { useWithdrawExcuse } from '../queries.ts';
import { FormProblems } from './FormProblems.tsx';

interface WithdrawExcuseProps {
  nodeId: NodeId;
  excuse: Pick<GrantedExcuse, 'id' | 'reason'>;
  version: number;
}

/** Takes an excuse back, with a reason that stays beside it. */
export function WithdrawExcuse({ nodeId, excuse: { id, reason }, version }: WithdrawExcuseProps) {
  const { t } = useTranslation('adoption');
  const { t: shared } = useTranslation('shared');
  const [why, setWhy] = useState<string>();
  const withdraw = useWithdrawExcuse(nodeId);
  if (why === undefined)
    return (
      <Button
        size="small"
        className="no-print"
        aria-label={t('excuses.withdrawOf', { reason })}
        onClick={() => setWhy('')}
      >
        {t('excuses.withdraw')}
      </Button>
    );
  const send = () => withdraw.mutate({ id, version, body: { reason: why.trim() } });
  return (
    <Box component="form" onSubmit={submitting(send)} sx={{ display: 'grid', gap: 1, mt: 1 }}>
      <TextField
        label={t('excuses.why')}
        required
        autoFocus
        value={why}
        onChange={(event) => setWhy(event.target.value)}
        slotProps={{ htmlInput: { minLength: 3, maxLength: 300 } }}
      />
      <FormProblems error={withdraw.error} />
      <Stack direction="row" sx={{ gap: 1 }}>
        <Button type="submit" variant="contained" loading={withdraw.isPending}>
          {t('excuses.withdraw')}
        </Button>
        <Button onClick={() => setWhy(undefined)}>{shared('cancel')}</Button>
      </Stack>
    </Box>
  );
}
