import {
  Link,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableFooter,
  TableHead,
  TableRow,
} from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router-dom';
import type { BuiltCell, BuiltData, BuiltFigure } from '../../../functions/reporting/contract/built.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { StatusChip } from '../../shared/evidence/StatusChip.tsx';
import { formatDay, formatNumber, formatShare } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { paths } from '../paths.ts';
import { useListLink } from '../rollout/lists.ts';
import { NumberLink } from '../rollout/NumberLink.tsx';

interface Column {
  day: number;
  measure: number;
  figure: BuiltFigure;
}

/** The report as it will be in its file. Every figure opens its list, every organisation its page. */
export function BuiltTable({ data }: { data: BuiltData }) {
  const { t } = useTranslation('built');
  const language = useLanguage();
  const { content, days, measures, rows, totals, of } = data;
  const ofSchools = content.municipality !== undefined;
  const figures: readonly BuiltFigure[] = ofSchools ? ['satisfied'] : content.figures;
  const columns: Column[] = days.flatMap((_day, day) =>
    measures.flatMap((_measure, measure) => figures.map((figure) => ({ day, measure, figure }))),
  );
  return (
    <TableContainer tabIndex={0} role="region" aria-label={t('table')} sx={{ maxHeight: '75vh' }}>
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            <TableCell>{t('organisation')}</TableCell>
            {columns.map(({ day, measure, figure }) => {
              const { number = '', title } = measures[measure] ?? {};
              return (
                <TableCell
                  key={`${day} ${number} ${figure}`}
                  align={ofSchools ? 'left' : 'right'}
                  title={title && inLanguage(title, language)}
                >
                  {number}
                  {!ofSchools && ` ${t(`figure.${figure}`).toLowerCase()}`}
                  {days.length > 1 && `, ${formatDay(days[day] ?? '', language)}`}
                </TableCell>
              );
            })}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ nodeId, name, cells }) => (
            <TableRow key={nodeId} hover>
              <TableCell component="th" scope="row" sx={{ minWidth: 180 }}>
                <Link
                  component={RouterLink}
                  to={ofSchools ? paths.school(nodeId) : paths.municipality(nodeId)}
                >
                  {inLanguage(name, language)}
                </Link>
              </TableCell>
              {columns.map((column) => (
                <Figure
                  key={`${column.day} ${column.measure} ${column.figure}`}
                  data={data}
                  column={column}
                  cell={cells[column.day]?.[column.measure] ?? {}}
                  place={{ municipality: nodeId, name: inLanguage(name, language) }}
                />
              ))}
            </TableRow>
          ))}
        </TableBody>
        <TableFooter>
          <TableRow sx={{ '& td, & th': { color: 'text.primary', fontWeight: 700, fontSize: '0.875rem' } }}>
            <TableCell component="th" scope="row">
              {t('total')}
            </TableCell>
            {columns.map((column) => (
              <Figure
                key={`${column.day} ${column.measure} ${column.figure}`}
                data={data}
                column={column}
                cell={totals[column.day]?.[column.measure] ?? {}}
                place={{ municipality: content.municipality, name: inLanguage(of.name, language) }}
              />
            ))}
          </TableRow>
        </TableFooter>
      </Table>
    </TableContainer>
  );
}

interface FigureProps {
  data: BuiltData;
  column: Column;
  cell: BuiltCell;
  place: { municipality: NodeId | undefined; name: string };
}

function Figure({ data, column, cell, place }: FigureProps) {
  const { t } = useTranslation('built');
  const language = useLanguage();
  const listLink = useListLink();
  const { counts, status, late } = cell;
  if (status)
    return (
      <TableCell>
        <StatusChip status={status} late={late} />
      </TableCell>
    );
  if (!counts || counts.obliged === 0) return <TableCell align="right">{t('noDuty')}</TableCell>;
  const ofSchools = data.content.municipality !== undefined;
  const { figure } = column;
  const number = data.measures[column.measure]?.number ?? '';
  const shown =
    figure === 'share'
      ? formatShare(counts.satisfied / counts.obliged, language)
      : formatNumber(counts[figure] ?? 0, language);
  const words = ofSchools ? t('totalOf', { satisfied: counts.satisfied, obliged: counts.obliged }) : shown;
  return (
    <TableCell align={ofSchools ? 'left' : 'right'} sx={{ fontVariantNumeric: 'tabular-nums' }}>
      <NumberLink
        to={listLink(number, {
          municipality: place.municipality,
          status: figure === 'share' ? 'satisfied' : figure,
          asOf: data.days[column.day],
        })}
        label={t('opens', { what: t(`figure.${figure}`), place: place.name, number, count: words })}
      >
        {words}
      </NumberLink>
    </TableCell>
  );
}
