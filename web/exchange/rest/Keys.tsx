import { Button, Chip, List, ListItem, Paper, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RestKeyView } from '../../../functions/exchange/contract/rest.ts';
import { formatDay, formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { Nothing } from '../../shared/ui/sights.tsx';
import { type Asked, AskFirst } from './AskFirst.tsx';
import { Copied } from './Copied.tsx';
import type { KeyAndSecret } from './queries.ts';

interface KeysProps {
  keys: readonly RestKeyView[];
  mayManage: boolean;
  onSecret: (made: KeyAndSecret) => void;
}

/** Keys of other systems: whose, until when, when they last opened something; and the way to take them back. */
export function Keys({ keys, mayManage, onSecret }: KeysProps) {
  const { t } = useTranslation('exchange');
  const [asked, setAsked] = useState<Asked>();
  return (
    <Paper component="section" variant="outlined" aria-labelledby="rest-keys" sx={{ p: 2 }}>
      <Typography component="h2" variant="h6" id="rest-keys">
        {t('rest.keys.title')}
      </Typography>
      {keys.length === 0 ? (
        <Nothing title={t('rest.keys.empty')}>{mayManage && t('rest.keys.emptyAdvice')}</Nothing>
      ) : (
        <List aria-labelledby="rest-keys" disablePadding>
          {keys.map((key) => (
            <KeyLine key={key.id} restKey={key} mayManage={mayManage} onAsk={setAsked} />
          ))}
        </List>
      )}
      {asked && <AskFirst asked={asked} onClose={() => setAsked(undefined)} onSecret={onSecret} />}
    </Paper>
  );
}

interface KeyLineProps {
  restKey: RestKeyView;
  mayManage: boolean;
  onAsk: (asked: Asked) => void;
}

function KeyLine({ restKey, mayManage, onAsk }: KeyLineProps) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const today = useToday();
  const { id, name, until, usedAt, createdAt, createdByName, secretMadeAt, revokedAt } = restKey;
  const state = revokedAt ? 'revoked' : until < today ? 'over' : 'inForce';
  const at = (instant: string) => formatInstant(instant, language);
  const facts = [
    createdByName
      ? t('rest.keys.madeBy', { when: at(createdAt), who: createdByName })
      : t('rest.keys.made', { when: at(createdAt) }),
    t('rest.keys.until', { day: formatDay(until, language) }),
    secretMadeAt ? t('rest.keys.secretMade', { when: at(secretMadeAt) }) : t('rest.keys.noSecret'),
    usedAt ? t('rest.keys.used', { when: at(usedAt) }) : t('rest.keys.neverUsed'),
  ];
  return (
    <ListItem divider disableGutters sx={{ gap: 1.5, flexWrap: 'wrap' }}>
      <Stack sx={{ flex: '1 1 280px', minWidth: 0 }}>
        <Typography component="div" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {name}{' '}
          <Chip
            size="small"
            color={state === 'inForce' ? 'success' : 'default'}
            variant="outlined"
            label={t(`rest.keys.state.${state}`)}
          />
        </Typography>
        <Copied text={id} what={t('rest.keys.id')} />
        <Typography variant="body2" color="text.secondary">
          {facts.join(' · ')}
        </Typography>
      </Stack>
      {mayManage && state === 'inForce' && (
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
          <Button
            size="small"
            onClick={() => onAsk({ what: 'secret', key: restKey })}
            aria-label={t('rest.keys.secretOf', { name })}
          >
            {t(secretMadeAt ? 'rest.keys.secret' : 'rest.keys.firstSecret')}
          </Button>
          <Button
            size="small"
            color="error"
            variant="outlined"
            onClick={() => onAsk({ what: 'revoke', key: restKey })}
            aria-label={t('rest.keys.revokeOf', { name })}
          >
            {t('rest.keys.revoke')}
          </Button>
        </Stack>
      )}
    </ListItem>
  );
}
