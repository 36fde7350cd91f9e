import { Alert, AlertTitle, Button, Stack, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router-dom';
import type { Proposal } from '../../../functions/hotline/contract/incidents.ts';
import { paths } from '../../app/paths.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { later } from '../../shared/ui/later.tsx';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { draftOfProposal, type IncidentDraft } from '../incidentDraft.ts';
import { proposals, useDismissProposal } from '../incidentQueries.ts';

const IncidentDialog = later(async () => (await import('./IncidentDialog.tsx')).IncidentDialog);

/** Incidents that tickets alike speak for; each is told of in one step or dismissed with a reason. */
export function Proposals() {
  const found = useQuery(proposals());
  return found.data?.items.map((proposal) => <OneProposal key={proposal.id} proposal={proposal} />);
}

function OneProposal({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation('incidents');
  const { t: th } = useTranslation('hotline');
  const language = useLanguage();
  const navigate = useNavigate();
  const [draft, setDraft] = useState<IncidentDraft>();
  const [isShown, setShown] = useState(false);
  const [why, setWhy] = useState<string>();
  const dismiss = useDismissProposal();
  const { id, version, tickets, queue, municipalityName } = proposal;
  const place = municipalityName ? inLanguage(municipalityName, language) : '';
  const accept = () => {
    const subject = tickets[0]?.subject ?? '';
    const inRussian = municipalityName?.ru ?? '';
    setDraft(
      draftOfProposal(proposal, {
        title: { ru: t('proposals.draftTitle', { subject, lng: 'ru' }), en: '' },
        text: { ru: t('proposals.draftText', { place: inRussian, lng: 'ru' }), en: '' },
      }),
    );
  };
  return (
    <Alert severity="warning" sx={{ mb: 1.5, '& .MuiAlert-message': { flexGrow: 1, minWidth: 0 } }}>
      <AlertTitle>{t('proposals.title')}</AlertTitle>
      <Typography variant="body2">
        {t('proposals.what', { place, queue: th(`queue.${queue}`), count: tickets.length })}
      </Typography>
      {isShown && (
        <Stack component="ul" sx={{ m: 0, my: 1, pl: 2.5 }}>
          {tickets.map(({ ticketId, number, subject, schoolName, at }) => (
            <li key={ticketId}>
              <Typography
                component={Link}
                variant="body2"
                color="inherit"
                to={`${paths.hotline}?view=all&ticket=${ticketId}`}
              >
                {[
                  formatInstant(at, language),
                  schoolName ? inLanguage(schoolName, language) : number,
                  subject,
                ].join(' · ')}
              </Typography>
            </li>
          ))}
        </Stack>
      )}
      {why !== undefined && (
        <TextField
          fullWidth
          autoFocus
          label={t('proposals.why')}
          value={why}
          onChange={(event) => setWhy(event.target.value)}
          sx={{ my: 1 }}
        />
      )}
      {dismiss.isError && <LoadFailed error={dismiss.error} />}
      <Stack direction="row" sx={{ gap: 1, mt: 1, flexWrap: 'wrap' }}>
        <Button size="small" variant="contained" onClick={accept}>
          {t('proposals.accept')}
        </Button>
        <Button
          size="small"
          color="inherit"
          loading={dismiss.isPending}
          disabled={why !== undefined && why.trim().length < 3}
          onClick={() => (why === undefined ? setWhy('') : dismiss.mutate({ id, version, reason: why }))}
        >
          {t('proposals.dismiss')}
        </Button>
        <Button size="small" color="inherit" onClick={() => setShown(!isShown)} aria-expanded={isShown}>
          {t(isShown ? 'proposals.hide' : 'proposals.show')}
        </Button>
      </Stack>
      {draft && (
        <IncidentDialog
          draft={draft}
          ticketIds={tickets.map(({ ticketId }) => ticketId)}
          proposalId={id}
          onClose={() => setDraft(undefined)}
          onSaved={(made) => void navigate(paths.hotlineIncident(made.id))}
        />
      )}
    </Alert>
  );
}
