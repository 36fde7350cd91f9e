import { Box, Button, Card, CardActions, CardContent, Chip, Stack, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { ActStatus, ActStep } from '../../../functions/registry/contract/acts.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { formatDay, formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import type { ActView } from '../actQueries.ts';
import { useMayAccept } from '../useMayAccept.ts';
import { ActScan } from './ActScan.tsx';
import { ActWords } from './ActWords.tsx';
import { useActDecision } from './DecideAct.tsx';

const colours = {
  recorded: 'default',
  accepted: 'success',
  returned: 'default',
  revoked: 'default',
  succeeded: 'default',
} as const satisfies Record<ActStatus, string>;

interface ActCardProps {
  act: ActView;
  nodeId: NodeId;
  /** Of the node's record of acts. */
  version: number;
  mayRevoke: boolean;
}

/** One act: what it says, where it stands, what happened to it and what one may decide. */
export function ActCard({ act, nodeId, version, mayRevoke }: ActCardProps) {
  const { t } = useTranslation('registry');
  const language = useLanguage();
  const mayAccept = useMayAccept(nodeId);
  const { decide, dialog } = useActDecision({ nodeId, actId: act.id, number: act.number, version });
  const awaits = act.status === 'recorded' && mayAccept;
  const isOwn = awaits && mayAccept(act) === 'own';
  const revocable = act.status === 'accepted' && mayRevoke;
  return (
    <Card>
      <CardContent sx={{ pb: 1 }}>
        <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 1, alignItems: 'flex-start' }}>
          <Typography component="h3" variant="subtitle2">
            {t('acts.name', { number: act.number, day: formatDay(act.signedOn, language) })}
          </Typography>
          <Chip
            size="small"
            variant="outlined"
            color={colours[act.status]}
            label={t(`acts.status.${act.status}`)}
          />
        </Stack>
        <ActWords act={act} />
        <ActScan
          act={act}
          actRef={{ nodeId, actId: act.id }}
          version={version}
          mayAttach={mayRevoke && mayBeScanned(act)}
        />
        <Box component="details" sx={{ typography: 'body2', mt: 1 }}>
          <Box component="summary" sx={{ cursor: 'pointer', color: 'text.secondary' }}>
            {t('acts.steps')}
          </Box>
          <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
            {act.steps.map((step) => (
              <li key={`${step.kind}${step.recordedAt}`}>
                <StepWords step={step} />
              </li>
            ))}
          </Box>
        </Box>
      </CardContent>
      {(awaits || revocable) && (
        <CardActions>
          {awaits &&
            (isOwn ? (
              <Typography variant="body2" color="text.secondary" sx={{ px: 1 }}>
                {t('acts.own')}
              </Typography>
            ) : (
              <>
                <Button size="small" variant="contained" onClick={() => decide('accept')}>
                  {t('acts.accept')}
                </Button>
                <Button size="small" onClick={() => decide('return')}>
                  {t('acts.return')}
                </Button>
              </>
            ))}
          {revocable && (
            <Button size="small" onClick={() => decide('revoke')}>
              {t('acts.revoke')}
            </Button>
          )}
        </CardActions>
      )}
      {dialog}
    </Card>
  );
}

/** A paper may come late, but one that somebody decided by stays. */
function mayBeScanned({ status, scan }: ActView): boolean {
  return status === 'recorded' || (status === 'accepted' && !scan);
}

function StepWords({ step }: { step: ActStep }) {
  const { t } = useTranslation('registry');
  const language = useLanguage();
  const what = t(`acts.step.${step.kind}`, { day: formatDay(step.effectiveAt, language) });
  const who = [step.byName, formatInstant(step.recordedAt, language)].filter(Boolean).join(', ');
  return (
    <>
      {what}: {who}
      {step.reason && <Box sx={{ color: 'text.secondary' }}>«{step.reason}»</Box>}
    </>
  );
}
