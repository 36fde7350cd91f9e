import { Box, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation, EntryView } from '../../../functions/hotline/contract/views.ts';
import { useRight } from '../../shared/auth/person.ts';
import { LoadFailed, Sights } from '../../shared/ui/sights.tsx';
import { useHotlineExtras } from '../extras.ts';
import { useRelate } from '../incidentQueries.ts';
import { conversationOf, type useTake } from '../queries.ts';
import { type Related, undoOfFact } from '../related.ts';
import { Composer, NoComposer, type WrittenKind } from './Composer.tsx';
import { EntryList } from './EntryList.tsx';
import { Relations } from './Relations.tsx';
import { SchoolContext } from './SchoolContext.tsx';
import { SlaPanel } from './SlaPanel.tsx';
import { TicketHead } from './TicketHead.tsx';

type Fact = NonNullable<EntryView['related']>;

interface TicketPaneProps {
  ticketId: string;
  now: string;
  take: ReturnType<typeof useTake>;
  kind: WrittenKind;
  onKind: (kind: WrittenKind) => void;
  field: RefObject<HTMLTextAreaElement | null>;
  onTicket: (ticketId: string) => void;
  keysOn: boolean;
  onRelated: (done: Related) => void;
}

/** One ticket: the conversation, what to write, and beside it what stands behind the question. */
export function TicketPane({ ticketId, onTicket, ...desk }: TicketPaneProps) {
  const ticket = useQuery(conversationOf(ticketId));
  const relate = useRelate();
  const works = useRight('ticket.work') !== undefined;
  const undo = (fact: Fact) => {
    const undoing = undoOfFact(ticketId, fact);
    if (undoing) relate.mutate(undoing, { onSuccess: () => desk.onRelated({ what: 'undone' }) });
  };
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
            {works && (
              <Relations ticket={found} keysOn={desk.keysOn} onDone={desk.onRelated} onTicket={onTicket} />
            )}
            {relate.isError && <LoadFailed error={relate.error} />}
            <Stack sx={{ gap: 2 }}>
              <EntryList
                entries={found.conversation}
                showsVisibility={found.viewer !== 'asker'}
                onUndo={works ? undo : undefined}
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
