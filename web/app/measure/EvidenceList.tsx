import { Button, Chip, Stack, Typography } from '@mui/material';
import { FileSpreadsheet } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeasureView } from '../../../functions/plan/contract.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { csvOf } from '../../shared/charts/csv.ts';
import { download } from '../../shared/charts/download.ts';
import { useBecauseWords } from '../../shared/evidence/words.ts';
import { compareNames, formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useAsOf } from '../../shared/time/asOf.ts';
import { LoadFailed, Nothing, Waiting } from '../../shared/ui/sights.tsx';
import { WriteToLaggards } from '../messages/WriteToLaggards.tsx';
import { Choice } from '../rollout/Choice.tsx';
import { listStatuses } from '../rollout/lists.ts';
import type { Names } from '../rollout/names.ts';
import { useNodeNames } from '../rollout/nodeNames.ts';
import type { Rollout } from '../rollout/rollout.ts';
import { useParam } from '../rollout/useParam.ts';
import { EvidenceTable } from './EvidenceTable.tsx';
import { type ListedRow, mostUrgentFirst, movementOf, statusKeyOf } from './evidenceFilter.ts';
import { useEvidenceList } from './useEvidenceList.ts';

interface EvidenceListProps {
  rollout: Rollout;
  measure: MeasureView;
  period: string | undefined;
  /** A part of the tree the reader is bound to: then it is not chosen. */
  within: { municipality?: NodeId; node?: NodeId };
}

const all = 'all';
const statusOptions = [all, ...listStatuses] as const;

/** The nodes behind the figures, cut by status and municipality; the address keeps the cut. */
export function EvidenceList({ rollout, measure, period, within }: EvidenceListProps) {
  const { t } = useTranslation(['app', 'measure']);
  const language = useLanguage();
  const { asOf } = useAsOf();
  const [status, setStatus] = useParam('status', all, statusOptions);
  const [chosenPlace, setPlace] = useParam<string>('municipality', all);
  const [changedSince, setChangedSince] = useParam<string>('changedSince', '');
  const place = within.municipality ?? (chosenPlace === all ? undefined : chosenPlace);
  const filter = {
    asOf,
    ...(within.node ? { node: within.node } : place && { municipality: place }),
    ...(period !== undefined && { period }),
    ...(changedSince !== '' && { changedSince }),
  };
  const list = useEvidenceList(rollout.plan.id, measure.number, filter, status === all ? undefined : status);
  const names = useNodeNames(rollout.municipalities, place);
  const places = [...rollout.municipalities].sort((a, b) =>
    compareNames(names.short(a.id), names.short(b.id), language),
  );
  const rows = useMemo(
    () =>
      list.rows &&
      mostUrgentFirst(
        list.rows,
        (a, b) =>
          compareNames(names.short(a.municipalityId ?? ''), names.short(b.municipalityId ?? ''), language) ||
          compareNames(names.short(a.nodeId), names.short(b.nodeId), language),
      ),
    [list.rows, names, language],
  );
  const isBound = within.municipality !== undefined || within.node !== undefined;
  return (
    <>
      <Stack
        direction="row"
        sx={{ gap: 1.5, mb: 1.5, flexWrap: 'wrap', alignItems: 'center' }}
        className="no-print"
      >
        <StatusChoice value={status} onChange={setStatus} />
        {!isBound && measure.audience !== 'region' && (
          <Choice
            label={t('rollout.municipality')}
            value={place ?? all}
            options={[all, ...places.map(({ id }) => id)]}
            nameOf={(id) => (id === all ? t('measure.allPlaces') : names.short(id))}
            onChange={setPlace}
            width={240}
          />
        )}
        {changedSince !== '' && (
          <Chip
            label={t('measure.changedSince', { day: formatDay(changedSince, language) })}
            onDelete={() => setChangedSince('')}
          />
        )}
        {measure.audience !== 'region' && <WriteToLaggards number={measure.number} place={place} />}
        {rows && rows.length > 0 && (
          <ExportButton rows={rows} names={names} fileName={`measure-${measure.number}-${asOf}`} />
        )}
      </Stack>
      {list.error && <LoadFailed error={list.error} onRetry={list.retry} />}
      {!rows && !list.error && <Waiting rows={8} />}
      {rows && <ListSummary rows={rows} isLoading={list.isLoading} isOfChanges={changedSince !== ''} />}
      {rows?.length === 0 && !list.isLoading && (
        <Nothing title={t('measure.listEmpty')}>{t('measure.listEmptyAdvice')}</Nothing>
      )}
      {rows && rows.length > 0 && <EvidenceTable rows={rows} names={names} />}
    </>
  );
}

type StatusOption = (typeof statusOptions)[number];

function StatusChoice({ value, onChange }: { value: StatusOption; onChange: (value: StatusOption) => void }) {
  const { t } = useTranslation(['app', 'measure']);
  const { t: shared } = useTranslation('shared');
  const nameOf = (option: StatusOption) => {
    if (option === all) return shared('all');
    if (option === 'obliged') return t('measure.obliged');
    return option === 'satisfiedInTime' ? t('measure.inTime') : shared(`status.${option}`);
  };
  return (
    <Choice
      label={t('measure.status')}
      value={value}
      options={statusOptions}
      nameOf={nameOf}
      onChange={onChange}
      width={230}
    />
  );
}

interface ListSummaryProps {
  rows: readonly ListedRow[];
  isLoading: boolean;
  isOfChanges: boolean;
}

function ListSummary({ rows, isLoading, isOfChanges }: ListSummaryProps) {
  const { t } = useTranslation(['app', 'measure']);
  return (
    <Typography variant="body2" sx={{ mb: 0.5 }} role="status">
      <strong>{t('measure.listCount', { count: rows.length })}</strong>
      {isLoading && ` · ${t('measure.listLoading', { count: rows.length })}`}
      {isOfChanges && ` · ${t('measure.changedSummary', { ...movementOf(rows) })}`}
    </Typography>
  );
}

interface ExportButtonProps {
  rows: readonly ListedRow[];
  names: Names;
  fileName: string;
}

function ExportButton({ rows, names, fileName }: ExportButtonProps) {
  const { t } = useTranslation(['app', 'measure']);
  const { t: shared } = useTranslation('shared');
  const language = useLanguage();
  const becauseWords = useBecauseWords();
  const save = () => {
    const columns = [
      t('measure.columnId'),
      t('measure.columnNode'),
      t('measure.columnMunicipality'),
      t('measure.columnStatus'),
      t('measure.columnSince'),
      t('measure.columnBecause'),
    ];
    const tableRows = rows.map((row) => ({
      key: row.nodeId,
      cells: [
        row.nodeId,
        names.full(row.nodeId),
        row.municipalityId ? names.full(row.municipalityId) : '',
        shared(`status.${statusKeyOf(row)}`),
        row.since ?? '',
        becauseWords(row.because),
      ].map((text) => ({ text })),
    }));
    const csv = csvOf({ columns, rows: tableRows }, language === 'ru' ? ';' : ',');
    download(csv, `${fileName}.csv`, 'text/csv;charset=utf-8');
  };
  return (
    <Button size="small" startIcon={<FileSpreadsheet size={16} />} onClick={save}>
      {t('measure.exportCsv')}
    </Button>
  );
}
