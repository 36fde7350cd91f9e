import { Alert, Box, Button, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import type { QuarterlyView } from '../../../functions/reporting/contract/quarterly.ts';
import { paths } from '../../app/paths.ts';
import { usePeriodWords } from '../../shared/evidence/words.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Sights } from '../../shared/ui/sights.tsx';
import { Addenda } from '../components/Addenda.tsx';
import { DecidePanel } from '../components/DecidePanel.tsx';
import { Differences } from '../components/Differences.tsx';
import { Figures } from '../components/FigureTable.tsx';
import { FileButtons } from '../components/FileButtons.tsx';
import { History } from '../components/History.tsx';
import { ReportStatusChip } from '../components/ReportStatusChip.tsx';
import { WaitingSchools } from '../components/WaitingSchools.tsx';
import { WordsForm } from '../components/WordsForm.tsx';
import { WordsRead } from '../components/WordsRead.tsx';
import { linkTo, quarterlyOf, type ReportAt } from '../queries.ts';

/** A municipality’s report for a quarter: written by it, decided on by the department, read and printed by both. */
export function ReportPage() {
  const { t } = useTranslation('reporting');
  const language = useLanguage();
  const { nodeId = '', quarter = '' } = useParams();
  const at = { nodeId, quarter };
  const periodWords = usePeriodWords();
  const view = useQuery(quarterlyOf(at));
  const isQuarter = /^\d{4}-Q[1-4]$/.test(quarter);
  const title = t('report.title', { quarter: isQuarter ? periodWords(quarter) : quarter });
  const shown = view.data;
  return (
    <PageFrame
      title={shown ? `${shown.data.node.name[language] || shown.data.node.name.ru}. ${title}` : title}
      subtitle={
        shown && (
          <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
            <ReportStatusChip status={shown.version === 0 ? undefined : shown.report.status} />
            <span>
              {[
                shown.report.number && t('report.numbered', { number: shown.report.number }),
                t('report.asOf', { day: formatDay(shown.data.asOf, language) }),
                t('report.due', { due: formatDay(shown.dueOn, language) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </Stack>
        )
      }
      actions={
        <>
          <Button className="no-print" component={Link} to={`${paths.reports}?quarter=${quarter}`}>
            {t('report.toList')}
          </Button>
          {shown && <FileButtons linkOf={(format) => linkTo(shown.report.id, format)} />}
        </>
      }
    >
      <Sights query={view}>{(data) => <Report at={at} view={data} />}</Sights>
    </PageFrame>
  );
}

function Report({ at, view }: { at: ReportAt; view: QuarterlyView }) {
  const { t } = useTranslation('reporting');
  const { report, data, hash } = view;
  const isOpen = report.status === 'draft' || report.status === 'returned';
  const remarks =
    report.status === 'returned' ? report.events.findLast(({ kind }) => kind === 'returned') : undefined;
  const gaps = data.gaps.map(({ number }) => number).join(', ');
  return (
    <Box sx={{ maxWidth: 1200 }}>
      {!view.isOver && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {t('report.preliminary')}
        </Alert>
      )}
      {remarks && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {t('event.returned')}: {remarks.text}
        </Alert>
      )}
      {view.mayDecide && report.status === 'submitted' && <DecidePanel at={at} view={view} />}
      <Typography component="h2" variant="h6" sx={{ mb: 1 }}>
        {t('report.figures')}
      </Typography>
      <Figures data={data} />
      {gaps && (
        <Alert severity="warning" sx={{ my: 2 }}>
          {t('report.gaps', { numbers: gaps })}
        </Alert>
      )}
      <Typography component="h2" variant="h6" sx={{ mt: 3, mb: 1 }}>
        {t('report.waiting')}
      </Typography>
      <WaitingSchools schools={data.waiting} />
      <Box component="section" sx={{ mt: 3 }}>
        {view.mayWrite && isOpen ? <WordsForm at={at} view={view} /> : <WordsRead view={view} />}
      </Box>
      {report.status === 'accepted' && <Addenda at={at} view={view} />}
      {report.snapshot && <Differences at={at} />}
      <History events={report.events} />
      <Typography
        variant="caption"
        color="text.secondary"
        component="p"
        sx={{ mt: 3, overflowWrap: 'anywhere' }}
      >
        {t('report.basis', { formulas: data.formulas, version: data.planVersion, hash })}
      </Typography>
    </Box>
  );
}
