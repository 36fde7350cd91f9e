import { Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CountedTicket, Report } from '../../../functions/hotline/contract/report.ts';
import { download } from '../../shared/charts/download.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { csvOfParts, type ExportWords, xlsxOfParts } from '../reportExport.ts';
import { countedTickets, type ReportFilter } from '../reportQueries.ts';

const columns = [
  'number',
  'askedAt',
  'queue',
  'topic',
  'askerKind',
  'channel',
  'municipality',
  'school',
  'operator',
  'firstState',
  'firstMinutes',
  'solutionState',
  'solutionMinutes',
  'reopened',
  'rating',
] as const;

/** Every ticket of the report as a file, however many they are: they come part by part, and so the file grows. */
export function ReportDownloads({ filter, report }: { filter: ReportFilter; report: Report }) {
  const { t } = useTranslation(['hotline', 'hotlineReports']);
  const words = useExportWords(report);
  const [collected, setCollected] = useState(0);
  const save = useMutation({
    mutationFn: async (kind: 'csv' | 'xlsx') => {
      setCollected(0);
      const make = kind === 'csv' ? csvOfParts : xlsxOfParts;
      const file = await make(countedTickets(filter), words, setCollected);
      download(file, `hotline-${filter.from}-${filter.to}.${kind}`);
    },
  });
  return (
    <>
      {(['csv', 'xlsx'] as const).map((kind) => (
        <Button
          key={kind}
          startIcon={<Download size={16} />}
          disabled={save.isPending}
          onClick={() => save.mutate(kind)}
        >
          {t(`reports.${kind}`)}
        </Button>
      ))}
      {save.isPending && (
        <Typography role="status" variant="body2" sx={{ alignSelf: 'center' }}>
          {t('reports.collected', { count: collected })}
        </Typography>
      )}
      {save.isError && <LoadFailed error={save.error} />}
    </>
  );
}

function useExportWords({ byMunicipality }: Report): ExportWords {
  const { t } = useTranslation(['hotline', 'hotlineReports']);
  const language = useLanguage();
  const towns = new Map(byMunicipality.map(({ key, name }) => [key, name && inLanguage(name, language)]));
  return {
    header: columns.map((column) => t(`reports.column.${column}`)),
    cells: (ticket: CountedTicket) => [
      ticket.number,
      formatInstant(ticket.askedAt, language),
      t(`queue.${ticket.queue}`),
      t(`topic.${ticket.topic}`),
      t(`askerKind.${ticket.askerKind}`),
      t(`channel.${ticket.channel}`),
      towns.get(ticket.municipalityId ?? '') ?? '',
      ticket.schoolId ?? '',
      ticket.operatorName ?? '',
      t(`reports.state.${ticket.first.state}`),
      Math.round(ticket.first.minutes),
      t(`reports.state.${ticket.solution.state}`),
      Math.round(ticket.solution.minutes),
      ticket.reopened,
      ticket.rating ?? '',
    ],
  };
}
