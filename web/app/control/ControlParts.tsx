import { Alert, Box, Link as MuiLink, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { NodeView } from '../../../functions/registry/contract/nodes.ts';
import { addDays } from '../../../functions/shared/calendar/day.ts';
import { periodBounds, weekOf } from '../../../functions/shared/calendar/period.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { ControlList } from '../../reporting/components/ControlList.tsx';
import { ReminderList } from '../../reporting/components/ReminderList.tsx';
import { keptControls } from '../../reporting/controlDraft.ts';
import type { ControlState } from '../../reporting/controlQueries.ts';
import { useRight } from '../../shared/auth/person.ts';
import { formatMonth } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { paths } from '../paths.ts';
import { Choice } from '../rollout/Choice.tsx';
import { useNodeNames } from '../rollout/nodeNames.ts';
import { Panel } from '../rollout/Panel.tsx';
import { CoveragePanel } from './CoveragePanel.tsx';
import { DigestPanel } from './DigestPanel.tsx';
import { MonthlyPanel } from './MonthlyPanel.tsx';
import { recentMonths, reportedMonth } from './months.ts';
import { RemediesPanel } from './RemediesPanel.tsx';
import { SamplePanel } from './SamplePanel.tsx';

const states = ['all', 'open', 'overdue'] as const satisfies readonly ControlState[];
const weekPattern = /^\d{4}-W\d{2}$/;

interface ControlPartsProps {
  towns: readonly NodeView[];
  /** What is looked at: the region, a municipality, a school. */
  node: NodeId;
  municipality: NodeId | undefined;
}

/** Everything about control of one place, as far as the reader's rights go. */
export function ControlParts({ towns, node, municipality }: ControlPartsProps) {
  const { t } = useTranslation('control');
  const today = useToday();
  const [address, choose] = useAddress('state', 'week', 'month');
  const mayControl = useRight('control.record') !== undefined;
  const seesDigest = useRight('control.digest') !== undefined;
  const seesReminders = useRight('reminder.view') !== undefined;
  const isSchool = node.startsWith('s-');
  const names = useNodeNames(towns, municipality);
  const week = weekPattern.test(address.week) ? address.week : undefined;
  const state = states.find((one) => one === address.state) ?? 'all';
  const month = recentMonths(today).find((one) => one === address.month) ?? reportedMonth(today);
  const days = week === undefined ? undefined : periodBounds(week);
  const isRegion = seesDigest && !municipality;
  const placeParts = municipality !== undefined && !isSchool;
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Unsent />
      {isRegion && (
        <DigestPanel
          week={week ?? weekOf(addDays(today, -7))}
          onWeek={(next) => choose({ week: next, state: '' })}
        />
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
          ...(isRegion && { gridTemplateRows: { lg: 'auto 1fr' } }),
        }}
      >
        {isRegion && <RemediesPanel names={names} />}
        {placeParts && <CoveragePanel municipality={municipality} names={names} mayControl={mayControl} />}
        {placeParts && (
          <MonthlyPanel
            municipality={municipality}
            month={month}
            onMonth={(next) => choose({ month: next })}
            names={names}
          />
        )}
        {isSchool && <OwnReports school={node} />}
        <Box
          id="acts"
          sx={{ scrollMarginTop: 72, minWidth: 0, ...(isRegion && { gridRow: { lg: 'span 2' } }) }}
        >
          <Panel
            title={t('page.acts')}
            action={
              <Choice
                label={t('page.stateLabel')}
                value={state}
                options={states}
                nameOf={(one) => t(`page.state.${one}`)}
                onChange={(one) => choose({ state: one === 'all' ? '' : one, week: '' })}
                width={180}
              />
            }
          >
            <ControlList
              node={node}
              state={state}
              days={state === 'all' ? days : undefined}
              nameOf={names.full}
            />
          </Panel>
        </Box>
        {seesReminders && (
          <Box id="reminders" sx={{ scrollMarginTop: 72, minWidth: 0 }}>
            <Panel title={t('page.reminders')}>
              <ReminderList node={node} days={days} nameOf={names.short} />
            </Panel>
          </Box>
        )}
        {placeParts && <SamplePanel municipality={municipality} names={names} mayControl={mayControl} />}
      </Box>
    </Box>
  );
}

/** Protocols that wait on this device for a connection, or to be finished. */
function Unsent() {
  const { t } = useTranslation('control');
  const [kept] = useState(keptControls);
  if (kept.length === 0) return null;
  return (
    <Alert severity="warning">
      {t('page.unsent')}
      {kept.map(({ nodeId, name }) => (
        <Typography key={nodeId} variant="body2" component="div">
          <MuiLink component={Link} to={paths.newControl(nodeId)} color="inherit">
            {t('page.unsentOpen', { name })}
          </MuiLink>
        </Typography>
      ))}
    </Alert>
  );
}

function OwnReports({ school }: { school: NodeId }) {
  const { t } = useTranslation('control');
  const [language, today] = [useLanguage(), useToday()];
  return (
    <Panel title={t('page.ownReports')}>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {recentMonths(today).map((month) => (
          <li key={month}>
            <MuiLink component={Link} to={paths.monthly(school, month)}>
              {formatMonth(`${month}-01`, language)}
            </MuiLink>
          </li>
        ))}
      </Box>
    </Panel>
  );
}
