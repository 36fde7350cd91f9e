import { Alert, Button, Stack } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { download } from '../../shared/charts/download.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { Sights } from '../../shared/ui/sights.tsx';
import { type ActImportReport, actImport, useCommitActs, useReadActs } from '../actImportQueries.ts';
import { FileDrop } from './FileDrop.tsx';
import { FileErrors } from './FileErrors.tsx';
import { ImportedActs } from './ImportedActs.tsx';
import { ReadFiles } from './ReadFiles.tsx';
import { SaveFailed } from './SaveFailed.tsx';

interface ActImportProps {
  /** The list that was read last; empty when there is none. */
  importId: string;
  onRead: (importId: string) => void;
}

const sample =
  '\ufeffnode;number;signed_on;signatory;person;post;role\r\n20602000-001;12-о;12.05.2011;Лаптев Г. И.;Седова Анна Петровна;заместитель директора;responsible\r\n';

/** A list of acts from a spreadsheet: read, shown, and recorded when a person says so. */
export function ActImport({ importId, onRead }: ActImportProps) {
  const { t } = useTranslation('registry');
  const read = useReadActs();
  const report = useQuery({ ...actImport(importId), enabled: importId !== '' });
  const send = ([file]: File[]) => file && read.mutate(file, { onSuccess: ({ id }) => onRead(id) });
  return (
    <Stack sx={{ gap: 2 }}>
      <FileDrop
        choose={t('acts.import.choose')}
        accept=".csv,text/csv"
        isPending={read.isPending}
        onFiles={send}
      >
        <div>{t('acts.import.intro')}</div>
        <div>{t('acts.import.columns')}</div>
        <Button
          size="small"
          startIcon={<Download size={16} />}
          onClick={() => download(sample, 'acts.csv', 'text/csv')}
        >
          {t('acts.import.template')}
        </Button>
      </FileDrop>
      {read.isError && <SaveFailed error={read.error} />}
      {importId !== '' && <Sights query={report}>{(found) => <ImportReport report={found} />}</Sights>}
    </Stack>
  );
}

function ImportReport({ report }: { report: ActImportReport }) {
  const { t } = useTranslation('registry');
  const language = useLanguage();
  const commit = useCommitActs();
  const { status, counts } = report;
  return (
    <Stack component="section" aria-live="polite" sx={{ gap: 2 }}>
      {status === 'hasErrors' && <Alert severity="error">{t('acts.import.hasErrors')}</Alert>}
      {status === 'committed' && (
        <Alert severity="success">
          {t('acts.import.committed', {
            when: formatInstant(report.committedAt ?? report.recordedAt, language),
          })}
        </Alert>
      )}
      {status === 'ready' && (
        <Alert
          severity="info"
          action={
            counts.added > 0 && (
              <Button
                color="inherit"
                loading={commit.isPending}
                onClick={() => commit.mutate({ id: report.id, version: report.version })}
              >
                {t('acts.import.commit')}
              </Button>
            )
          }
        >
          {counts.added > 0 ? t('acts.import.ready', { count: counts.added }) : t('acts.import.nothingNew')}
        </Alert>
      )}
      {commit.isError && <SaveFailed error={commit.error} />}
      {counts.unchanged > 0 && <div>{t('acts.import.unchanged', { count: counts.unchanged })}</div>}
      <ReadFiles files={report.files} />
      <FileErrors errors={report.errors} fileName="acts-errors.csv" />
      {report.added.length > 0 && <ImportedActs acts={report.added} />}
    </Stack>
  );
}
