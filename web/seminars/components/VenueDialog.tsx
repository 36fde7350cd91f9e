import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Venue } from '../../../functions/seminars/contract/places.ts';
import { useAttempt } from '../../shared/drafts/useAttempt.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { useSaveVenue } from '../catalogueQueries.ts';
import { useMunicipalities } from '../useMunicipalities.ts';
import { CatalogueDialog } from './CatalogueDialog.tsx';

export function VenueDialog({ item, onClose }: { item?: Venue | undefined; onClose: () => void }) {
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
    <CatalogueDialog
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
    </CatalogueDialog>
  );
}
