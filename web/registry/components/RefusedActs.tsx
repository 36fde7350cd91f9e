import { Alert, AlertTitle, Box } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { Act } from '../../../functions/registry/contract/acts.ts';
import type { AwaitingActs, acceptedActsSchema } from '../../../functions/registry/contract/actsDesk.ts';

interface RefusedActsProps {
  reply: z.infer<typeof acceptedActsSchema>;
  /** The desk's lines, for names and numbers. */
  lines: readonly { record: AwaitingActs; act: Act; name: string }[];
}

/** How an acceptance of many acts went: each was accepted or refused for itself. */
export function RefusedActs({ reply, lines }: RefusedActsProps) {
  const { t } = useTranslation('registry');
  const { t: problem, i18n } = useTranslation('problems');
  // What has been decided leaves the desk, so the names are kept as they stood when the reply came.
  const [known] = useState(() => new Map(lines.map((line) => [line.act.id, line])));
  const sentence = (code: string) =>
    problem(`${i18n.exists(`problems:${code}.title`) ? code : 'fault'}.title`);
  return (
    <Alert severity={reply.refused.length > 0 ? 'warning' : 'success'}>
      {reply.accepted.length > 0 && t('acts.accepted', { count: reply.accepted.length })}
      {reply.refused.length > 0 && (
        <>
          <AlertTitle>{t('acts.refusedTitle')}</AlertTitle>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {reply.refused.map(({ nodeId, actId, code }) => (
              <li key={actId}>
                {t('acts.refusedLine', {
                  node: known.get(actId)?.name ?? nodeId,
                  number: known.get(actId)?.act.number ?? '',
                  why: sentence(code),
                })}
              </li>
            ))}
          </Box>
        </>
      )}
    </Alert>
  );
}
