import { TextField, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type CalendarProposal,
  decideProposalSchema,
} from '../../../functions/registry/contract/calendars.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { calendarOf, useDecideProposal } from '../calendarQueries.ts';
import { useEntryWords } from '../calendarWords.ts';
import { checkedBy, given, saidOnly, useFields, type Wrong } from '../forms.ts';
import { ActFields, actTyped } from './ActFields.tsx';
import { FormDialog } from './FormDialog.tsx';
import { SaveFailed } from './SaveFailed.tsx';

interface DecideProposalDialogProps {
  nodeId: NodeId;
  proposal: CalendarProposal;
  kind: 'accepted' | 'declined';
  /** Of the node's calendar. */
  version: number;
  onClose: () => void;
}

export function DecideProposalDialog({
  nodeId,
  proposal,
  kind,
  version,
  onClose,
}: DecideProposalDialogProps) {
  const { t } = useTranslation('calendar');
  const today = useToday();
  const queries = useQueryClient();
  const words = useEntryWords();
  const { fields, field } = useFields({
    reason: '',
    actKind: 'regionalAct',
    actNumber: '',
    actSignedOn: today,
  });
  const [wrong, setWrong] = useState<Wrong>({});
  const decide = useDecideProposal(nodeId);
  const submit = () => {
    const act = kind === 'accepted' ? actTyped(fields) : undefined;
    const checked = checkedBy(decideProposalSchema, saidOnly({ kind, act, reason: given(fields.reason) }));
    setWrong(checked.wrong ?? {});
    if (!checked.wrong)
      decide.mutate({ proposalId: proposal.id, decision: checked.body, version }, { onSuccess: onClose });
  };
  return (
    <FormDialog
      title={t('calendar.decideTitle')}
      submit={t(kind === 'accepted' ? 'calendar.accept' : 'calendar.decline')}
      isPending={decide.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Typography>{words(proposal.entry)}</Typography>
      {kind === 'accepted' && (
        <>
          <Typography variant="body2" color="text.secondary">
            {t('calendar.actOptional')}
          </Typography>
          <ActFields field={field} wrong={wrong} />
        </>
      )}
      <TextField {...field('reason')} label={t('calendar.field.reason')} multiline minRows={2} />
      {decide.isError && (
        <SaveFailed
          error={decide.error}
          onNewer={() => {
            decide.reset();
            void queries.invalidateQueries({ queryKey: calendarOf(nodeId).queryKey });
          }}
        />
      )}
    </FormDialog>
  );
}
