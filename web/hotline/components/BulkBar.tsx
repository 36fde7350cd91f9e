import { Button, MenuItem, Paper, Stack, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketRow } from '../../../functions/hotline/contract/lists.ts';
import { queueSchema } from '../../../functions/hotline/contract/words.ts';
import { later } from '../../shared/ui/later.tsx';
import { carryOut, type Done, giving, moving, type Task, taking } from '../bulk.ts';
import { deskOperators } from '../deskQueries.ts';
import { useMany } from '../queries.ts';
import { AssignField } from './AssignField.tsx';

const JoinIncidentDialog = later(async () => (await import('./JoinIncidentDialog.tsx')).JoinIncidentDialog);

interface BulkBarProps {
  rows: readonly TicketRow[];
  onClear: () => void;
  onDone: (done: Done) => void;
}

/** What is done to many tickets at once; each of them goes by the same rules as alone, and each can be undone. */
export function BulkBar({ rows, onClear, onDone }: BulkBarProps) {
  const { t } = useTranslation(['hotline', 'incidents']);
  const many = useMany();
  const [isJoining, setJoining] = useState(false);
  const operators = useQuery(deskOperators()).data?.items ?? [];
  const run = async (what: Done['what'], tasks: readonly Task[]) => {
    onDone({ what, ...(await many.mutateAsync(() => carryOut(tasks))) });
    onClear();
  };
  return (
    <Paper variant="outlined" sx={{ p: 1, mb: 1 }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography variant="body2" role="status">
          {t('desk.selected', { count: rows.length })}
        </Typography>
        <Button size="small" onClick={() => void run('took', taking(rows))} disabled={many.isPending}>
          {t('desk.take')}
        </Button>
        <TextField
          select
          label={t('desk.moveTo')}
          value=""
          disabled={many.isPending}
          onChange={(event) => void run('moved', moving(rows, queueSchema.parse(event.target.value)))}
          sx={{ minWidth: 240 }}
        >
          {queueSchema.options.map((queue) => (
            <MenuItem key={queue} value={queue}>
              {t(`queue.${queue}`)}
            </MenuItem>
          ))}
        </TextField>
        <AssignField
          operators={operators}
          isDisabled={many.isPending}
          onAssign={(to) => void run('given', giving(rows, to))}
        />
        <Button size="small" onClick={() => setJoining(true)} disabled={many.isPending}>
          {t('relate.incident', { ns: 'incidents' })}
        </Button>
        <Button size="small" onClick={onClear}>
          {t('desk.clearSelection')}
        </Button>
      </Stack>
      {isJoining && (
        <JoinIncidentDialog
          tickets={rows}
          onClose={() => setJoining(false)}
          onDone={(done) => {
            setJoining(false);
            onDone(done);
            onClear();
          }}
        />
      )}
    </Paper>
  );
}
