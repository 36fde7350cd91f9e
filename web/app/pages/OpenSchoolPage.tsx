import { Link as MuiLink } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import type { SchoolCard } from '../../../functions/adoption/open/contract.ts';
import { CardView } from '../../adoption/open/CardView.tsx';
import { latestCounted } from '../../adoption/open/cardWords.ts';
import { Meaning } from '../../adoption/open/Meaning.tsx';
import { OpenFiles } from '../../adoption/open/OpenFiles.tsx';
import { useOpenWords } from '../../adoption/open/useOpenWords.ts';
import { openFiles, schoolCard } from '../../adoption/openQueries.ts';
import { formatDay } from '../../shared/format/format.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Sights } from '../../shared/ui/sights.tsx';
import { Ask } from '../open/Ask.tsx';
import { paths } from '../paths.ts';

/** One school for its parents. */
export function OpenSchoolPage() {
  const { t } = useTranslation('open');
  const { name } = useOpenWords();
  const { nodeId = '' } = useParams();
  const card = useQuery(schoolCard(nodeId));
  return (
    <PageFrame
      title={card.data ? name(card.data.school.name) : t('card.waitingTitle')}
      subtitle={card.data && <WhatIsShown card={card.data} />}
    >
      <Sights query={card}>
        {(data) => (
          <>
            <CardView card={data} />
            <Ask about={name(data.school.name)} />
            <Meaning />
            <OpenFiles
              addressOf={(ending, query) => openFiles.card(ending, nodeId, query)}
              fileName={`school-${nodeId}-${data.day}`}
              name={name(data.school.name)}
              day={latestCounted(data.weeks)?.asOf ?? data.day}
            />
          </>
        )}
      </Sights>
    </PageFrame>
  );
}

function WhatIsShown({ card: { school, weeks } }: { card: SchoolCard }) {
  const { t } = useTranslation('open');
  const { name, weekDays, language } = useOpenWords();
  const week = latestCounted(weeks);
  const facts = [
    school.municipality && name(school.municipality.name),
    school.address,
    school.closedOn && t('card.closed', { day: formatDay(school.closedOn, language) }),
    week &&
      t('card.shown', {
        days: weekDays(week),
        asOf: formatDay(week.asOf ?? week.to, language),
      }),
  ].filter(Boolean);
  return (
    <>
      {facts.join(' · ')}
      <MuiLink component={Link} to={paths.open} className="no-print" sx={{ display: 'block', py: 0.5 }}>
        {t('card.toRegion')}
      </MuiLink>
    </>
  );
}
