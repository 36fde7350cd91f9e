import { Box, Button, Card, Chip, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarProposal } from '../../../functions/registry/contract/calendars.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import type { CalendarView } from '../calendarQueries.ts';
import { useEntryWords } from '../calendarWords.ts';
import { DecideProposalDialog } from './DecideProposalDialog.tsx';

interface CalendarProposalsProps {
  calendar: CalendarView;
  nodeId: NodeId;
  mayDecide: boolean;
}

/** What has been proposed for a node's school calendar, and what became of it; newest first. */
export function CalendarProposals({ calendar, nodeId, mayDecide }: CalendarProposalsProps) {
  const { t } = useTranslation('calendar');
  const [decided, setDecided] = useState<{ proposal: CalendarProposal; kind: 'accepted' | 'declined' }>();
  return (
    <section>
      <Typography component="h2" variant="h6" sx={{ mb: 1 }}>
        {t('calendar.proposals')}
      </Typography>
      {calendar.proposals.length === 0 && (
        <Typography variant="body2">{t('calendar.noProposals')}</Typography>
      )}
      <Stack sx={{ gap: 1 }}>
        {calendar.proposals.toReversed().map((proposal) => (
          <ProposalCard key={proposal.id} proposal={proposal}>
            {mayDecide && !proposal.decision && (
              <>
                <Button
                  size="small"
                  variant="contained"
                  onClick={() => setDecided({ proposal, kind: 'accepted' })}
                >
                  {t('calendar.accept')}
                </Button>
                <Button size="small" onClick={() => setDecided({ proposal, kind: 'declined' })}>
                  {t('calendar.decline')}
                </Button>
              </>
            )}
          </ProposalCard>
        ))}
      </Stack>
      {decided && (
        <DecideProposalDialog
          {...decided}
          nodeId={nodeId}
          version={calendar.version}
          onClose={() => setDecided(undefined)}
        />
      )}
    </section>
  );
}

function ProposalCard({ proposal, children }: { proposal: CalendarProposal; children: React.ReactNode }) {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  const words = useEntryWords();
  const { entry, decision } = proposal;
  return (
    <Card sx={{ p: 1.5 }}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 1, flexWrap: 'wrap' }}>
        <Typography variant="subtitle2">{words(entry)}</Typography>
        <Chip
          size="small"
          variant="outlined"
          label={t(`calendar.proposalState.${decision?.kind ?? 'open'}`)}
        />
      </Stack>
      <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
        {[entry.reason, formatInstant(entry.recordedAt, language), decision?.reason]
          .filter(Boolean)
          .join(' · ')}
      </Box>
      <Stack direction="row" sx={{ gap: 1, mt: 0.5 }}>
        {children}
      </Stack>
    </Card>
  );
}
