import { Alert, Button, Link as MuiLink, Snackbar, Stack, TextField, Typography } from '@mui/material';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { BellRing } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { MeasureView } from '../../../functions/plan/contract.ts';
import { evidenceStatuses } from '../../../functions/shared/evidence.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { shortNameOf } from '../../registry/names.ts';
import { nodesOf } from '../../registry/queries.ts';
import { RemindDialog } from '../../reporting/components/RemindDialog.tsx';
import { reminders } from '../../reporting/controlQueries.ts';
import { useRight } from '../../shared/auth/person.ts';
import { compareNames } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { LoadFailed, Nothing, Waiting } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { useStale } from '../freshness/useStale.ts';
import { useSchoolEvidence } from '../municipality/schoolEvidence.ts';
import { paths } from '../paths.ts';
import { Choice } from '../rollout/Choice.tsx';
import { DeskTable } from './DeskTable.tsx';
import { canBeReminded, isOnDesk, lagClasses, lagOf, lastReminders, neediestFirst } from './deskRows.ts';
import { helpNameOf } from './helpNames.ts';
import { reminderWordingOf } from './reminderWording.ts';

interface DeskProps {
  planId: string;
  measures: readonly MeasureView[];
  measure: MeasureView;
  municipality: NodeId;
}

/** Schools of a municipality under one measure: filtered by the address, reminded together. */
export function Desk({ planId, measures, measure, municipality }: DeskProps) {
  const { t } = useTranslation('control');
  const { t: inExchange } = useTranslation('exchange');
  const [language, today] = [useLanguage(), useToday()];
  const [address, choose] = useAddress('measure', 'status', 'lag', 'q');
  const [chosen, setChosen] = useState<ReadonlySet<NodeId>>(new Set());
  const [isWriting, setWriting] = useState(false);
  const [sentTo, setSentTo] = useState<number>();
  const mayControl = useRight('control.record') !== undefined;
  const nodes = useQuery(nodesOf(municipality));
  const { byMeasure, error, retry } = useSchoolEvidence(planId, [measure.number], municipality, today);
  const told = useInfiniteQuery(reminders(municipality));
  const { schools: stale } = useStale(measure);
  const rows = useMemo(() => {
    if (!nodes.data || !byMeasure || !told.data) return undefined;
    const names = new Map(nodes.data.map((node) => [node.id, shortNameOf(node, today, language)]));
    const last = lastReminders(
      told.data.pages.flatMap(({ items }) => items),
      measure.number,
    );
    const all = (byMeasure.get(measure.number) ?? [])
      .filter(({ nodeId }) => nodeId !== municipality && !stale.has(nodeId))
      .map((evidence) => ({
        evidence,
        name: names.get(evidence.nodeId) ?? evidence.nodeId,
        lag: lagOf(evidence, today),
        last: last.get(evidence.nodeId),
      }));
    return neediestFirst(all, (a, b) => compareNames(a, b, language));
  }, [nodes.data, byMeasure, told.data, measure.number, municipality, today, language, stale]);
  const leftOut = byMeasure?.get(measure.number)?.filter(({ nodeId }) => stale.has(nodeId)).length ?? 0;
  const { status, lag, q } = address;
  const shown = useMemo(
    () => rows?.filter((row) => isOnDesk(row, { status, lag, q })),
    [rows, status, lag, q],
  );
  const selected = (shown ?? []).filter(
    (row) => chosen.has(row.evidence.nodeId) && canBeReminded(row, today),
  );
  const failed = [nodes, told].find(({ isError }) => isError);
  const choices = { anyStatus: t('desk.anyStatus'), anyLag: t('desk.anyLag') };
  return (
    <>
      <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap', mb: 1.5 }} className="no-print">
        <Choice
          label={t('desk.measure')}
          value={measure.number}
          options={measures.map(({ number }) => number)}
          nameOf={(number) => {
            const title = measures.find((one) => one.number === number)?.title;
            return title ? `${number}. ${inLanguage(title, language)}` : number;
          }}
          onChange={(number) => {
            setChosen(new Set());
            choose({ measure: number });
          }}
          width={360}
        />
        <Choice
          label={t('desk.status')}
          value={evidenceStatuses.find((one) => one === address.status) ?? ''}
          options={['', ...evidenceStatuses]}
          nameOf={(one) => (one === '' ? choices.anyStatus : t(`status.${one}`, { ns: 'shared' }))}
          onChange={(status) => choose({ status })}
        />
        <Choice
          label={t('desk.lag')}
          value={lagClasses.find((one) => one === address.lag) ?? ''}
          options={['', ...lagClasses]}
          nameOf={(one) => (one === '' ? choices.anyLag : t(`desk.lagClass.${one}`))}
          onChange={(lag) => choose({ lag })}
          width={250}
        />
        <TextField
          type="search"
          label={t('desk.find')}
          value={address.q}
          onChange={(event) => choose({ q: event.target.value })}
          sx={{ width: { xs: '100%', sm: 200 } }}
        />
      </Stack>
      {leftOut > 0 && (
        <Alert severity="info" sx={{ mb: 1.5 }}>
          {inExchange('freshness.leftOut', { count: leftOut })}{' '}
          <MuiLink component={Link} to={paths.freshness}>
            {inExchange('freshness.title')}
          </MuiLink>
        </Alert>
      )}
      {error !== undefined && <LoadFailed error={error} onRetry={retry} />}
      {failed && <LoadFailed error={failed.error} onRetry={() => void failed.refetch()} />}
      {!rows && error === undefined && !failed && <Waiting rows={8} />}
      {rows && shown && (
        <>
          <Stack
            direction="row"
            sx={{ gap: 1.5, alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap', mb: 1 }}
          >
            <Typography variant="body2" role="status">
              {t('desk.shown', { count: shown.length, all: rows.length })}
              {selected.length > 0 && ` · ${t('desk.selected', { count: selected.length })}`}
            </Typography>
            <Button
              variant="contained"
              startIcon={<BellRing size={16} />}
              disabled={selected.length === 0}
              onClick={() => setWriting(true)}
              className="no-print"
              sx={{ minHeight: 44 }}
            >
              {t('desk.remind')}
            </Button>
          </Stack>
          {shown.length === 0 ? (
            <Nothing title={t('desk.noneFound')}>{t('desk.noneFoundAdvice')}</Nothing>
          ) : (
            <DeskTable
              rows={shown}
              help={helpNameOf(measure)}
              chosen={chosen}
              onChoose={setChosen}
              mayControl={mayControl}
            />
          )}
        </>
      )}
      {isWriting && (
        <RemindDialog
          municipality={municipality}
          planId={planId}
          measure={{ number: measure.number, title: inLanguage(measure.title, language) }}
          schools={selected.map(({ evidence, name }) => ({ id: evidence.nodeId, name }))}
          wording={reminderWordingOf(measure)}
          onClose={() => setWriting(false)}
          onSent={({ schools }) => {
            setWriting(false);
            setChosen(new Set());
            setSentTo(schools.length);
          }}
        />
      )}
      <Snackbar open={sentTo !== undefined} autoHideDuration={8000} onClose={() => setSentTo(undefined)}>
        <Alert severity="success">{t('remind.sent', { count: sentTo ?? 0 })}</Alert>
      </Snackbar>
    </>
  );
}
