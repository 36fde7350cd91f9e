import { Alert, Box, Button } from '@mui/material';
import { Camera, CameraOff } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { frameReader } from './scanning.ts';

const lookEveryMs = 200;
/** The same code stays before the camera for a while. */
const sameCodeForMs = 3000;

/** The telephone’s camera as a reader of codes; what it reads is told once while it stays before the camera. */
export function Scanner({ onRead }: { onRead: (text: string) => void }) {
  const { t } = useTranslation('door');
  const [isOn, setOn] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const refused = () => {
    setOn(false);
    setRefused(true);
  };
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
      {isOn && <CameraView onRead={onRead} onRefused={refused} />}
      <Button
        variant="outlined"
        startIcon={isOn ? <CameraOff size={16} /> : <Camera size={16} />}
        onClick={() => {
          setRefused(false);
          setOn(!isOn);
        }}
        sx={{ minHeight: 44 }}
      >
        {t(isOn ? 'camera.stop' : 'camera.start')}
      </Button>
      {isRefused && <Alert severity="warning">{t('camera.refused')}</Alert>}
    </Box>
  );
}

function CameraView({ onRead, onRefused }: { onRead: (text: string) => void; onRefused: () => void }) {
  const { t } = useTranslation('door');
  const video = useRef<HTMLVideoElement>(null);
  const told = useRef({ onRead, onRefused });
  useEffect(() => {
    told.current = { onRead, onRefused };
  });
  useEffect(() => {
    const view = video.current;
    if (!view) return undefined;
    const camera = startCamera(view, (text) => told.current.onRead(text));
    camera.started.catch(() => told.current.onRefused());
    return camera.stop;
  }, []);
  return (
    <Box
      component="video"
      ref={video}
      muted
      playsInline
      aria-label={t('camera.view')}
      sx={{
        width: '100%',
        maxWidth: 420,
        aspectRatio: '4 / 3',
        objectFit: 'cover',
        borderRadius: 1.5,
        bgcolor: '#000',
      }}
    />
  );
}

function startCamera(view: HTMLVideoElement, onRead: (text: string) => void) {
  let stream: MediaStream | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  let last = { text: '', at: 0 };
  const stop = () => {
    isStopped = true;
    clearTimeout(timer);
    for (const track of stream?.getTracks() ?? []) track.stop();
  };
  const start = async () => {
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
    if (isStopped) return stop();
    view.srcObject = stream;
    await view.play();
    const readFrame = await frameReader();
    const look = async () => {
      const text = await readFrame(view).catch(() => undefined);
      const isNew = text !== last.text || performance.now() - last.at > sameCodeForMs;
      if (text && isNew && !isStopped) onRead(text);
      if (text) last = { text, at: performance.now() };
      if (!isStopped) timer = setTimeout(() => void look(), lookEveryMs);
    };
    return look();
  };
  return { started: start(), stop };
}
