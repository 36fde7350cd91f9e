import { Box, Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Act } from '../../../functions/registry/contract/acts.ts';
import { daysBetween } from '../../../functions/shared/calendar/day.ts';
import { dayOf } from '../../../functions/shared/calendar/zone.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { formatDay, formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { kindOfId, pageOf } from '../nodeRows.ts';
import { ActScan } from './ActScan.tsx';
import { ActWords } from './ActWords.tsx';
import { useActDecision } from './DecideAct.tsx';

interface AwaitingActProps {
  act: Act;
  nodeId: NodeId;
  nodeName: string;
  version: number;
  /** Absent when the acts are somebody else's to accept. */
  decision: 'yes' | 'own' | undefined;
  onNode: (nodeId: NodeId) => void;
}

const zone = 'Europe/Moscow';

/** One act on the desk: whose it is, what it says, how long it has waited. */
export function AwaitingAct({ act, nodeId, nodeName, version, decision, onNode }: AwaitingActProps) {
  const { t } = useTranslation('registry');
  const [language, today] = [useLanguage(), useToday()];
  const { decide, dialog } = useActDecision({ nodeId, actId: act.id, number: act.number, version });
  const recorded = act.steps[0];
  const days = recorded ? Math.max(0, daysBetween(dayOf(new Date(recorded.recordedAt), zone), today)) : 0;
  return (
    <>
      <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 1, flexWrap: 'wrap' }}>
        <MuiLink
          component={Link}
          to={pageOf({ id: nodeId, kind: kindOfId(nodeId) })}
          sx={{ fontWeight: 600 }}
        >
          {nodeName}
        </MuiLink>
        <Typography variant="body2" color="text.secondary">
          {days === 0 ? t('acts.waitsToday') : t('acts.waits', { count: days })}
        </Typography>
      </Stack>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {t('acts.name', { number: act.number, day: formatDay(act.signedOn, language) })}
      </Typography>
      <ActWords act={act} />
      {act.scan && <ActScan act={act} actRef={{ nodeId, actId: act.id }} version={version} />}
      {recorded && (
        <Typography variant="caption" color="text.secondary" component="div">
          {t('acts.recordedBy', {
            name: recorded.byName ?? recorded.by,
            when: formatInstant(recorded.recordedAt, language),
          })}
        </Typography>
      )}
      <Box sx={{ mt: 0.5, ml: -0.5 }} className="no-print">
        {decision === 'yes' && (
          <>
            <Button size="small" onClick={() => decide('accept')}>
              {t('acts.accept')}
            </Button>
            <Button size="small" onClick={() => decide('return')}>
              {t('acts.return')}
            </Button>
          </>
        )}
        {decision === 'own' && (
          <Typography variant="body2" component="span" color="text.secondary" sx={{ mx: 0.5 }}>
            {t('acts.own')}
          </Typography>
        )}
        <Button size="small" color="inherit" onClick={() => onNode(nodeId)}>
          {t('acts.history')}
        </Button>
      </Box>
      {dialog}
    </>
  );
}
