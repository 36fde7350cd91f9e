import { Box, Chip, Typography } from '@mui/material';
import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardPart, CardWeek, SchoolCard } from '../../../functions/adoption/open/contract.ts';
import { formatDay } from '../../shared/format/format.ts';
import { Nothing } from '../../shared/ui/sights.tsx';
import { CardUsage } from './CardUsage.tsx';
import { CardWeeks } from './CardWeeks.tsx';
import { cardPartKey, latestCounted } from './cardWords.ts';
import { OpenSection } from './OpenSection.tsx';
import { useOpenWords } from './useOpenWords.ts';

/** A school for its parents: how the gradebook is kept, what the school has done for it. */
export function CardView({ card }: { card: SchoolCard }) {
  const { t } = useTranslation('open');
  const week = latestCounted(card.weeks);
  return (
    <>
      <OpenSection title={t('card.title')}>
        {week ? (
          <Kept week={week} isLatest={week === card.weeks.at(-1)} normDays={card.normDays} />
        ) : (
          <Nothing title={t('card.noWeeks')}>{t('card.noWeeksAdvice')}</Nothing>
        )}
      </OpenSection>
      {week && (
        <Box sx={{ mt: 3 }}>
          <CardWeeks card={card} />
        </Box>
      )}
      <Box sx={{ display: 'grid', columnGap: 4, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' } }}>
        <Steps card={card} />
        <Space card={card} />
        <CardUsage card={card} />
      </Box>
    </>
  );
}

interface KeptProps {
  week: CardWeek;
  isLatest: boolean;
  normDays: number;
}

function Kept({ week, isLatest, normDays }: KeptProps) {
  const { t } = useTranslation('open');
  const { weekDays, days, number, share } = useOpenWords();
  const { lessons = {}, lagDays, isKept } = week;
  const said = (part: CardPart) =>
    t(`card.${cardPartKey(part)}`, { percent: share((part.percent ?? 0) / 100) });
  const isInNorm = lagDays !== undefined && lagDays <= normDays;
  return (
    <>
      {!isLatest && (
        <Typography color="text.secondary" sx={{ mb: 1 }}>
          {t('card.lastCounted', { days: weekDays(week) })}
        </Typography>
      )}
      <Typography sx={{ fontSize: '1.25rem', fontWeight: 650 }}>{said(lessons)}</Typography>
      {lessons.about !== undefined && (
        <Typography color="text.secondary">{t('card.about', { about: number(lessons.about) })}</Typography>
      )}
      <Typography sx={{ mt: 1 }}>{t(isKept ? 'card.kept' : 'card.notKept')}</Typography>
      {lagDays !== undefined && (
        <Typography sx={{ mt: 1 }}>
          {t('card.lag', {
            days: days(lagDays),
            norm: t('daysOf', { count: normDays, value: number(normDays) }),
          })}{' '}
          <Chip
            size="small"
            component="span"
            color={isInNorm ? 'success' : 'warning'}
            variant="outlined"
            sx={{ color: 'text.primary' }}
            label={t(isInNorm ? 'card.inNorm' : 'card.beyondNorm')}
          />
        </Typography>
      )}
      <Typography component="h3" variant="subtitle1" sx={{ mt: 2, fontWeight: 650 }}>
        {t('card.parts')}
      </Typography>
      <Facts>
        {(['marks', 'topics', 'homework'] as const).map((part) => (
          <Fact key={part} name={t(`card.${part}`)}>
            {t(`card.part${capital(cardPartKey(week[part] ?? {}))}`, {
              percent: share((week[part]?.percent ?? 0) / 100),
            })}
          </Fact>
        ))}
      </Facts>
    </>
  );
}

function Steps({ card }: { card: SchoolCard }) {
  const { t } = useTranslation('open');
  const { language } = useOpenWords();
  return (
    <OpenSection title={t('card.steps')}>
      <Box component="ol" sx={listStyle}>
        {card.steps.map(({ step, on }) => (
          <Done key={step} isDone={on !== undefined} name={t(`card.step.${step}`)}>
            {on ? t('card.stepOn', { day: formatDay(on, language) }) : t('card.stepNotYet')}
          </Done>
        ))}
      </Box>
      {card.confirmed && <Typography color="text.secondary">{t('card.confirmed')}</Typography>}
    </OpenSection>
  );
}

function Space({ card: { space } }: { card: SchoolCard }) {
  const { t } = useTranslation('open');
  const { language } = useOpenWords();
  return (
    <OpenSection title={t('card.space')}>
      {space ? (
        <>
          <Box component="ul" sx={listStyle}>
            {space.checks.map(({ check, isComplete }) => (
              <Done key={check} isDone={isComplete} name={t(`card.check.${check}`)}>
                {t(isComplete ? 'card.complete' : 'card.incomplete')}
              </Done>
            ))}
          </Box>
          <Typography color="text.secondary">
            {t('card.spaceAsOf', { day: formatDay(space.asOf, language) })}
          </Typography>
        </>
      ) : (
        <Typography color="text.secondary">{t('card.noSpace')}</Typography>
      )}
    </OpenSection>
  );
}

const listStyle = { m: 0, mb: 1, p: 0, listStyle: 'none' } as const;

interface DoneProps {
  isDone: boolean;
  name: string;
  children: ReactNode;
}

/** The word beside the mark says what it means. */
function Done({ isDone, name, children }: DoneProps) {
  const Icon = isDone ? Check : Minus;
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'baseline', py: 0.25 }}>
      <Box component="span" sx={{ color: isDone ? 'success.main' : 'text.secondary', alignSelf: 'center' }}>
        <Icon size={16} aria-hidden="true" />
      </Box>
      <span>{name}</span>
      <Typography component="span" variant="body2" color="text.secondary">
        {children}
      </Typography>
    </Box>
  );
}

function Facts({ children }: { children: ReactNode }) {
  return (
    <Box
      component="dl"
      sx={{ m: 0, display: 'grid', gridTemplateColumns: 'max-content 1fr', columnGap: 2, rowGap: 0.25 }}
    >
      {children}
    </Box>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <Typography component="dt" color="text.secondary">
        {name}
      </Typography>
      <Typography component="dd" sx={{ m: 0 }}>
        {children}
      </Typography>
    </>
  );
}

function capital<Key extends string>(key: Key): Capitalize<Key> {
  return (key.charAt(0).toUpperCase() + key.slice(1)) as Capitalize<Key>;
}
