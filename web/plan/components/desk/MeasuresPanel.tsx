import { Alert, Button, Card, CardActionArea, IconButton, Stack, Tooltip, Typography } from '@mui/material';
import { ChevronLeft, ChevronRight, CircleHelp, ListPlus, Plus, Trash2, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type DraftView, deadlineSchema, type Measure } from '../../../../functions/plan/contract.ts';
import { inLanguage, useLanguage } from '../../../shared/text/language.ts';
import {
  measureAt,
  type Place,
  placeKey,
  placesOf,
  renumbered,
  withMeasure,
  withNewMeasure,
  withNewSection,
  withoutMeasure,
  withoutProof,
} from '../../draftContent.ts';
import type { DraftDesk } from '../../useDraftDesk.ts';
import { useDeadlineWords } from '../../words.ts';
import { MeasureForm } from './MeasureForm.tsx';

interface MeasuresPanelProps {
  draft: DraftView;
  desk: DraftDesk;
  /** The measure that is open, as `placeKey` names it. */
  opened: string | undefined;
  onOpen: (place: string | undefined) => void;
}

/** The measures of a draft: all of them as a list, or one to correct. */
export function MeasuresPanel({ draft, desk, opened, onOpen }: MeasuresPanelProps) {
  const place = placesOf(desk.content).find((one) => placeKey(one) === opened);
  return place ? (
    <OpenMeasure desk={desk} place={place} onOpen={onOpen} />
  ) : (
    <MeasureOverview draft={draft} desk={desk} onOpen={onOpen} />
  );
}

function MeasureOverview({ draft, desk, onOpen }: Omit<MeasuresPanelProps, 'opened'>) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const { content, setContent } = desk;
  const asked = new Set(
    draft.questions.flatMap(({ id, number }) => (number && !desk.answers[id]?.trim() ? [number] : [])),
  );
  const unproved = withoutProof(content).length;
  return (
    <Stack sx={{ gap: 2.5 }}>
      {unproved > 0 && (
        <Alert severity="info">
          {t('draft.withoutProof', { count: unproved, all: placesOf(content).length })}
        </Alert>
      )}
      {content.sections.map((section, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a section of a draft is known by its place alone
        <section key={at}>
          <Typography variant="subtitle1" component="h2" sx={{ fontWeight: 650, mb: 1 }}>
            {t('gantt.group', { appendix: section.appendix, title: inLanguage(section.title, language) })}
          </Typography>
          <Stack component="ol" sx={{ gap: 0.75, m: 0, p: 0, listStyle: 'none' }}>
            {section.measures.map((measure, index) => {
              const key = placeKey({ section: at, index });
              return (
                <li key={key}>
                  <MeasureLine
                    measure={measure}
                    isAsked={asked.has(measure.number)}
                    isWrong={[...desk.issues.keys()].some((path) =>
                      path.startsWith(`sections.${at}.measures.${index}.`),
                    )}
                    onOpen={() => onOpen(key)}
                  />
                </li>
              );
            })}
          </Stack>
          <Button
            size="small"
            startIcon={<Plus size={16} />}
            sx={{ mt: 1 }}
            onClick={() => {
              setContent((before) => withNewMeasure(before, at));
              onOpen(placeKey({ section: at, index: section.measures.length }));
            }}
          >
            {t('draft.addMeasure')}
          </Button>
        </section>
      ))}
      <div>
        <Button startIcon={<ListPlus size={16} />} onClick={() => setContent(withNewSection)}>
          {t('draft.addSection')}
        </Button>
      </div>
    </Stack>
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

function OpenMeasure({
  desk,
  place,
  onOpen,
}: {
  desk: DraftDesk;
  place: Place;
  onOpen: MeasuresPanelProps['onOpen'];
}) {
  const { t } = useTranslation('plan');
  const { content, setContent, issues } = desk;
  const measure = measureAt(content, place);
  if (!measure) return null;
  const places = placesOf(content).map(placeKey);
  const at = places.indexOf(placeKey(place));
  const measures = content.sections.flatMap((section) => section.measures);
  const owners = measures.flatMap((one) => one.owners);
  const known = [
    ...new Set([...content.bodies.flatMap(({ name, aliases }) => [name.ru, ...aliases]), ...owners]),
  ];
  return (
    <Stack sx={{ gap: 2 }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Button size="small" onClick={() => onOpen(undefined)}>
          {t('draft.back')}
        </Button>
        <IconButton
          size="small"
          aria-label={t('draft.previous')}
          disabled={at <= 0}
          onClick={() => onOpen(places[at - 1])}
        >
          <ChevronLeft size={18} />
        </IconButton>
        <IconButton
          size="small"
          aria-label={t('draft.next')}
          disabled={at >= places.length - 1}
          onClick={() => onOpen(places[at + 1])}
        >
          <ChevronRight size={18} />
        </IconButton>
        <Typography variant="body2" color="text.secondary" sx={{ flex: 1 }}>
          {at + 1} / {places.length}
        </Typography>
        <Button
          size="small"
          color="error"
          startIcon={<Trash2 size={15} />}
          onClick={() => {
            setContent((before) => withoutMeasure(before, place));
            onOpen(undefined);
          }}
        >
          {t('draft.removeMeasure')}
        </Button>
      </Stack>
      <MeasureForm
        key={placeKey(place)}
        measure={measure}
        measures={measures}
        knownOwners={known}
        issueOf={(field) => issues.get(`sections.${place.section}.measures.${place.index}.${field}`)}
        onChange={(changed) => setContent((before) => withMeasure(before, place, changed))}
        onNumber={(number) => setContent((before) => renumbered(before, place, number))}
      />
    </Stack>
  );
}
