import { Button, MenuItem, Paper, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Queue, queueSchema, type TicketRow } from '../../../functions/hotline/contract.ts';
import { placeInIncident } from '../incidentQueries.ts';
import { moveTicket, takeTicket, useMany } from '../queries.ts';
import { JoinIncidentDialog } from './JoinIncidentDialog.tsx';

export interface Done {
  what: 'took' | 'moved' | 'joined';
  count: number;
  skipped: number;
  undo: readonly (() => Promise<unknown>)[];
}

interface BulkBarProps {
  rows: readonly TicketRow[];
  onClear: () => void;
  onDone: (done: Done) => void;
}

/** What is done to many tickets at once; each of them goes by the same rules as alone, and each can be undone. */
export function BulkBar({ rows, onClear, onDone }: BulkBarProps) {
  const { t } = useTranslation('hotline');
  const many = useMany();
  const [isJoining, setJoining] = useState(false);
  const run = async (
    what: Done['what'],
    tasks: readonly { make: () => Promise<unknown>; undo: () => Promise<unknown> }[],
  ) => {
    const made = await many.mutateAsync(tasks.map(({ make }) => make));
    const undo = tasks.flatMap((task, at) => (made[at] ? [task.undo] : []));
    onDone({ what, count: undo.length, skipped: tasks.length - undo.length, undo });
    onClear();
  };
  const joined = (made: readonly boolean[]) => {
    const undo = rows.flatMap(({ id }, at) => (made[at] ? [() => placeInIncident(id, null)] : []));
    setJoining(false);
    onDone({ what: 'joined', count: undo.length, skipped: rows.length - undo.length, undo });
    onClear();
  };
  const take = () =>
    run(
      'took',
      rows
        .filter(({ operator }) => !operator)
        .map(({ id }) => ({ make: () => takeTicket(id, {}), undo: () => takeTicket(id, { release: true }) })),
    );
  const move = (queue: Queue) =>
    run(
      'moved',
      rows
        .filter((row) => row.queue !== queue)
        .map(({ id, queue: from }) => ({
          make: () => moveTicket(id, { queue }),
          undo: () => moveTicket(id, { queue: from }),
        })),
    );
  return (
    <Paper variant="outlined" sx={{ p: 1, mb: 1 }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography variant="body2" role="status">
          {t('desk.selected', { count: rows.length })}
        </Typography>
        <Button size="small" onClick={() => void take()} disabled={many.isPending}>
          {t('desk.take')}
        </Button>
        <TextField
          select
          label={t('desk.moveTo')}
          value=""
          disabled={many.isPending}
          onChange={(event) => void move(queueSchema.parse(event.target.value))}
          sx={{ minWidth: 190 }}
        >
          {queueSchema.options.map((queue) => (
            <MenuItem key={queue} value={queue}>
              {t(`queue.${queue}`)}
            </MenuItem>
          ))}
        </TextField>
        <Button size="small" onClick={() => setJoining(true)} disabled={many.isPending}>
          {t('relate.incident', { ns: 'incidents' })}
        </Button>
        <Button size="small" onClick={onClear}>
          {t('desk.clearSelection')}
        </Button>
      </Stack>
      {isJoining && (
        <JoinIncidentDialog
          ticketIds={rows.map(({ id }) => id)}
          onClose={() => setJoining(false)}
          onDone={joined}
        />
      )}
    </Paper>
  );
}
