import { Alert, Box, Button, Chip, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router-dom';
import type { IncidentView } from '../../../functions/hotline/contract/incidents.ts';
import { useRight } from '../../shared/auth/person.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Sights } from '../../shared/ui/sights.tsx';
import { AnswerAllDialog, CloseIncidentDialog } from '../components/CloseIncidentDialog.tsx';
import { IncidentChildren } from '../components/IncidentChildren.tsx';
import { IncidentDialog } from '../components/IncidentDialog.tsx';
import { IncidentFacts, IncidentUpdates } from '../components/IncidentParts.tsx';
import { UpdateForm } from '../components/UpdateForm.tsx';
import { draftOf } from '../incidentDraft.ts';
import { incidentById } from '../incidentQueries.ts';

/** One incident: what everybody reads, how it goes on, and for the hotline its tickets and the one answer to all. */
export function IncidentPage() {
  const { t } = useTranslation('incidents');
  const { incidentId = '' } = useParams();
  const language = useLanguage();
  const incident = useQuery(incidentById(incidentId));
  const [window, setWindow] = useState<'edit' | 'close' | 'answer'>();
  const close = () => setWindow(undefined);
  const found = incident.data;
  return (
    <PageFrame
      title={found ? inLanguage(found.title, language) : t('title')}
      subtitle={found && <IncidentFacts incident={found} />}
      actions={
        found && (
          <>
            {found.mayEdit && <Button onClick={() => setWindow('edit')}>{t('edit')}</Button>}
            {found.mayClose && (
              <Button variant="outlined" onClick={() => setWindow('answer')}>
                {t('page.answer')}
              </Button>
            )}
            {found.mayClose && !found.to && (
              <Button variant="contained" onClick={() => setWindow('close')}>
                {t('page.close')}
              </Button>
            )}
          </>
        )
      }
    >
      <Sights query={incident}>
        {(one) => (
          <>
            <Whole incident={one} />
            {window === 'edit' && (
              <IncidentDialog draft={draftOf(one)} incident={one} onClose={close} onSaved={close} />
            )}
            {window === 'close' && <CloseIncidentDialog incident={one} onClose={close} />}
            {window === 'answer' && <AnswerAllDialog incident={one} onClose={close} />}
          </>
        )}
      </Sights>
    </PageFrame>
  );
}

function Whole({ incident }: { incident: IncidentView }) {
  const { t } = useTranslation('incidents');
  const language = useLanguage();
  const seesChildren = useRight('incident.children') !== undefined;
  const { id, text, to, excuses, onPlatform, createdByName, updates, answer, mayEdit } = incident;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 3,
        gridTemplateColumns: {
          xs: 'minmax(0, 1fr)',
          lg: seesChildren ? 'minmax(0, 1fr) minmax(0, 1fr)' : 'minmax(0, 720px)',
        },
      }}
    >
      <Stack sx={{ gap: 2, minWidth: 0 }}>
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
          <Chip
            size="small"
            color={to ? 'success' : 'warning'}
            variant="outlined"
            label={to ? t('page.closedAt', { at: formatInstant(to, language) }) : t('page.goesOn')}
          />
          {excuses !== 'no' && (
            <Chip size="small" color="info" variant="outlined" label={t(`excuses.${excuses}`)} />
          )}
          {onPlatform && <Chip size="small" variant="outlined" label={t('onPlatform')} />}
          {createdByName && (
            <Typography variant="body2" color="text.secondary">
              {t('by', { name: createdByName })}
            </Typography>
          )}
        </Stack>
        {answer && (
          <Alert severity={answer.isDone ? 'success' : 'info'}>
            {t(answer.isDone ? 'page.progressDone' : 'page.progress', {
              answered: answer.answered,
              kept: answer.kept,
            })}
            <Typography variant="body2" sx={{ mt: 0.5, whiteSpace: 'pre-wrap' }}>
              {answer.text}
            </Typography>
          </Alert>
        )}
        <section>
          <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 600 }}>
            {t('page.text')}
          </Typography>
          <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {inLanguage(text, language)}
          </Typography>
        </section>
        <section>
          <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 600, mb: 1 }}>
            {t('page.updates')}
          </Typography>
          {mayEdit && <UpdateForm incidentId={id} />}
          {updates.length === 0 ? (
            <Typography variant="body2" color="text.secondary">
              {t('page.noUpdates')}
            </Typography>
          ) : (
            <IncidentUpdates updates={updates} />
          )}
        </section>
      </Stack>
      {seesChildren && <IncidentChildren incidentId={id} />}
    </Box>
  );
}
