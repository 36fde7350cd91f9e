import { Alert, Box, Button, Card, CardActionArea, Stack, Tooltip, Typography } from '@mui/material';
import { CircleHelp, ListPlus, Plus, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type DraftView, deadlineSchema, type Measure } from '../../../../functions/plan/contract.ts';
import { inLanguage, useLanguage } from '../../../shared/text/language.ts';
import { placeKey, placesOf, withNewMeasure, withNewSection, withoutProof } from '../../draftContent.ts';
import type { DraftDesk } from '../../useDraftDesk.ts';
import { useDeadlineWords } from '../../words.ts';
import { drawnSections, useLongList } from '../useLongList.ts';

interface MeasureOverviewProps {
  draft: DraftView;
  desk: DraftDesk;
  /** Opens a measure, as `placeKey` names it. */
  onOpen: (place: string) => void;
}

const lineHeight = 66;
const issuePath = /^sections\.(\d+)\.measures\.(\d+)\./;

/** All measures of a draft, section by section. Of very many only those in sight are drawn. */
export function MeasureOverview({ draft, desk, onOpen }: MeasureOverviewProps) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const { content, setContent, answers, issues } = desk;
  const unproved = useMemo(() => withoutProof(content).length, [content]);
  const asked = useMemo(() => {
    const open = draft.questions.filter(({ id }) => !answers[id]?.trim());
    return new Set(open.flatMap(({ number }) => number ?? []));
  }, [draft.questions, answers]);
  const wrong = useMemo(() => {
    const found = [...issues.keys()].map((path) => issuePath.exec(path));
    return new Set(
      found.flatMap((match) =>
        match ? [placeKey({ section: Number(match[1]), index: Number(match[2]) })] : [],
      ),
    );
  }, [issues]);
  // Of each section: its heading, its measures, and the button that adds one.
  const count = content.sections.reduce((sum, { measures }) => sum + measures.length + 2, 0);
  const lines = useLongList<HTMLDivElement>(count, lineHeight);
  const drawn = drawnSections(content.sections, ({ measures }) => measures.length + 1, lines);
  const placed = (line: number) => ({ ref: lines.measure, 'data-index': line });
  return (
    <div>
      {unproved > 0 && (
        <Alert severity="info" sx={{ mb: 2.5 }}>
          {t('draft.withoutProof', { count: unproved, all: placesOf(content).length })}
        </Alert>
      )}
      <div ref={lines.frame}>
        <div style={{ height: lines.above }} />
        {drawn.map(({ section: { appendix, title, measures }, at, line, hasHead, first, last }) => (
          <section key={at}>
            {hasHead && (
              <Box {...placed(line)} sx={{ pb: 1 }}>
                <Typography variant="subtitle1" component="h2" sx={{ fontWeight: 650 }}>
                  {t('gantt.group', { appendix, title: inLanguage(title, language) })}
                </Typography>
              </Box>
            )}
            <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
              {measures.slice(first, last).map((measure, drawnAt) => {
                const index = first + drawnAt;
                const key = placeKey({ section: at, index });
                return (
                  <Box
                    component="li"
                    key={key}
                    {...placed(line + 1 + index)}
                    aria-setsize={measures.length}
                    aria-posinset={index + 1}
                    sx={{ pb: 0.75 }}
                  >
                    <MeasureLine
                      measure={measure}
                      isAsked={asked.has(measure.number)}
                      isWrong={wrong.has(key)}
                      onOpen={() => onOpen(key)}
                    />
                  </Box>
                );
              })}
            </Box>
            {last > measures.length && (
              <Box {...placed(line + 1 + measures.length)} sx={{ pt: 0.25, pb: 2.5 }}>
                <Button
                  size="small"
                  startIcon={<Plus size={16} />}
                  onClick={() => {
                    setContent((before) => withNewMeasure(before, at));
                    onOpen(placeKey({ section: at, index: measures.length }));
                  }}
                >
                  {t('draft.addMeasure')}
                </Button>
              </Box>
            )}
          </section>
        ))}
        <div style={{ height: lines.below }} />
      </div>
      <Button startIcon={<ListPlus size={16} />} onClick={() => setContent(withNewSection)}>
        {t('draft.addSection')}
      </Button>
    </div>
  );
}

interface MeasureLineProps {
  measure: Measure;
  isAsked: boolean;
  isWrong: boolean;
  onOpen: () => void;
}

function MeasureLine({ measure, isAsked, isWrong, onOpen }: MeasureLineProps) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const deadlineWords = useDeadlineWords();
  const deadline = deadlineSchema.safeParse(measure.deadline);
  const facts = [
    deadline.success ? deadlineWords(deadline.data) : measure.deadlineText,
    measure.owners.join(', ') || t('noOwner'),
    measure.predicate === undefined && t('draft.noProof'),
  ];
  return (
    <Card sx={isWrong ? { borderColor: 'error.main' } : {}}>
      <CardActionArea onClick={onOpen} sx={{ px: 1.5, py: 1 }}>
        <Stack direction="row" sx={{ gap: 1, alignItems: 'baseline' }}>
          <Typography component="span" sx={{ fontWeight: 650, minWidth: 34 }}>
            {measure.number || '—'}
          </Typography>
          <Typography component="span" variant="body2" sx={{ flex: 1, minWidth: 0 }}>
            {inLanguage(measure.title, language) || t('draft.untitled')}
            <Typography component="span" variant="caption" color="text.secondary" sx={{ display: 'block' }}>
              {facts.filter(Boolean).join(' · ')}
            </Typography>
          </Typography>
          {isAsked && (
            <Tooltip title={t('draft.hasQuestion')}>
              <CircleHelp size={18} aria-label={t('draft.hasQuestion')} />
            </Tooltip>
          )}
          {isWrong && <TriangleAlert size={18} aria-label={t('draft.invalid')} />}
        </Stack>
      </CardActionArea>
    </Card>
  );
}
