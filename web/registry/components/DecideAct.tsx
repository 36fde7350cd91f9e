import { TextField, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { returnActSchema, revokeActSchema } from '../../../functions/registry/contract/actsDesk.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { useDecideAct } from '../actDeskQueries.ts';
import { type ActRef, actsKey } from '../actQueries.ts';
import { checkedBy, useFields, useWrongWords, type Wrong } from '../forms.ts';
import { FormDialog } from './FormDialog.tsx';
import { SaveFailed } from './SaveFailed.tsx';

interface Decided extends ActRef {
  number: string;
  version: number;
}

type Kind = 'accept' | 'return' | 'revoke';

/** Asks for what a decision needs, a reason and a day, and makes it over the version that was read. */
export function useActDecision(act: Decided): { decide: (kind: Kind) => void; dialog: ReactNode } {
  const [kind, setKind] = useState<Kind>();
  return {
    decide: setKind,
    dialog: kind && <DecisionDialog key={kind} act={act} kind={kind} onClose={() => setKind(undefined)} />,
  };
}

function DecisionDialog({ act, kind, onClose }: { act: Decided; kind: Kind; onClose: () => void }) {
  const { t } = useTranslation('registry');
  const today = useToday();
  const queries = useQueryClient();
  const { fields, field } = useFields({ reason: '', effectiveAt: today });
  const [wrong, setWrong] = useState<Wrong>({});
  const words = useWrongWords();
  const decision = useDecideAct();
  const { nodeId, actId, version, number } = act;
  const submit = () => {
    const { reason, effectiveAt } = fields;
    const said = {
      accept: () => checkedBy(z.object({}), {}),
      return: () => checkedBy(returnActSchema, { reason }),
      revoke: () => checkedBy(revokeActSchema, { reason, effectiveAt }),
    }[kind]();
    setWrong(said.wrong ?? {});
    if (said.wrong) return;
    decision.mutate({ nodeId, actId, version, kind, reason, effectiveAt }, { onSuccess: onClose });
  };
  const title = { accept: 'acts.name', return: 'acts.returnTitle', revoke: 'acts.revokeTitle' } as const;
  return (
    <FormDialog
      title={kind === 'accept' ? `${t('acts.accept')}: № ${number}` : t(title[kind], { number })}
      submit={t(`acts.${kind}`)}
      isPending={decision.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {kind !== 'accept' && (
        <>
          <Typography variant="body2" color="text.secondary">
            {t(`acts.${kind}Note`)}
          </Typography>
          {kind === 'revoke' && (
            <TextField
              {...field('effectiveAt')}
              type="date"
              label={t('acts.field.effectiveAt')}
              error={wrong.effectiveAt !== undefined}
              helperText={words(wrong.effectiveAt)}
              slotProps={{ inputLabel: { shrink: true } }}
            />
          )}
          <TextField
            {...field('reason')}
            label={t('acts.reason')}
            multiline
            minRows={2}
            autoFocus
            error={wrong.reason !== undefined}
            helperText={words(wrong.reason)}
          />
        </>
      )}
      {decision.isError && (
        <SaveFailed
          error={decision.error}
          onNewer={() => {
            decision.reset();
            void queries.invalidateQueries({ queryKey: actsKey });
          }}
        />
      )}
    </FormDialog>
  );
}
