import { Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import type { FileLink } from '../../../functions/exchange/contract/link.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';

/** Fetches a file by a link of its own that expires. */
export function DownloadButton({ label, linkOf }: { label: string; linkOf: () => Promise<FileLink> }) {
  const link = useMutation({
    mutationFn: linkOf,
    onSuccess: ({ url, fileName }) => {
      const anchor = document.createElement('a');
      anchor.href = url;
      anchor.download = fileName;
      anchor.click();
    },
  });
  return (
    <>
      <Button
        className="no-print"
        startIcon={<Download size={16} />}
        loading={link.isPending}
        onClick={() => link.mutate()}
      >
        {label}
      </Button>
      {link.isError && <LoadFailed error={link.error} />}
    </>
  );
}
