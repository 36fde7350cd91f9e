import {
  Alert,
  Autocomplete,
  Button,
  createFilterOptions,
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
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Consequence, MeasureView } from '../../../functions/plan/contract.ts';
import { formatDay } from '../../shared/format/format.ts';
import type { GanttShift } from '../../shared/gantt/types.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { measuresIn, type PlanMeasures } from '../measures.ts';
import { workingDaysOf } from '../whatIf.ts';

interface WhatIfPanelProps {
  plan: PlanMeasures;
  selected: string | undefined;
  shift: GanttShift | undefined;
  consequences: readonly Consequence[] | undefined;
  onShift: (rowId: string, days: number) => void;
  onClose: () => void;
}

/** More are neither read to the end nor opened at once; typing finds the others. */
const mostOffered = 100;
const offered = createFilterOptions<MeasureView>({ limit: mostOffered });

/** A trial shift by form, for those who do not drag, and what would follow from it. */
export function WhatIfPanel({ plan, selected, shift, consequences, onShift, onClose }: WhatIfPanelProps) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const movable = useMemo(() => measuresIn(plan).filter(({ due }) => due !== undefined), [plan]);
  const wanted = shift?.rowId ?? selected;
  const chosen = movable.find(({ number }) => number === wanted) ?? null;
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
        <Autocomplete
          options={movable}
          value={chosen}
          filterOptions={offered}
          getOptionKey={({ number }) => number}
          getOptionLabel={({ number, title }) => `${number}. ${inLanguage(title, language)}`}
          isOptionEqualToValue={(one, other) => one.number === other.number}
          onChange={(_event, measure) => measure && onShift(measure.number, shift?.days ?? 1)}
          renderInput={(params) => <TextField {...params} label={t('whatIf.measure')} />}
          size="small"
          disableClearable={chosen !== null}
          sx={{ width: { xs: '100%', sm: 420 } }}
        />
        <TextField
          type="number"
          label={t('whatIf.days')}
          value={shift?.days ?? ''}
          disabled={chosen === null}
          onChange={(event) => chosen && onShift(chosen.number, Math.trunc(Number(event.target.value)))}
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

/** The chart shows where each of the others would stand. */
const mostTold = 100;

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
  const told = others.slice(0, mostTold);
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
        {told.map(({ number, from, to, workingDays }) => (
          <TableRow key={number}>
            <TableCell>
              {number}. {titles.get(number)}
            </TableCell>
            <TableCell>{formatDay(from, language)}</TableCell>
            <TableCell>{formatDay(to, language)}</TableCell>
            <TableCell align="right">{workingDays}</TableCell>
          </TableRow>
        ))}
        {others.length > told.length && (
          <TableRow>
            <TableCell colSpan={4}>{t('whatIf.more', { count: others.length - told.length })}</TableCell>
          </TableRow>
        )}
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
