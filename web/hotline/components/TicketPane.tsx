import { Box, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../functions/hotline/contract.ts';
import { Sights } from '../../shared/ui/sights.tsx';
import { useHotlineExtras } from '../extras.ts';
import { conversationOf, type useTake } from '../queries.ts';
import { Composer, NoComposer, type WrittenKind } from './Composer.tsx';
import { EntryList } from './EntryList.tsx';
import { SchoolContext } from './SchoolContext.tsx';
import { SlaPanel } from './SlaPanel.tsx';
import { TicketHead } from './TicketHead.tsx';

interface TicketPaneProps {
  ticketId: string;
  now: string;
  take: ReturnType<typeof useTake>;
  kind: WrittenKind;
  onKind: (kind: WrittenKind) => void;
  field: RefObject<HTMLTextAreaElement | null>;
  onTicket: (ticketId: string) => void;
}

/** One ticket: the conversation, what to write, and beside it what stands behind the question. */
export function TicketPane({ ticketId, onTicket, ...desk }: TicketPaneProps) {
  const ticket = useQuery(conversationOf(ticketId));
  const { OnAnswer } = useHotlineExtras();
  return (
    <Sights query={ticket}>
      {(found) => (
        <Box
          sx={{
            display: 'grid',
            gap: 2,
            gridTemplateColumns: {
              xs: 'minmax(0, 1fr)',
              lg: found.viewer === 'hotline' ? 'minmax(0, 1fr) 272px' : 'minmax(0, 1fr)',
            },
          }}
        >
          <Box sx={{ minWidth: 0 }}>
            <TicketHead ticket={found} now={desk.now} take={desk.take} />
            <Stack sx={{ gap: 2 }}>
              <EntryList
                entries={found.conversation}
                showsVisibility={found.viewer !== 'asker'}
                actionsOf={({ id, kind }) =>
                  OnAnswer &&
                  kind === 'answer' &&
                  found.viewer === 'hotline' && <OnAnswer ticketId={found.id} entryId={id} />
                }
              />
              {found.mayWrite ? (
                <Composer ticket={found} kind={desk.kind} onKind={desk.onKind} field={desk.field} />
              ) : (
                <NoComposer viewer={found.viewer} />
              )}
            </Stack>
          </Box>
          {found.viewer === 'hotline' && <Beside ticket={found} onTicket={onTicket} />}
        </Box>
      )}
    </Sights>
  );
}

function Beside({ ticket, onTicket }: { ticket: Conversation; onTicket: (ticketId: string) => void }) {
  const { t } = useTranslation('hotline');
  const { contacts, rating, sla, schoolId, mayWrite } = ticket;
  const known = [contacts?.name, contacts?.phone, contacts?.email].filter(Boolean);
  return (
    <Stack component="aside" sx={{ gap: 2, minWidth: 0 }}>
      {known.length > 0 && (
        <div>
          <Typography component="h2" variant="subtitle2">
            {t('context.contacts')}
          </Typography>
          {known.map((line) => (
            <Typography key={line} variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              {line}
            </Typography>
          ))}
          {rating && (
            <Typography variant="body2" sx={{ mt: 0.5 }}>
              {t('context.rated', { score: rating.score })}
              {rating.words && `. ${rating.words}`}
            </Typography>
          )}
        </div>
      )}
      {sla && <SlaPanel sla={sla} />}
      {schoolId && mayWrite && <SchoolContext schoolId={schoolId} ticketId={ticket.id} onTicket={onTicket} />}
    </Stack>
  );
}
