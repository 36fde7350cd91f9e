import { Button, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { FilePlus2 } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeId } from '../../../functions/shared/words.ts';
import { later } from '../../shared/ui/later.tsx';
import { Nothing, Sights, Waiting } from '../../shared/ui/sights.tsx';
import { nodeActs } from '../actQueries.ts';
import { nodeById } from '../queries.ts';
import { useCovers } from '../useCovers.ts';
import { ActCard } from './ActCard.tsx';

const ActForm = later(async () => (await import('./ActForm.tsx')).ActForm);

interface NodeActsProps {
  nodeId: NodeId;
  /** How many duties pass to a successor, where the page knows. */
  openDuties?: number | undefined;
}

/** The acts of a node, newest first, with what happened to each; whoever may, records a new one. */
export function NodeActs({ nodeId, openDuties }: NodeActsProps) {
  const { t } = useTranslation('registry');
  const titleId = useId();
  const [adds, setAdds] = useState(false);
  const acts = useQuery(nodeActs(nodeId));
  const node = useQuery(nodeById(nodeId));
  const path = node.data ? [...node.data.parents.map(({ id }) => id), nodeId] : [];
  const mayRecord = useCovers('act.record')(path);
  return (
    <Stack component="section" aria-labelledby={titleId} sx={{ gap: 1.5 }}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', gap: 1 }}>
        <Typography id={titleId} component="h2" variant="h6">
          {t('acts.ofNode')}
        </Typography>
        {mayRecord && (
          <Button
            size="small"
            variant="outlined"
            startIcon={<FilePlus2 size={16} />}
            onClick={() => setAdds(true)}
          >
            {t('acts.add')}
          </Button>
        )}
      </Stack>
      <Sights query={acts} waiting={<Waiting rows={2} />}>
        {(record) =>
          record.acts.length === 0 ? (
            <Nothing title={t('acts.noActs')}>{t('acts.noActsAdvice')}</Nothing>
          ) : (
            record.acts
              .toReversed()
              .map((act) => (
                <ActCard
                  key={act.id}
                  act={act}
                  nodeId={nodeId}
                  version={record.version}
                  mayRevoke={mayRecord}
                />
              ))
          )
        }
      </Sights>
      {adds && <ActForm nodeId={nodeId} openDuties={openDuties} onClose={() => setAdds(false)} />}
    </Stack>
  );
}
