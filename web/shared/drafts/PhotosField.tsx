import { Alert, Box, Button, IconButton, Stack, Typography } from '@mui/material';
import { Camera, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftPhoto } from './draftPhoto.ts';
import { newKey } from './newKey.ts';
import { smallPhoto } from './smallPhoto.ts';

interface PhotosFieldProps {
  photos: readonly DraftPhoto[];
  most: number;
  onChange: (photos: DraftPhoto[]) => void;
}

/** Photos are made small and kept with the draft; they go with it, whenever it can be sent. */
export function PhotosField({ photos, most, onChange }: PhotosFieldProps) {
  const { t } = useTranslation('shared');
  const input = useRef<HTMLInputElement>(null);
  const [isBad, setBad] = useState(false);
  const isFull = photos.length >= most;
  const add = async (file: File | undefined) => {
    if (!file) return;
    try {
      const name = `${file.name.replace(/\.[^.]*$/, '').slice(0, 100)}.jpg`;
      onChange([...photos, { id: newKey(), name, dataUrl: await smallPhoto(file) }]);
      setBad(false);
    } catch {
      setBad(true);
    }
    if (input.current) input.current.value = '';
  };
  return (
    <Stack sx={{ gap: 1, alignItems: 'flex-start' }}>
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        data-testid="photo"
        onChange={(event) => void add(event.target.files?.[0])}
      />
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        {photos.map(({ id, name, dataUrl }) => (
          <Box key={id} sx={{ position: 'relative' }}>
            <Box
              component="img"
              src={dataUrl}
              alt={name}
              sx={{ width: 96, height: 96, objectFit: 'cover', borderRadius: 1, display: 'block' }}
            />
            <IconButton
              size="small"
              aria-label={t('photos.remove', { name })}
              onClick={() => onChange(photos.filter((photo) => photo.id !== id))}
              sx={{ position: 'absolute', top: 2, right: 2, bgcolor: 'background.paper' }}
            >
              <X size={16} />
            </IconButton>
          </Box>
        ))}
      </Box>
      <Button
        variant="outlined"
        startIcon={<Camera size={16} />}
        disabled={isFull}
        onClick={() => input.current?.click()}
        sx={{ minHeight: 44 }}
      >
        {t('photos.add')}
      </Button>
      <Typography variant="caption" color="text.secondary">
        {isFull ? t('photos.most', { count: most }) : t('photos.kept')}
      </Typography>
      {isBad && <Alert severity="warning">{t('photos.bad')}</Alert>}
    </Stack>
  );
}
