import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  MenuItem,
  Paper,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { nodePageSchema } from '../../../functions/registry/contract/nodes.ts';
import type { trainerViewSchema, Venue } from '../../../functions/seminars/contract/places.ts';
import type { Programme } from '../../../functions/seminars/contract/programmes.ts';
import { type Duty, dutySchema } from '../../../functions/seminars/contract/words.ts';
import { api } from '../../shared/api/api.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { useAttempt } from '../../shared/drafts/useAttempt.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { InputProblem } from '../components/InputProblem.tsx';
import { ToSeminars } from '../components/ToSeminars.tsx';
import {
  programmeList,
  trainerList,
  useSaveProgramme,
  useSaveTrainer,
  useSaveVenue,
  venueList,
} from '../queries.ts';

type Trainer = z.infer<typeof trainerViewSchema>;
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

interface FormProps {
  title: string;
  error: unknown;
  isPending: boolean;
  onClose: () => void;
  onSave: () => void;
  children: ReactNode;
}

function FormDialog({ title, error, isPending, onClose, onSave, children }: FormProps) {
  const { t } = useTranslation('seminars');
  return (
    <Dialog open fullWidth onClose={onClose} aria-labelledby="catalogue-form">
      <DialogTitle id="catalogue-form">{title}</DialogTitle>
      <DialogContent>
        <Stack sx={{ gap: 2, pt: 1 }}>
          {children}
          {error ? <InputProblem error={error} /> : null}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('cancel', { ns: 'shared' })}</Button>
        <Button variant="contained" loading={isPending} onClick={onSave}>
          {t('save', { ns: 'shared' })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** Lines of a field as wordings: `по-русски | in English`. */
const wordingsOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [ru = '', en = ''] = line.split('|').map((part) => part.trim());
      return { ru, en };
    });

