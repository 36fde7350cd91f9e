import { Box, Button, Paper, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Venue } from '../../../functions/seminars/contract/places.ts';
import type { Programme } from '../../../functions/seminars/contract/programmes.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { programmeList, trainerList, venueList } from '../catalogueQueries.ts';
import { ProgrammeDialog } from '../components/ProgrammeDialog.tsx';
import { ToSeminars } from '../components/ToSeminars.tsx';
import { type Trainer, TrainerDialog } from '../components/TrainerDialog.tsx';
import { VenueDialog } from '../components/VenueDialog.tsx';

type Open =
  | { of: 'programme'; item?: Programme }
  | { of: 'venue'; item?: Venue }
  | { of: 'trainer'; item?: Trainer };

/** What sessions are made of: programmes, venues with their rooms, trainers of several organisations. */
export function CataloguePage() {
  const { t } = useTranslation('seminars');
  const language = useLanguage();
  const [open, setOpen] = useState<Open>();
  const programmes = useQuery(programmeList);
  const venues = useQuery(venueList);
  const trainers = useQuery(trainerList);
  const close = () => setOpen(undefined);
  return (
    <PageFrame title={t('catalogue.title')} subtitle={t('catalogue.subtitle')} actions={<ToSeminars />}>
      <Stack sx={{ gap: 2 }}>
        <Section title={t('catalogue.programmes')} onAdd={() => setOpen({ of: 'programme' })}>
          <Sights query={programmes}>
            {({ items }) => (
              <Items
                items={items.map((item) => ({
                  id: item.id,
                  name: inLanguage(item.title, language),
                  note: `${t('hours', { count: item.hours })} · ${item.duties.map((duty) => t(`duty.${duty}`)).join(', ')}${item.approval ? ` · ${t('catalogue.approvedBy', { number: item.approval.actNumber })}` : ''}`,
                  onEdit: () => setOpen({ of: 'programme', item }),
                }))}
              />
            )}
          </Sights>
        </Section>
        <Section title={t('catalogue.venues')} onAdd={() => setOpen({ of: 'venue' })}>
          <Sights query={venues}>
            {({ items }) => (
              <Items
                items={items.map((item) => ({
                  id: item.id,
                  name: item.name,
                  note: `${item.address} · ${item.rooms.map(({ name, capacity }) => `${name} (${capacity})`).join(', ')}`,
                  onEdit: () => setOpen({ of: 'venue', item }),
                }))}
              />
            )}
          </Sights>
        </Section>
        <Section title={t('catalogue.trainers')} onAdd={() => setOpen({ of: 'trainer' })}>
          <Sights query={trainers}>
            {({ items }) => (
              <Items
                items={items.map((item) => ({
                  id: item.id,
                  name: item.name,
                  note: inLanguage(item.organisation, language),
                  onEdit: () => setOpen({ of: 'trainer', item }),
                }))}
              />
            )}
          </Sights>
        </Section>
      </Stack>
      {open?.of === 'programme' && <ProgrammeDialog item={open.item} onClose={close} />}
      {open?.of === 'venue' && <VenueDialog item={open.item} onClose={close} />}
      {open?.of === 'trainer' && <TrainerDialog item={open.item} onClose={close} />}
    </PageFrame>
  );
}

function Section({ title, onAdd, children }: { title: string; onAdd: () => void; children: ReactNode }) {
  const { t } = useTranslation('seminars');
  return (
    <Paper variant="outlined" component="section" aria-label={title} sx={{ p: 2 }}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', mb: 1 }}>
        <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 600 }}>
          {title}
        </Typography>
        <Button size="small" onClick={onAdd} aria-label={`${t('catalogue.add')}: ${title}`}>
          {t('catalogue.add')}
        </Button>
      </Stack>
      {children}
    </Paper>
  );
}

interface Item {
  id: string;
  name: string;
  note: string;
  onEdit: () => void;
}

function Items({ items }: { items: readonly Item[] }) {
  const { t } = useTranslation('seminars');
  if (items.length === 0) return <Nothing title={t('catalogue.empty')} />;
  return (
    <Stack component="ul" sx={{ listStyle: 'none', p: 0, m: 0, gap: 1 }}>
      {items.map(({ id, name, note, onEdit }) => (
        <Stack key={id} component="li" direction="row" sx={{ gap: 1, alignItems: 'center' }}>
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <Typography variant="body2">{name}</Typography>
            <Typography variant="caption" color="text.secondary" component="div">
              {note}
            </Typography>
          </Box>
          <Button size="small" onClick={onEdit} aria-label={t('catalogue.editOf', { name })}>
            {t('catalogue.edit')}
          </Button>
        </Stack>
      ))}
    </Stack>
  );
}
