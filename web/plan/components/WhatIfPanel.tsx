import {
  Alert,
  Button,
  MenuItem,
  Paper,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TextField,
  Typography,
} from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Consequence } from '../../../functions/plan/contract.ts';
import { formatDay } from '../../shared/format/format.ts';
import type { GanttShift } from '../../shared/gantt/types.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { measuresIn, type PlanMeasures } from '../timeline.ts';
import { workingDaysOf } from '../whatIf.ts';

interface WhatIfPanelProps {
  plan: PlanMeasures;
  selected: string | undefined;
  shift: GanttShift | undefined;
  consequences: readonly Consequence[] | undefined;
  onShift: (rowId: string, days: number) => void;
  onClose: () => void;
}

/** A trial shift by form, for those who do not drag, and what would follow from it. */
export function WhatIfPanel({ plan, selected, shift, consequences, onShift, onClose }: WhatIfPanelProps) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const movable = measuresIn(plan).filter(({ due }) => due !== undefined);
  const chosen = shift?.rowId ?? movable.find(({ number }) => number === selected)?.number ?? '';
  const workingDays = shift && workingDaysOf(plan, shift);
  return (
    <Paper variant="outlined" component="section" aria-label={t('whatIf.title')} sx={{ p: 2, mb: 1.5 }}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 1, flexWrap: 'wrap' }}>
        <Typography variant="h6" component="h2">
          {t('whatIf.title')}
        </Typography>
        <Button size="small" onClick={onClose}>
          {t('whatIf.close')}
        </Button>
      </Stack>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        {t('whatIf.nothingMoves')}
      </Typography>
      <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
        <TextField
          select
          label={t('whatIf.measure')}
          value={chosen}
          onChange={(event) => onShift(event.target.value, shift?.days ?? 1)}
          sx={{ width: { xs: '100%', sm: 340 } }}
        >
          {movable.map(({ number, title }) => (
            <MenuItem key={number} value={number} sx={{ maxWidth: 520, whiteSpace: 'normal' }}>
              {number}. {inLanguage(title, language)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          type="number"
          label={t('whatIf.days')}
          value={shift?.days ?? ''}
          disabled={chosen === ''}
          onChange={(event) => onShift(chosen, Math.trunc(Number(event.target.value)))}
          slotProps={{ htmlInput: { min: -365, max: 365, step: 1 } }}
          sx={{ width: 240 }}
        />
        {workingDays !== undefined && (
          <Typography variant="body2" color="text.secondary">
            {t('whatIf.workingDays', { count: workingDays })}
          </Typography>
        )}
      </Stack>
      <Consequences plan={plan} shift={shift} consequences={consequences} />
    </Paper>
  );
}

function Consequences({
  plan,
  shift,
  consequences,
}: Pick<WhatIfPanelProps, 'plan' | 'shift' | 'consequences'>) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  if (!shift) return <Hint text={t('whatIf.choose')} />;
  if (!consequences)
    return (
      <Alert severity="warning" sx={{ mt: 1.5 }}>
        {t('whatIf.unknown')}
      </Alert>
    );
  const others = consequences.filter(({ number, from, to }) => number !== shift.rowId && from !== to);
  if (others.length === 0) return <Hint text={t('whatIf.nothing')} />;
  const titles = new Map(measuresIn(plan).map(({ number, title }) => [number, inLanguage(title, language)]));
  return (
    <Table size="small" sx={{ mt: 1.5, maxWidth: 900 }} aria-label={t('whatIf.consequences')}>
      <TableHead>
        <TableRow>
          <TableCell>{t('whatIf.measure')}</TableCell>
          <TableCell>{t('whatIf.from')}</TableCell>
          <TableCell>{t('whatIf.to')}</TableCell>
          <TableCell align="right">{t('whatIf.later')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {others.map(({ number, from, to, workingDays }) => (
          <TableRow key={number}>
            <TableCell>
              {number}. {titles.get(number)}
            </TableCell>
            <TableCell>{formatDay(from, language)}</TableCell>
            <TableCell>{formatDay(to, language)}</TableCell>
            <TableCell align="right">{workingDays}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Hint({ text }: { text: string }) {
  return (
    <Typography variant="body2" color="text.secondary" sx={{ mt: 1.5 }}>
      {text}
    </Typography>
  );
}
