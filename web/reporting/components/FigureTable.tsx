import {
  Box,
  Link,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router-dom';
import type {
  FigureRow,
  FigureSection,
  QuarterlyData,
} from '../../../functions/reporting/contract/quarterly.ts';
import { paths } from '../../app/paths.ts';
import { formatShare } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';

/** The figures of a report; each measure opens the list behind its number. */
export function Figures({ data }: { data: QuarterlyData }) {
  const { t } = useTranslation('reporting');
  return (
    <>
      {data.sections.map((section) => (
        <SectionTable key={section.appendix} section={section} data={data} />
      ))}
      {data.notMeasured.length > 0 && (
        <Typography variant="body2" color="text.secondary">
          {t('report.notMeasured', { numbers: data.notMeasured.join(', ') })}
        </Typography>
      )}
    </>
  );
}

/** One for every section, so that their columns stand under each other. */
const columnWidths = [
  { key: 'number', width: 60 },
  { key: 'measure', width: 'auto' },
  { key: 'deadline', width: 160 },
  { key: 'obliged', width: 110 },
  { key: 'satisfied', width: 120 },
  { key: 'share', width: 120 },
  { key: 'overdue', width: 125 },
  { key: 'noData', width: 90 },
  { key: 'region', width: 95 },
];

function SectionTable({ section, data }: { section: FigureSection; data: QuarterlyData }) {
  const { t } = useTranslation('reporting');
  const language = useLanguage();
  const title = section.title[language] || section.title.ru;
  const caption = t('report.appendix', { number: section.appendix, title });
  return (
    <Box sx={{ mb: 2 }}>
      <Typography variant="subtitle2" component="h3" sx={{ mb: 0.5 }}>
        {caption}
      </Typography>
      <TableContainer tabIndex={0} role="region" aria-label={caption}>
        <Table size="small" sx={{ tableLayout: 'fixed', minWidth: 1040 }}>
          <colgroup>
            {columnWidths.map(({ key, width }) => (
              <col key={key} style={{ width }} />
            ))}
          </colgroup>
          <TableHead>
            <TableRow>
              <TableCell>{t('report.number')}</TableCell>
              <TableCell>{t('report.measure')}</TableCell>
              <TableCell>{t('report.deadline')}</TableCell>
              <TableCell align="right">{t('report.obliged')}</TableCell>
              <TableCell align="right">{t('report.satisfied')}</TableCell>
              <TableCell>{t('report.share')}</TableCell>
              <TableCell align="right">{t('report.overdue')}</TableCell>
              <TableCell align="right">{t('report.noData')}</TableCell>
              <TableCell align="right">{t('report.region')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {section.rows.map((row) => (
              <Row key={row.number} row={row} data={data} />
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Box>
  );
}

function Row({ row, data }: { row: FigureRow; data: QuarterlyData }) {
  const language = useLanguage();
  const { number, title, deadlineText, counts, region } = row;
  const list = `${paths.measure(number)}?asOf=${data.asOf}&municipality=${data.node.id}`;
  return (
    <TableRow>
      <TableCell>{number}</TableCell>
      <TableCell>
        <Link component={RouterLink} to={list}>
          {title[language] || title.ru}
        </Link>
      </TableCell>
      <TableCell>{deadlineText}</TableCell>
      <TableCell align="right">{counts.obliged}</TableCell>
      <TableCell align="right">{counts.satisfied}</TableCell>
      <TableCell>
        <ShareBar part={counts.satisfied} of={counts.obliged} />
      </TableCell>
      <TableCell align="right">{counts.overdue ?? 0}</TableCell>
      <TableCell align="right">{counts.noData ?? 0}</TableCell>
      <TableCell align="right">
        {region.obliged === 0 ? '—' : formatShare(region.satisfied / region.obliged, language)}
      </TableCell>
    </TableRow>
  );
}

function ShareBar({ part, of }: { part: number; of: number }) {
  const { t } = useTranslation('reporting');
  const language = useLanguage();
  if (of === 0) return <Typography variant="caption">{t('report.nobody')}</Typography>;
  return (
    <>
      {formatShare(part / of, language)}
      <Box aria-hidden="true" sx={{ height: 5, borderRadius: 2, bgcolor: 'action.selected' }}>
        <Box
          sx={{
            width: `${(part / of) * 100}%`,
            height: 1,
            borderRadius: 2,
            bgcolor: 'primary.main',
            printColorAdjust: 'exact',
          }}
        />
      </Box>
    </>
  );
}
