import { Box, Button, Typography } from '@mui/material';
import { Upload } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface FileDropProps {
  disabled: boolean;
  onFile: (file: File) => void;
}

/** Takes a file by a button or by dropping it; the same file may be chosen twice. */
export function FileDrop({ disabled, onFile }: FileDropProps) {
  const { t } = useTranslation('imports');
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file && !disabled) onFile(file);
    if (input.current) input.current.value = '';
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <Box
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1.5,
        alignItems: 'center',
        justifyContent: 'center',
        p: 3,
        border: '2px dashed',
        borderColor: isOver ? 'primary.main' : 'divider',
        borderRadius: 1,
        bgcolor: isOver ? 'action.hover' : 'transparent',
      }}
    >
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,.xlsx,text/csv"
        hidden
        data-testid="import-file"
        onChange={(event) => take(event.target.files)}
      />
      <Button
        variant="contained"
        startIcon={<Upload size={16} />}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {t('imports.choose')}
      </Button>
      <Typography color="text.secondary">{t('imports.drop')}</Typography>
    </Box>
  );
}
