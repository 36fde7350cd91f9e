import { Button, Chip, List, ListItem, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Webhook, WebhookRow } from '../../../functions/messaging/contract/webhooks.ts';
import { useRight } from '../../shared/auth/person.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { Deliveries } from '../components/webhooks/Deliveries.tsx';
import { RotateDialog } from '../components/webhooks/RotateDialog.tsx';
import { WebhookDialog } from '../components/webhooks/WebhookDialog.tsx';
import { webhookList } from '../webhookQueries.ts';

/** Systems that hear of events, and what could not be delivered to them. */
export function WebhooksPage() {
  const { t } = useTranslation('post');
  const mayManage = useRight('webhook.manage') !== undefined;
  const webhooks = useQuery({ ...webhookList, enabled: mayManage });
  const [edited, setEdited] = useState<Webhook | 'new'>();
  const [rotated, setRotated] = useState<Webhook>();
  const items = webhooks.data?.items;
  const names = useMemo(() => new Map(items?.map(({ id, name }) => [id, name])), [items]);
  if (!mayManage)
    return (
      <PageFrame title={t('webhooks.title')}>
        <Nothing title={t('onlySignedIn.title', { ns: 'app' })}>
          {t('onlySignedIn.advice', { ns: 'app' })}
        </Nothing>
      </PageFrame>
    );
  return (
    <PageFrame
      title={t('webhooks.title')}
      subtitle={t('webhooks.subtitle')}
      actions={
        <Button variant="contained" startIcon={<Plus size={16} />} onClick={() => setEdited('new')}>
          {t('webhooks.add')}
        </Button>
      }
    >
      <Sights query={webhooks}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing title={t('webhooks.empty')}>{t('webhooks.emptyAdvice')}</Nothing>
          ) : (
            <List aria-label={t('webhooks.subscriptions')} disablePadding sx={{ mb: 3 }}>
              {items.map((webhook) => (
                <WebhookLine
                  key={webhook.id}
                  webhook={webhook}
                  onEdit={() => setEdited(webhook)}
                  onRotate={() => setRotated(webhook)}
                />
              ))}
            </List>
          )
        }
      </Sights>
      <Deliveries names={names} />
      {edited && (
        <WebhookDialog webhook={edited === 'new' ? undefined : edited} onClose={() => setEdited(undefined)} />
      )}
      {rotated && <RotateDialog webhook={rotated} onClose={() => setRotated(undefined)} />}
    </PageFrame>
  );
}

interface WebhookLineProps {
  webhook: WebhookRow;
  onEdit: () => void;
  onRotate: () => void;
}

function WebhookLine({ webhook, onEdit, onRotate }: WebhookLineProps) {
  const { t } = useTranslation('post');
  const language = useLanguage();
  const { name, url, events, active, failsSince } = webhook;
  return (
    <ListItem divider disableGutters sx={{ gap: 1.5, flexWrap: 'wrap' }}>
      <Stack sx={{ flex: '1 1 280px', minWidth: 0 }}>
        <Typography component="div" sx={{ fontWeight: 600 }}>
          {name} {!active && <Chip size="small" label={t('webhooks.off')} />}
          {failsSince && (
            <Chip
              size="small"
              color="error"
              variant="outlined"
              label={t('webhooks.failsSince', { at: formatInstant(failsSince, language) })}
            />
          )}
        </Typography>
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {url}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {events.map((one) => t(`webhooks.event.${one}`)).join(' · ')}
        </Typography>
        <KeyLine webhook={webhook} />
      </Stack>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        <Button size="small" onClick={onRotate} aria-label={t('webhooks.rotateOf', { name })}>
          {t('webhooks.rotate')}
        </Button>
        <Button size="small" variant="outlined" onClick={onEdit} aria-label={t('webhooks.editOf', { name })}>
          {t('webhooks.edit')}
        </Button>
      </Stack>
    </ListItem>
  );
}

/** When the key was changed, and until when the one before is good too. */
function KeyLine({ webhook: { secretSince, oldSecretUntil } }: { webhook: WebhookRow }) {
  const { t } = useTranslation('post');
  const language = useLanguage();
  const today = useToday();
  if (!secretSince) return null;
  const isOldGood = oldSecretUntil !== undefined && oldSecretUntil.slice(0, 10) >= today;
  return (
    <Typography variant="body2" color="text.secondary">
      {[
        t('webhooks.keySince', { at: formatInstant(secretSince, language) }),
        isOldGood && t('webhooks.oldUntil', { at: formatInstant(oldSecretUntil, language) }),
      ]
        .filter(Boolean)
        .join(' · ')}
    </Typography>
  );
}
