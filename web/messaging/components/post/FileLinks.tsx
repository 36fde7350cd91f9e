import { Link as MuiLink, Stack } from '@mui/material';
import { Paperclip } from 'lucide-react';

interface FileLinksProps {
  label: string;
  files: readonly { id: string; name: string; url: string }[];
}

export function FileLinks({ label, files }: FileLinksProps) {
  if (files.length === 0) return null;
  return (
    <Stack component="ul" aria-label={label} sx={{ gap: 0.5, m: 0, mt: 1, p: 0, listStyle: 'none' }}>
      {files.map(({ id, name, url }) => (
        <Stack component="li" key={id} direction="row" sx={{ gap: 0.75, alignItems: 'center' }}>
          <Paperclip size={14} aria-hidden="true" />
          <MuiLink href={url} sx={{ overflowWrap: 'anywhere' }}>
            {name}
          </MuiLink>
        </Stack>
      ))}
    </Stack>
  );
}
