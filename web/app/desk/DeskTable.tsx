import {
  Box,
  Checkbox,
  Link as MuiLink,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { NodeId } from '../../../functions/shared/words.ts';
import { useCarry } from '../../plan/carry.ts';
import { OutcomeWords } from '../../reporting/components/OutcomeWords.tsx';
import { StatusChip } from '../../shared/evidence/StatusChip.tsx';
import { useBecauseWords } from '../../shared/evidence/words.ts';
import { formatDay, formatShortDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { paths } from '../paths.ts';
import { canBeReminded, type DeskRow } from './deskRows.ts';
import type { HelpName } from './helpNames.ts';

interface DeskTableProps {
  rows: readonly DeskRow[];
  help: HelpName;
  chosen: ReadonlySet<NodeId>;
  onChoose: (chosen: Set<NodeId>) => void;
  mayControl: boolean;
}

/** Schools under one measure, with what helps; whoever can be reminded can be chosen. On a phone, cards. */
export function DeskTable({ rows, help, chosen, onChoose, mayControl }: DeskTableProps) {
  const { t } = useTranslation('control');
  const today = useToday();
  const open = rows.filter((row) => canBeReminded(row, today)).map(({ evidence }) => evidence.nodeId);
  const all = open.length > 0 && open.every((id) => chosen.has(id));
  const toggle = (id: NodeId) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  };
  return (
    <TableContainer
      tabIndex={0}
      role="region"
      aria-label={t('desk.table')}
      sx={{
        maxHeight: { md: 640 },
        '@media (max-width: 899px)': {
          '& thead': { display: 'none' },
          '& tr': {
            display: 'grid',
            gridTemplateColumns: '44px minmax(0, 1fr)',
            py: 1,
            borderBottom: 1,
            borderColor: 'divider',
          },
          '& th, & td': { border: 0, py: 0.25, px: 0.5, gridColumn: 2 },
          '& td:first-of-type': { gridColumn: 1, gridRow: '1 / span 5' },
        },
      }}
    >
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            <TableCell padding="checkbox">
              <Checkbox
                checked={all}
                indeterminate={!all && open.some((id) => chosen.has(id))}
                disabled={open.length === 0}
                onChange={() => onChoose(all ? new Set() : new Set(open))}
                slotProps={{ input: { 'aria-label': t('desk.selectAll') } }}
              />
            </TableCell>
            {(['school', 'status', 'since', 'why', 'help', 'reminded'] as const).map((column) => (
              <TableCell key={column}>{t(`desk.column.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <DeskLine
              key={row.evidence.nodeId}
              row={row}
              help={help}
              isChosen={chosen.has(row.evidence.nodeId)}
              onToggle={toggle}
              mayControl={mayControl}
            />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

/** Two links stand one above the other: each is high enough for a finger (WCAG 2.5.8). */
const touchable = { display: 'inline-block', minHeight: 24, lineHeight: '24px' };

interface DeskLineProps {
  row: DeskRow;
  help: HelpName;
  isChosen: boolean;
  onToggle: (id: NodeId) => void;
  mayControl: boolean;
}

function DeskLine({ row, help, isChosen, onToggle, mayControl }: DeskLineProps) {
  const { t } = useTranslation('control');
  const language = useLanguage();
  const today = useToday();
  const carry = useCarry();
  const becauseWords = useBecauseWords();
  const { evidence, name, lag, last } = row;
  const { nodeId, status, late, since, because } = evidence;
  return (
    <TableRow hover selected={isChosen}>
      <TableCell padding="checkbox">
        <Checkbox
          checked={isChosen}
          disabled={!canBeReminded(row, today)}
          onChange={() => onToggle(nodeId)}
          slotProps={{ input: { 'aria-label': t('desk.selectOne', { school: name }) } }}
        />
      </TableCell>
      <TableCell component="th" scope="row">
        <MuiLink component={Link} to={carry(paths.school(nodeId))} sx={touchable}>
          {name}
        </MuiLink>
        {mayControl && (
          <Typography variant="caption" component="div" className="no-print">
            <MuiLink component={Link} to={paths.newControl(nodeId)} color="inherit" sx={touchable}>
              {t('desk.control')}
            </MuiLink>
          </Typography>
        )}
      </TableCell>
      <TableCell>
        <StatusChip status={status} late={late} />
        <Box component="span" sx={{ display: { xs: 'inline', md: 'none' }, ml: 1, color: 'text.secondary' }}>
          {since && t('desk.sinceLine', { day: formatShortDay(since, language) })}
        </Box>
      </TableCell>
      <TableCell sx={{ display: { xs: 'none', md: 'table-cell' }, whiteSpace: 'nowrap' }}>
        {since ? formatDay(since, language) : '—'}
      </TableCell>
      <TableCell>{becauseWords(because)}</TableCell>
      <TableCell sx={{ color: 'text.secondary' }}>{lag === 'done' ? '—' : t(`help.${help}`)}</TableCell>
      <TableCell sx={{ color: 'text.secondary' }}>
        {last ? (
          <>
            {t('desk.remindedOn', {
              day: last.day === today ? t('desk.today') : formatShortDay(last.day, language),
            })}
            {'; '}
            <OutcomeWords outcome={last.outcome} />
          </>
        ) : (
          t('desk.never')
        )}
      </TableCell>
    </TableRow>
  );
}
