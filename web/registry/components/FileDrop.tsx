import { Box, Button, Stack } from '@mui/material';
import { Upload } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';

interface FileDropProps {
  /** The button's own words. */
  choose: string;
  accept: string;
  multiple?: boolean;
  isPending: boolean;
  onFiles: (files: File[]) => void;
  children: ReactNode;
}

/** Files chosen by a button or dropped from a folder. */
export function FileDrop({ choose, accept, multiple = false, isPending, onFiles, children }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null) => {
    if (files && files.length > 0) onFiles([...files]);
  };
  return (
    <Stack
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        take(event.dataTransfer.files);
      }}
      sx={{
        alignItems: 'center',
        textAlign: 'center',
        gap: 1.5,
        p: 3,
        border: '2px dashed',
        borderColor: isOver ? 'primary.main' : 'divider',
        borderRadius: 1,
        bgcolor: isOver ? 'action.hover' : 'background.paper',
      }}
    >
      <Box sx={{ typography: 'body2', color: 'text.secondary', maxWidth: 680 }}>{children}</Box>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={choose}
        accept={accept}
        multiple={multiple}
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      <Button
        variant="contained"
        startIcon={<Upload size={18} />}
        loading={isPending}
        onClick={() => input.current?.click()}
      >
        {choose}
      </Button>
    </Stack>
  );
}
