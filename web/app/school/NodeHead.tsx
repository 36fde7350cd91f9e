import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { nodeDetailSchema } from '../../../functions/registry/contract/nodes.ts';
import { isInForceOn } from '../../../functions/registry/rules/acts.ts';
import type { Day } from '../../../functions/shared/words.ts';
import type { NodeActsView } from '../../registry/actQueries.ts';
import { ConfirmNode } from '../../registry/components/ConfirmNode.tsx';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useAsOf } from '../../shared/time/asOf.ts';

export type NodeDetail = z.infer<typeof nodeDetailSchema>;

/** Facts about a node beside each other: what each is, and what it says. */
export function FactRows({ children }: { children: ReactNode }) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gap: 0.75,
        columnGap: 2,
        gridTemplateColumns: { xs: '1fr', sm: 'max-content minmax(0, 1fr)' },
        '& dt': { color: 'text.secondary', fontSize: '0.875rem' },
        '& dd': { m: 0, overflowWrap: 'anywhere' },
      }}
    >
      {children}
    </Box>
  );
}

export function FactRow({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Who answers for the rollout in a body: the person of the act that is in force on the day. */
export function Responsible({ acts, asOf }: { acts: NodeActsView['acts']; asOf: Day }) {
  const { t } = useTranslation('school');
  const language = useLanguage();
  const act = acts.find((one) => one.appoints?.role === 'responsible' && isInForceOn(one, asOf));
  if (!act?.appoints) return <>{t('school.noResponsible')}</>;
  const { personName, post } = act.appoints;
  return (
    <>
      {personName}
      <Typography variant="body2" color="text.secondary" component="span" sx={{ display: 'block' }}>
        {t('school.responsibleBy', { post, number: act.number, day: formatDay(act.signedOn, language) })}
      </Typography>
    </>
  );
}

interface ConfirmationProps {
  node: NodeDetail;
  asOf: Day;
}

/** Whether somebody responsible has looked at the node's record; whoever may, says so here. */
export function Confirmation({ node, asOf }: ConfirmationProps) {
  const { t } = useTranslation('school');
  const language = useLanguage();
  const { isToday } = useAsOf();
  const latest = node.confirmations?.filter(({ effectiveAt }) => effectiveAt <= asOf).at(-1);
  if (latest) return <>{t('school.confirmed', { day: formatDay(latest.effectiveAt, language) })}</>;
  return (
    <>
      {t('school.notConfirmed')}{' '}
      {isToday && <ConfirmNode node={node} path={[...node.parents.map(({ id }) => id), node.id]} />}
    </>
  );
}
