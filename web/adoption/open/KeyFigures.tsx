import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { normDays, type OpenPart, type OpenWeek } from '../../../functions/adoption/open/contract.ts';
import { useOpenWords } from './useOpenWords.ts';

/** Where the region stands in its latest week, four figures in words. */
export function KeyFigures({ week }: { week: OpenWeek }) {
  const { t } = useTranslation('open');
  const { number, share, days, part } = useOpenWords();
  const { figures, lagDays } = week;
  if (!figures) return null;
  const note = (key: 'lessonsNote' | 'classesNote' | 'schoolsNote', { done, of }: OpenPart) =>
    done === undefined || of === undefined
      ? t('now.hiddenNote')
      : t(`now.${key}`, { done: number(done), of: number(of) });
  const shareOf = (figure: OpenPart) => (figure.share === undefined ? part(figure) : share(figure.share));
  return (
    <Box
      component="ul"
      sx={{
        m: 0,
        p: 0,
        listStyle: 'none',
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(4, 1fr)' },
      }}
    >
      <Figure
        value={shareOf(figures.lessons)}
        label={t('now.lessons')}
        note={note('lessonsNote', figures.lessons)}
      />
      <Figure
        value={shareOf(figures.classes)}
        label={t('now.classes')}
        note={note('classesNote', figures.classes)}
      />
      {lagDays !== undefined && (
        <Figure
          value={days(lagDays)}
          label={t('now.lag')}
          note={t('now.lagNote', { norm: t('daysOf', { count: normDays, value: number(normDays) }) })}
        />
      )}
      <Figure
        value={shareOf(figures.schools)}
        label={t('now.schools')}
        note={note('schoolsNote', figures.schools)}
      />
    </Box>
  );
}

interface FigureProps {
  value: string;
  label: string;
  note: string;
}

function Figure({ value, label, note }: FigureProps) {
  return (
    <Box
      component="li"
      sx={{
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.paper',
        p: 1.5,
        minWidth: 0,
      }}
    >
      <Typography component="div" sx={{ fontSize: '1.75rem', fontWeight: 700, lineHeight: 1.15 }}>
        {value}
      </Typography>
      <Typography component="div" sx={{ fontWeight: 600 }}>
        {label}
      </Typography>
      <Typography component="div" variant="body2" color="text.secondary">
        {note}
      </Typography>
    </Box>
  );
}
