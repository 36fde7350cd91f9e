import { Alert, Button, Chip, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import type { Followed } from '../../../functions/hotline/contract/following.ts';
import { paths } from '../../app/paths.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Sights } from '../../shared/ui/sights.tsx';
import { AskerReply } from '../components/AskerReply.tsx';
import { EntryList } from '../components/EntryList.tsx';
import { Rating } from '../components/Rating.tsx';
import { followed } from '../queries.ts';

/** A question as its asker sees it, by the secret link: the answer, the next word, the rating. */
export function TicketPage() {
  const { t } = useTranslation('hotline');
  const { secret = '' } = useParams();
  const ticket = useQuery(followed(secret));
  return (
    <PageFrame
      title={t('ticket.title', { number: ticket.data?.number ?? '' })}
      subtitle={ticket.data?.subject}
    >
      <Sights query={ticket}>
        {(found) => (
          <Stack sx={{ gap: 2, maxWidth: 720 }}>
            <Standing ticket={found} />
            <Related ticket={found} />
            <EntryList entries={found.conversation} />
            {found.status === 'resolved' && <Rating secret={secret} rating={found.rating} />}
            <AskerReply secret={secret} isResolved={found.status === 'resolved'} />
          </Stack>
        )}
      </Sights>
    </PageFrame>
  );
}

function Standing({ ticket }: { ticket: Followed }) {
  const { t } = useTranslation('hotline');
  const language = useLanguage();
  const { status, createdAt, answerDueAt, schoolName } = ticket;
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
      <Chip
        label={t(`status.${status}`)}
        color={status === 'resolved' ? 'success' : 'primary'}
        variant="outlined"
      />
      <Typography variant="body2" color="text.secondary">
        {[
          schoolName && inLanguage(schoolName, language),
          t('ticket.asked', { at: formatInstant(createdAt, language) }),
          answerDueAt && t('ticket.dueBy', { at: formatInstant(answerDueAt, language) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
    </Stack>
  );
}

/** A known incident the question belongs to, and what the hotline answers apart from it. */
function Related({ ticket: { incident, parts } }: { ticket: Followed }) {
  const { t } = useTranslation('status');
  return (
    <>
      {incident && (
        <Alert
          severity="info"
          action={
            <Button color="inherit" size="small" component={Link} to={paths.status}>
              {t('bannerFollow')}
            </Button>
          }
        >
          {t('ownIncident', { number: incident.number })}
        </Alert>
      )}
      {parts && (
        <div>
          <Typography component="h2" variant="subtitle2">
            {t('parts')}
          </Typography>
          {parts.map(({ number, subject, path }) => (
            <MuiLink
              key={number}
              component={Link}
              to={path}
              sx={{ display: 'block', overflowWrap: 'anywhere' }}
            >
              {`${number} · ${subject}`}
            </MuiLink>
          ))}
        </div>
      )}
    </>
  );
}
