import { Box, Button, Chip, Link, Paper, TextField, Typography } from '@mui/material';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router-dom';
import { z } from 'zod';
import type { GroupMeetingView } from '../../../functions/exchange/contract/workingGroup.ts';
import { paths } from '../../app/paths.ts';
import { submitting } from '../../shared/drafts/submitting.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useKeptDraft } from '../../shared/ui/useKeptDraft.ts';
import { useMeetingStep } from './queries.ts';

const colours = { open: 'info', overdue: 'error', done: 'success' } as const;

interface DecisionProps {
  meeting: GroupMeetingView;
  decision: GroupMeetingView['decisions'][number];
  mayKeep: boolean;
}

/** Who answers for what by which day; late by itself. */
export function Decision({ meeting, decision, mayKeep }: DecisionProps) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const { state, text, owner, dueOn, links, done } = decision;
  return (
    <Paper component="li" variant="outlined" sx={{ p: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Chip size="small" color={colours[state]} label={t(`group.state.${state}`)} />
        <Typography component="span" variant="body2" color="text.secondary">
          {t('group.owes', { owner, day: formatDay(dueOn, language) })}
        </Typography>
      </Box>
      <Typography sx={{ mt: 0.5, whiteSpace: 'pre-line' }}>{text}</Typography>
      {links.edition && (
        <Typography variant="body2">
          <Link component={RouterLink} to={`${paths.exchangeContract}?edition=${links.edition}`}>
            {t('group.edition', { number: links.edition })}
          </Link>
        </Typography>
      )}
      {links.parameters.length > 0 && (
        <Typography variant="body2" color="text.secondary">
          {t('group.parameters')}{' '}
          {links.parameters.map((code, index) => (
            <Fragment key={code}>
              {index > 0 && ', '}
              <Link component={RouterLink} to={paths.parameter(code)}>
                {code}
              </Link>
            </Fragment>
          ))}
        </Typography>
      )}
      {done && (
        <Typography variant="body2" color="text.secondary">
          {t('group.done', { note: done.note, who: done.byName ?? done.by })}
        </Typography>
      )}
      {mayKeep && !done && <FinishForm meeting={meeting} decisionId={decision.id} />}
    </Paper>
  );
}

function FinishForm({ meeting, decisionId }: { meeting: GroupMeetingView; decisionId: string }) {
  const { t } = useTranslation('exchange');
  const finish = useMeetingStep();
  const {
    draft: note,
    change,
    startAnew,
  } = useKeptDraft(`exchange.group.done.${decisionId}`, z.string(), () => '');
  const isReady = note.trim().length >= 3;
  const send = () =>
    isReady &&
    finish.mutate(
      { what: 'finish', meeting, decisionId, body: { note: note.trim() } },
      { onSuccess: startAnew },
    );
  return (
    <Box
      component="form"
      onSubmit={submitting(send)}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start', mt: 1 }}
    >
      <TextField
        size="small"
        label={t('group.how')}
        value={note}
        onChange={({ target }) => change(target.value)}
        sx={{ flex: '1 1 260px', maxWidth: 560 }}
        slotProps={{ htmlInput: { maxLength: 5000 } }}
      />
      <Button type="submit" disabled={!isReady} loading={finish.isPending}>
        {t('group.finish')}
      </Button>
      {finish.error && <LoadFailed error={finish.error} />}
    </Box>
  );
}
