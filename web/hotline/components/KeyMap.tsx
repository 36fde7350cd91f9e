import {
  Dialog,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Switch,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
} from '@mui/material';
import { useTranslation } from 'react-i18next';

const keys = [
  ['J', 'next'],
  ['K', 'previous'],
  ['A', 'take'],
  ['R', 'answer'],
  ['N', 'note'],
  ['P', 'handOver'],
  ['M', 'merge'],
  ['S', 'split'],
  ['L', 'link'],
  ['I', 'incident'],
  ['U', 'undoLast'],
  ['C', 'call'],
  ['/', 'search'],
  ['X', 'select'],
  ['1–7', 'views'],
  ['Ctrl+Enter', 'send'],
  ['Esc', 'leave'],
  ['?', 'map'],
] as const;

interface KeyMapProps {
  isOn: boolean;
  onTurn: (on: boolean) => void;
  onClose: () => void;
}

export function KeyMap({ isOn, onTurn, onClose }: KeyMapProps) {
  const { t } = useTranslation('hotline');
  return (
    <Dialog open onClose={onClose} aria-labelledby="key-map">
      <DialogTitle id="key-map">{t('keyMap.title')}</DialogTitle>
      <DialogContent>
        <FormControlLabel
          control={<Switch checked={isOn} onChange={(event) => onTurn(event.target.checked)} />}
          label={t('keyMap.on')}
        />
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{t('keyMap.key')}</TableCell>
              <TableCell>{t('keyMap.does')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {keys.map(([key, does]) => (
              <TableRow key={key}>
                <TableCell>
                  <kbd>{key}</kbd>
                </TableCell>
                <TableCell>{t(`keyMap.${does}`)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </DialogContent>
    </Dialog>
  );
}
