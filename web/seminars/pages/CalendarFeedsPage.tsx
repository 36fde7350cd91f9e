import { Stack, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRight } from '../../shared/auth/person.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { calendarAddress, calendarKinds } from '../calendarAddress.ts';
import { municipalityList } from '../calendarQueries.ts';
import { venueList } from '../catalogueQueries.ts';
import { CalendarAddress } from '../components/CalendarAddress.tsx';
import { SecretLink } from '../components/SecretLink.tsx';
import { ToSeminars } from '../components/ToSeminars.tsx';

const programs = ['google', 'yandex', 'outlook', 'apple'] as const;

/** Which sessions somebody wants in the own calendar, the address of it, and how it gets there. */
export function CalendarFeedsPage() {
  const { t } = useTranslation(['seminarCalendars', 'seminars']);
  const language = useLanguage();
  const { regionId } = useRegion();
  const [address, choose] = useAddress('of', 'room', 'municipality');
  const [secret, setSecret] = useState<string>();
  const isSignedIn = useRight('seminar.feed') !== undefined;
  const kinds = isSignedIn ? calendarKinds : (['open'] as const);
  const of = kinds.find((one) => one === address.of) ?? kinds[0];
  const link = calendarAddress({ ...address, of }, { origin: location.origin, regionId, language, secret });
  return (
    <PageFrame title={t('title')} subtitle={t('subtitle')} actions={<ToSeminars />}>
      <Stack sx={{ gap: 3, maxWidth: 720 }}>
        <Stack sx={{ gap: 2 }}>
          <TextField
            select
            size="small"
            label={t('which')}
            value={of}
            onChange={(event) => choose({ of: event.target.value, room: '', municipality: '' })}
            helperText={t(`about.${of}`)}
            slotProps={{ select: { native: true } }}
          >
            {kinds.map((one) => (
              <option key={one} value={one}>
                {t(`of.${one}`)}
              </option>
            ))}
          </TextField>
          {of === 'room' && <RoomField room={address.room} onChoose={(room) => choose({ room })} />}
          {of === 'municipality' && (
            <MunicipalityField
              municipality={address.municipality}
              onChoose={(municipality) => choose({ municipality })}
            />
          )}
        </Stack>
        {of !== 'open' && <SecretLink isShown={secret !== undefined} onSecret={setSecret} />}
        {link && <CalendarAddress key={link} address={link} isSecret={of !== 'open'} />}
        {!link && secret !== undefined && <Typography variant="body2">{t('choose')}</Typography>}
        <Stack component="section" sx={{ gap: 1 }}>
          <Typography component="h2" variant="subtitle1">
            {t('how.title')}
          </Typography>
          <ul style={{ margin: 0, paddingLeft: 20 }}>
            {programs.map((one) => (
              <Typography key={one} component="li" variant="body2">
                {t(`how.${one}`)}
              </Typography>
            ))}
          </ul>
          <Typography variant="body2" color="text.secondary">
            {t('how.delay')}
          </Typography>
        </Stack>
      </Stack>
    </PageFrame>
  );
}

function RoomField({ room, onChoose }: { room: string; onChoose: (room: string) => void }) {
  const { t } = useTranslation('seminarCalendars');
  const venues = useQuery(venueList);
  return (
    <TextField
      select
      size="small"
      label={t('room')}
      value={venues.data ? room : ''}
      onChange={(event) => onChoose(event.target.value)}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      <option value="" />
      {venues.data?.items.flatMap(({ id, name, rooms }) =>
        rooms.map((one) => (
          <option key={`${id}/${one.id}`} value={`${id}/${one.id}`}>
            {name}, {one.name}
          </option>
        )),
      )}
    </TextField>
  );
}

interface MunicipalityFieldProps {
  municipality: string;
  onChoose: (municipality: string) => void;
}

function MunicipalityField({ municipality, onChoose }: MunicipalityFieldProps) {
  const { t } = useTranslation('seminarCalendars');
  const language = useLanguage();
  const { regionId } = useRegion();
  const places = useQuery(municipalityList(regionId));
  return (
    <TextField
      select
      size="small"
      label={t('municipality')}
      value={places.data ? municipality : ''}
      onChange={(event) => onChoose(event.target.value)}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      <option value="" />
      {places.data?.items.map(({ id, names }) => {
        const name = names.at(-1);
        return (
          <option key={id} value={id}>
            {name ? inLanguage(name, language) : id}
          </option>
        );
      })}
    </TextField>
  );
}
