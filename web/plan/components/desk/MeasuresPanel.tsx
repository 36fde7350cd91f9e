import { Button, IconButton, Stack, Typography } from '@mui/material';
import { ChevronLeft, ChevronRight, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DraftView } from '../../../../functions/plan/contract.ts';
import {
  measureAt,
  type Place,
  placeKey,
  placesOf,
  renumbered,
  withMeasure,
  withoutMeasure,
} from '../../draftContent.ts';
import type { DraftDesk } from '../../useDraftDesk.ts';
import { MeasureForm } from './MeasureForm.tsx';
import { MeasureOverview } from './MeasureOverview.tsx';

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
