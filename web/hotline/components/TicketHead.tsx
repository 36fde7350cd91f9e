import { Button, Chip, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { UserCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../functions/hotline/contract/views.ts';
import { queueSchema, topicSchema } from '../../../functions/hotline/contract/words.ts';
import { useSession } from '../../shared/auth/person.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { deskOperators, useAssign } from '../deskQueries.ts';
import { useMove, type useTake } from '../queries.ts';
import { AssignField } from './AssignField.tsx';
import { DueMark } from './DueMark.tsx';

interface TicketHeadProps {
  ticket: Conversation;
  now: string;
  take: ReturnType<typeof useTake>;
}

/** What a ticket is, who has it, and what can be done with it besides writing. */
export function TicketHead({ ticket, now, take }: TicketHeadProps) {
  const { t } = useTranslation('hotline');
  const language = useLanguage();
  const { number, subject, status, askerKind, schoolName, due, viewer, mayWrite } = ticket;
  return (
    <Stack sx={{ gap: 1, mb: 1.5 }}>
      <Typography component="h2" variant="h6" sx={{ overflowWrap: 'anywhere' }}>
        {subject}
      </Typography>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Chip
          size="small"
          label={t(`status.${status}`)}
          color={status === 'resolved' ? 'success' : 'primary'}
          variant="outlined"
        />
        <Typography variant="body2" color="text.secondary">
          {[
            t('numbered', { number }),
            t(`askerKind.${askerKind}`),
            schoolName && inLanguage(schoolName, language),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
        {due && <DueMark due={due} now={now} />}
      </Stack>
      {viewer === 'hotline' && mayWrite && <Holding ticket={ticket} take={take} />}
      {take.isError && <LoadFailed error={take.error} />}
    </Stack>
  );
}

function Holding({ ticket, take }: Pick<TicketHeadProps, 'ticket' | 'take'>) {
  const { t } = useTranslation('hotline');
  const { person } = useSession();
  const move = useMove(ticket.id);
  const { operator, status, queue } = ticket;
  const give = useAssign(ticket.id);
  const known = useQuery(deskOperators()).data?.items ?? [];
  const operators = known.filter(({ id }) => id !== operator?.id);
  const isMine = operator?.id === person?.sub;
  const name = operator?.name ?? operator?.id ?? '';
  if (status === 'resolved') return null;
  return (
    <Stack direction="row" sx={{ columnGap: 1, rowGap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
      <Typography variant="body2">{operator ? t('desk.takenBy', { name }) : t('desk.nobody')}</Typography>
      {!operator && (
        <Button
          size="small"
          variant="outlined"
          startIcon={<UserCheck size={16} />}
          loading={take.isPending}
          onClick={() => take.mutate({})}
        >
          {t('desk.take')}
        </Button>
      )}
      {operator && (
        <Button
          size="small"
          onClick={() => take.mutate(isMine ? { release: true } : { insteadOf: operator.id })}
        >
          {isMine ? t('desk.release') : t('desk.takeOver')}
        </Button>
      )}
      <TextField
        select
        label={t('desk.moveTo')}
        value={queue}
        onChange={(event) => move.mutate({ queue: queueSchema.parse(event.target.value) })}
        sx={{ minWidth: 190 }}
      >
        {queueSchema.options.map((one) => (
          <MenuItem key={one} value={one}>
            {t(`queue.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={t('desk.topic')}
        value={ticket.topic ?? 'other'}
        onChange={(event) => move.mutate({ topic: topicSchema.parse(event.target.value) })}
        sx={{ minWidth: 190 }}
      >
        {topicSchema.options.map((one) => (
          <MenuItem key={one} value={one}>
            {t(`topic.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <AssignField operators={operators} onAssign={(to) => give.mutate({ to, insteadOf: operator?.id })} />
      {move.isError && <LoadFailed error={move.error} />}
      {give.isError && <LoadFailed error={give.error} />}
    </Stack>
  );
}
