import { Alert, Button, Checkbox, FormControlLabel, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionView } from '../../../functions/seminars/contract/sessions.ts';
import { useSession } from '../../shared/auth/person.ts';
import { useAttempt } from '../../shared/drafts/useAttempt.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { Sights } from '../../shared/ui/sights.tsx';
import { coverageIn, useSignUpMany } from '../queries.ts';
import { InputProblem } from './InputProblem.tsx';

/** Those of a municipality who are not reached yet, signed up at once. */
export function BulkSignUp({ session }: { session: SessionView }) {
  const { t } = useTranslation('seminars');
  const language = useLanguage();
  const { person } = useSession();
  const duty = session.duties[0] ?? 'responsible';
  const list = useQuery(coverageIn(person?.path[1] ?? '', duty));
  const [left, setLeft] = useState<readonly string[]>([]);
  const send = useSignUpMany(session.id);
  const attempt = useAttempt();
  return (
    <Stack component="section" aria-label={t('bulk.title')} sx={{ gap: 1 }}>
      <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 600 }}>
        {t('bulk.title')}
      </Typography>
      <Sights query={list}>
        {({ items }) => {
          const open = items.filter(({ status, personName }) => status === 'notReached' && personName);
          const chosen = open.filter(({ nodeId }) => !left.includes(nodeId));
          if (open.length === 0) return <Typography variant="body2">{t('bulk.nobody')}</Typography>;
          return (
            <>
              {open.map(({ nodeId, name, personName }) => (
                <FormControlLabel
                  key={nodeId}
                  control={
                    <Checkbox
                      size="small"
                      checked={!left.includes(nodeId)}
                      onChange={() =>
                        setLeft(
                          left.includes(nodeId) ? left.filter((one) => one !== nodeId) : [...left, nodeId],
                        )
                      }
                    />
                  }
                  label={`${personName} · ${inLanguage(name, language)}`}
                />
              ))}
              <Button
                variant="contained"
                sx={{ alignSelf: 'flex-start' }}
                disabled={chosen.length === 0}
                loading={send.isPending}
                onClick={() =>
                  send.mutate(
                    {
                      body: {
                        participants: chosen.map(({ nodeId, personName }) => ({
                          nodeId,
                          name: personName,
                          duty,
                        })),
                      },
                      idempotencyKey: attempt.key,
                    },
                    { onSuccess: attempt.next, onError: attempt.failed },
                  )
                }
              >
                {t('bulk.send', { count: chosen.length })}
              </Button>
            </>
          );
        }}
      </Sights>
      {send.error && <InputProblem error={send.error} />}
      {send.data && (
        <Alert severity="success">
          {t('bulk.done', { count: send.data.items.length })}
          {send.data.refused.length > 0 && ` ${t('bulk.refused', { count: send.data.refused.length })}`}
        </Alert>
      )}
    </Stack>
  );
}
