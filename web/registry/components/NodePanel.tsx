import { Box, Button, Divider, Drawer, IconButton, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { z } from 'zod';
import type { nodeDetailSchema } from '../../../functions/registry/contract/nodes.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { paths } from '../../app/paths.ts';
import { formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { Sights } from '../../shared/ui/sights.tsx';
import { nameOf } from '../names.ts';
import { beforeRecords, pageOf } from '../nodeRows.ts';
import { nodeById } from '../queries.ts';
import { useCovers } from '../useCovers.ts';
import { ConfirmNode } from './ConfirmNode.tsx';
import { EditNodeDialog } from './EditNodeDialog.tsx';
import { NodeActs } from './NodeActs.tsx';
import { NodeRecord } from './NodeRecord.tsx';
import { SuccessionDialog } from './SuccessionDialog.tsx';

export type NodeDetail = z.infer<typeof nodeDetailSchema>;

interface NodePanelProps {
  nodeId: NodeId;
  onClose: () => void;
  onRecord: (nodeId: NodeId) => void;
}

/** The record of one node at the side of the list: what it says, what has happened, what one may do with it. */
export function NodePanel({ nodeId, onClose, onRecord }: NodePanelProps) {
  const { t } = useTranslation('shared');
  const titleId = useId();
  const node = useQuery(nodeById(nodeId));
  const [language, today] = [useLanguage(), useToday()];
  return (
    <Drawer
      open
      anchor="right"
      onClose={onClose}
      slotProps={{ paper: { 'aria-labelledby': titleId, sx: { width: { xs: '100%', sm: 520 }, p: 2 } } }}
    >
      <Stack
        direction="row"
        sx={{ justifyContent: 'space-between', alignItems: 'flex-start', gap: 1, mb: 1 }}
      >
        <Typography id={titleId} component="h2" variant="h6" sx={{ overflowWrap: 'anywhere' }}>
          {node.data ? nameOf(node.data, today, language) : nodeId}
        </Typography>
        <IconButton aria-label={t('close')} onClick={onClose}>
          <X size={20} />
        </IconButton>
      </Stack>
      <Sights query={node}>{(found) => <Record node={found} onRecord={onRecord} />}</Sights>
    </Drawer>
  );
}

function Record({ node, onRecord }: { node: NodeDetail; onRecord: (nodeId: NodeId) => void }) {
  const { t } = useTranslation('registry');
  const path = [...node.parents.map(({ id }) => id), node.id];
  const seesActs = useCovers('act.view')(path);
  return (
    <Stack sx={{ gap: 2 }}>
      <NodeActions node={node} path={path} />
      <NodeRecord node={node} />
      <Section title={t('nodes.names')}>
        <Names node={node} />
      </Section>
      <Section title={t('nodes.changes')}>
        <Successions node={node} onRecord={onRecord} />
      </Section>
      <Section title={t('nodes.confirmations')}>
        <Confirmations node={node} />
      </Section>
      {seesActs && (
        <>
          <Divider />
          <NodeActs nodeId={node.id} />
        </>
      )}
    </Stack>
  );
}

function NodeActions({ node, path }: { node: NodeDetail; path: readonly NodeId[] }) {
  const { t } = useTranslation('registry');
  const [dialog, setDialog] = useState<'edit' | 'succession'>();
  const mayEdit = useCovers('node.edit')(path);
  const maySucceed = useCovers('node.succeed')(path) && node.closedOn === undefined;
  const seesAudit = useCovers('audit.view')(path);
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
      <Button component={Link} to={pageOf(node)} variant="outlined" size="small">
        {t('nodes.toPage')}
      </Button>
      <ConfirmNode node={node} path={path} />
      {mayEdit && (
        <Button size="small" variant="outlined" onClick={() => setDialog('edit')}>
          {t('nodes.edit')}
        </Button>
      )}
      {maySucceed && (
        <Button size="small" variant="outlined" onClick={() => setDialog('succession')}>
          {t('succession.action')}
        </Button>
      )}
      {seesAudit && (
        <Button size="small" component={Link} to={`${paths.audit}?node=${node.id}`}>
          {t('nodes.toAudit')}
        </Button>
      )}
      {dialog === 'edit' && <EditNodeDialog node={node} onClose={() => setDialog(undefined)} />}
      {dialog === 'succession' && <SuccessionDialog node={node} onClose={() => setDialog(undefined)} />}
    </Stack>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box>
      <Typography component="h3" variant="subtitle2" sx={{ mb: 0.5 }}>
        {title}
      </Typography>
      <Box sx={{ typography: 'body2' }}>{children}</Box>
    </Box>
  );
}

function Names({ node }: { node: NodeDetail }) {
  const { t } = useTranslation('registry');
  const language = useLanguage();
  return (
    <Lines>
      {node.names.toReversed().map((name) => (
        <li key={`${name.since}${name.ru}`}>
          {inLanguage(name, language)}{' '}
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {name.since === beforeRecords
              ? t('nodes.sinceRecords')
              : t('nodes.nameSince', { day: formatDay(name.since, language) })}
          </Box>
        </li>
      ))}
    </Lines>
  );
}

function Successions({ node, onRecord }: { node: NodeDetail; onRecord: (nodeId: NodeId) => void }) {
  const { t } = useTranslation('registry');
  const language = useLanguage();
  const entries = node.succession ?? [];
  if (entries.length === 0) return t('nodes.noChanges');
  return (
    <Lines>
      {entries.map(({ kind, on, actNumber, role, others, recordedAt }) => (
        <li key={`${recordedAt}${kind}${role}`}>
          {t(`succession.line.${kind}`, { day: formatDay(on, language), actNumber })}
          {role !== 'self' && ` · ${t(`succession.role.${role}`)} `}
          {others.map((id) => (
            <Button key={id} size="small" onClick={() => onRecord(id)}>
              <OtherName nodeId={id} />
            </Button>
          ))}
        </li>
      ))}
    </Lines>
  );
}

function OtherName({ nodeId }: { nodeId: NodeId }) {
  const [language, today] = [useLanguage(), useToday()];
  const { data } = useQuery(nodeById(nodeId));
  return data ? nameOf(data, today, language) : nodeId;
}

function Confirmations({ node }: { node: NodeDetail }) {
  const { t } = useTranslation('registry');
  const language = useLanguage();
  const entries = node.confirmations ?? [];
  if (entries.length === 0) return t('nodes.noConfirmations');
  return (
    <Lines>
      {entries.toReversed().map(({ effectiveAt, recordedAt, by }) => (
        <li key={`${recordedAt}${by}`}>
          {t('nodes.confirmedLine', {
            day: formatDay(effectiveAt, language),
            recorded: formatDay(recordedAt.slice(0, 10), language),
          })}
        </li>
      ))}
    </Lines>
  );
}

function Lines({ children }: { children: ReactNode }) {
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {children}
    </Box>
  );
}