function ProgrammeDialog({ item, onClose }: { item?: Programme | undefined; onClose: () => void }) {
  const { t } = useTranslation('seminars');
  const [titleRu, setTitleRu] = useState(item?.title.ru ?? '');
  const [titleEn, setTitleEn] = useState(item?.title.en ?? '');
  const [organisation, setOrganisation] = useState(item?.organisation.ru ?? '');
  const [hours, setHours] = useState(String(item?.hours ?? 8));
  const [taught, setTaught] = useState<Duty[]>(item?.duties ?? ['responsible']);
  const [outcomes, setOutcomes] = useState(
    (item?.outcomes ?? []).map(({ ru, en }) => (en ? `${ru} | ${en}` : ru)).join('\n'),
  );
  const [actNumber, setActNumber] = useState(item?.approval?.actNumber ?? '');
  const [approvedOn, setApprovedOn] = useState(item?.approval?.on ?? '');
  const save = useSaveProgramme();
  const attempt = useAttempt();
  return (
    <FormDialog
      title={t('catalogue.programme')}
      error={save.error}
      isPending={save.isPending}
      onClose={onClose}
      onSave={() =>
        save.mutate(
          {
            before: item,
            idempotencyKey: attempt.key,
            body: {
              title: { ru: titleRu, en: titleEn },
              organisation: { ru: organisation, en: item?.organisation.en ?? organisation },
              hours: Number(hours),
              duties: taught,
              modules: item?.modules ?? [],
              outcomes: wordingsOf(outcomes),
              ...(actNumber && approvedOn && { approval: { actNumber, on: approvedOn } }),
            },
          },
          { onSuccess: onClose, onError: attempt.failed },
        )
      }
    >
      <TextField
        label={t('plan.titleRu')}
        value={titleRu}
        onChange={(event) => setTitleRu(event.target.value)}
      />
      <TextField
        label={t('plan.titleEn')}
        value={titleEn}
        onChange={(event) => setTitleEn(event.target.value)}
      />
      <TextField
        label={t('catalogue.organisation')}
        value={organisation}
        onChange={(event) => setOrganisation(event.target.value)}
      />
      <TextField
        type="number"
        label={t('catalogue.hours')}
        value={hours}
        onChange={(event) => setHours(event.target.value)}
      />
      <TextField
        select
        label={t('forWhom')}
        value={taught}
        onChange={(event) => setTaught([event.target.value].flat() as Duty[])}
        slotProps={{ select: { multiple: true } }}
      >
        {dutySchema.options.map((one) => (
          <MenuItem key={one} value={one}>
            {t(`duty.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        multiline
        minRows={2}
        label={t('catalogue.outcomes')}
        helperText={t('catalogue.outcomesHint')}
        value={outcomes}
        onChange={(event) => setOutcomes(event.target.value)}
      />
      <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 2 }}>
        <TextField
          fullWidth
          label={t('catalogue.actNumber')}
          value={actNumber}
          onChange={(event) => setActNumber(event.target.value)}
        />
        <TextField
          fullWidth
          type="date"
          label={t('catalogue.approvedOn')}
          value={approvedOn}
          onChange={(event) => setApprovedOn(event.target.value)}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      </Stack>
    </FormDialog>
  );
}

function useMunicipalities() {
  const { regionId } = useRegion();
  return useQuery({
    queryKey: ['seminars', 'municipalities', regionId],
    queryFn: ({ signal }) =>
      api.get('/registry/nodes', {
        query: { kind: 'municipality', parent: regionId, limit: 200 },
        reply: nodePageSchema,
        signal,
      }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

function VenueDialog({ item, onClose }: { item?: Venue | undefined; onClose: () => void }) {
  const { t } = useTranslation('seminars');
  const language = useLanguage();
  const municipalities = useMunicipalities();
  const [name, setName] = useState(item?.name ?? '');
  const [address, setAddress] = useState(item?.address ?? '');
  const [municipalityId, setMunicipality] = useState(item?.municipalityId ?? '');
  const [rooms, setRooms] = useState(
    (item?.rooms ?? []).map((room) => `${room.name}: ${room.capacity}`).join('\n'),
  );
  const save = useSaveVenue();
  const attempt = useAttempt();
  const roomsOf = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .map((line, at) => {
        const [named = '', capacity = ''] = line.split(':').map((part) => part.trim());
        const known = item?.rooms.find((room) => room.name === named);
        return {
          id: known?.id ?? `room-${(item?.rooms.length ?? 0) + at + 1}`,
          name: named,
          capacity: Number(capacity),
        };
      });
  return (
    <FormDialog
      title={t('catalogue.venue')}
      error={save.error}
      isPending={save.isPending}
      onClose={onClose}
      onSave={() =>
        save.mutate(
          {
            before: item,
            idempotencyKey: attempt.key,
            body: { name, address, municipalityId, rooms: roomsOf(rooms) },
          },
          { onSuccess: onClose, onError: attempt.failed },
        )
      }
    >
      <TextField label={t('catalogue.name')} value={name} onChange={(event) => setName(event.target.value)} />
      <TextField
        select
        label={t('coverage.municipality')}
        value={municipalityId}
        onChange={(event) => setMunicipality(event.target.value)}
      >
        {(municipalities.data?.items ?? []).map(({ id, names }) => (
          <MenuItem key={id} value={id}>
            {inLanguage(names.at(-1) ?? { ru: id, en: id }, language)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={t('catalogue.address')}
        value={address}
        onChange={(event) => setAddress(event.target.value)}
      />
      <TextField
        multiline
        minRows={2}
        label={t('catalogue.rooms')}
        helperText={t('catalogue.roomsHint')}
        value={rooms}
        onChange={(event) => setRooms(event.target.value)}
      />
    </FormDialog>
  );
}

function TrainerDialog({ item, onClose }: { item?: Trainer | undefined; onClose: () => void }) {
  const { t } = useTranslation('seminars');
  const language = useLanguage();
  const municipalities = useMunicipalities();
  const [name, setName] = useState(item?.name ?? '');
  const [organisation, setOrganisation] = useState(item?.organisation.ru ?? '');
  const [email, setEmail] = useState(item?.email ?? '');
  const [accountId, setAccount] = useState(item?.accountId ?? '');
  const [municipalityId, setMunicipality] = useState(item?.municipalityId ?? '');
  const save = useSaveTrainer();
  const attempt = useAttempt();
  return (
    <FormDialog
      title={t('catalogue.trainer')}
      error={save.error}
      isPending={save.isPending}
      onClose={onClose}
      onSave={() =>
        save.mutate(
          {
            before: item,
            idempotencyKey: attempt.key,
            body: {
              name,
              organisation: { ru: organisation, en: item?.organisation.en ?? organisation },
              ...(email && { email }),
              ...(accountId && { accountId }),
              ...(municipalityId && { municipalityId }),
            },
          },
          { onSuccess: onClose, onError: attempt.failed },
        )
      }
    >
      <TextField label={t('signUp.name')} value={name} onChange={(event) => setName(event.target.value)} />
      <TextField
        label={t('catalogue.organisation')}
        value={organisation}
        onChange={(event) => setOrganisation(event.target.value)}
      />
      <TextField
        select
        label={t('catalogue.homeOnly')}
        value={municipalityId}
        onChange={(event) => setMunicipality(event.target.value)}
      >
        <MenuItem value="">{t('catalogue.everywhere')}</MenuItem>
        {(municipalities.data?.items ?? []).map(({ id, names }) => (
          <MenuItem key={id} value={id}>
            {inLanguage(names.at(-1) ?? { ru: id, en: id }, language)}
          </MenuItem>
        ))}
      </TextField>
      <TextField label={t('signUp.email')} value={email} onChange={(event) => setEmail(event.target.value)} />
      <TextField
        label={t('catalogue.account')}
        helperText={t('catalogue.accountHint')}
        value={accountId}
        onChange={(event) => setAccount(event.target.value)}
      />
    </FormDialog>
  );
}
