import { Box, Button, Chip, MenuItem, Stack, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { type Mark, markSchema, type Part } from '../../../functions/hotline/contract/report.ts';
import { queueSchema } from '../../../functions/hotline/contract/words.ts';
import { addDays } from '../../../functions/shared/calendar/day.ts';
import { paths } from '../../app/paths.ts';
import { useRight } from '../../shared/auth/person.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { Availability } from '../components/Availability.tsx';
import { MarkedTickets } from '../components/MarkedTickets.tsx';
import { ReportDownloads } from '../components/ReportDownloads.tsx';
import { ReportParts } from '../components/ReportParts.tsx';
import { ReportTotal } from '../components/ReportTotal.tsx';
import { hotlineReport, type ReportFilter } from '../reportQueries.ts';

const usualDays = 30;

/** By what a report is parted, and the filter that a part of it sets. */
const parted = [
  ['byQueue', 'queue'],
  ['byTopic', 'topic'],
  ['byOperator', 'operator'],
  ['byMunicipality', 'municipality'],
  ['byAsker', 'askerKind'],
  ['byHour', 'hour'],
  ['byDay', 'day'],
] as const;
type By = (typeof parted)[number][0];

/** How the hotline answered in a period; period, filters and the open figure stand in the address. */
export function ReportsPage() {
  const { t } = useTranslation(['hotline', 'hotlineReports']);
  const language = useLanguage();
  const { regionId } = useRegion();
  const today = useToday();
  const mayRead = useRight('ticket.report') !== undefined;
  const [address, choose] = useAddress(
    'from',
    'to',
    'queue',
    'topic',
    'askerKind',
    'operator',
    'municipality',
    'hour',
    'mark',
    'of',
    'part',
  );
  const to = address.to || today;
  const filter: ReportFilter = {
    from: address.from || addDays(to, 1 - usualDays),
    to,
    queue: address.queue,
    topic: address.topic,
    askerKind: address.askerKind,
    operator: address.operator,
    municipality: address.municipality,
    hour: address.hour,
  };
  const report = useQuery({ ...hotlineReport(filter), enabled: mayRead });
  const mark = markSchema.safeParse(address.mark).data;
  const nameOf = (by: By, { key, name }: Part): string => {
    if (name) return inLanguage(name, language);
    if (by === 'byQueue') return t(`queue.${key}`);
    if (by === 'byTopic') return t(`topic.${key}`);
    if (by === 'byAsker') return t(`askerKind.${key}`);
    if (by === 'byHour') return t('reports.hour', { hour: key });
    if (by === 'byDay') return formatDay(key, language);
    if (key !== 'none') return key;
    return t(by === 'byOperator' ? 'reports.noOperator' : 'reports.noMunicipality');
  };
  if (!mayRead)
    return (
      <PageFrame title={t('reports.title')}>
        <Nothing title={t('onlySignedIn.title', { ns: 'app' })} />
      </PageFrame>
    );
  const found = report.data;
  const chosen = parted.flatMap(([by, name]) => {
    if (name === 'day' || name === 'queue') return [];
    const key = filter[name];
    if (key === '') return [];
    const part = found?.[by].find((one) => one.key === key) ?? { key };
    return [{ name, what: nameOf(by, part as Part) }];
  });
  return (
    <PageFrame
      title={t('reports.title')}
      subtitle={t('reports.subtitle')}
      actions={
        <>
          <Button component={Link} to={paths.hotline}>
            {t('reports.toDesk')}
          </Button>
          <Button component={Link} to={paths.hotlineTimeline}>
            {t('reports.timeline')}
          </Button>
          {found && <ReportDownloads filter={filter} report={found} />}
        </>
      }
    >
      <Stack
        direction="row"
        role="group"
        aria-label={t('reports.filters')}
        sx={{ gap: 1, flexWrap: 'wrap', mb: 2, alignItems: 'center' }}
      >
        {(['from', 'to'] as const).map((end) => (
          <TextField
            key={end}
            type="date"
            label={t(`reports.${end}`)}
            value={filter[end]}
            onChange={(event) => choose({ [end]: event.target.value })}
            slotProps={{ inputLabel: { shrink: true } }}
            sx={{ flex: { xs: '1 1 140px', sm: 'none' } }}
          />
        ))}
        <TextField
          select
          label={t('desk.queue')}
          value={filter.queue}
          onChange={(event) => choose({ queue: event.target.value })}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          sx={{ minWidth: 170, flex: { xs: '1 1 100%', sm: 'none' } }}
        >
          <MenuItem value="">{t('desk.anyQueue')}</MenuItem>
          {queueSchema.options.map((queue) => (
            <MenuItem key={queue} value={queue}>
              {t(`queue.${queue}`)}
            </MenuItem>
          ))}
        </TextField>
        {chosen.map(({ name, what }) => (
          <Chip
            key={name}
            label={t('reports.filteredBy', { what })}
            onDelete={() => choose({ [name]: '' })}
          />
        ))}
      </Stack>
      <Sights query={report}>
        {(whole) =>
          whole.total.counts.asked === 0 ? (
            <Nothing title={t('reports.none')}>{t('reports.noneAdvice')}</Nothing>
          ) : (
            <Box sx={{ display: 'grid', gap: 3, minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' }}>
              <ReportTotal
                total={whole.total}
                onOpen={(opened) => choose({ mark: opened, of: '', part: '' })}
              />
              {parted.map(([by]) => (
                <ReportParts
                  key={by}
                  title={t(`reports.by.${by}`)}
                  parts={whole[by]}
                  nameOf={(part) => nameOf(by, part)}
                  onOpen={(opened, { key }) => choose({ mark: opened, of: by, part: key })}
                />
              ))}
            </Box>
          )
        }
      </Sights>
      <Availability regionId={regionId} />
      {mark && (
        <MarkedTickets
          filter={narrowed(filter, address.of, address.part)}
          mark={mark}
          onClose={() => choose({ mark: '' as Mark, of: '', part: '' })}
        />
      )}
    </PageFrame>
  );
}

/** The filter of one part of the report. */
function narrowed(filter: ReportFilter, by: string, key: string): ReportFilter {
  const name = parted.find(([one]) => one === by)?.[1];
  if (!name) return filter;
  return name === 'day' ? { ...filter, from: key, to: key } : { ...filter, [name]: key };
}
