import { useState } from 'react';
import { later } from './later.tsx';

const PictureFailed = later(async () => (await import('./PictureFailed.tsx')).PictureFailed);

/** Where a picture may fail to be saved: whom to tell, and what the page then shows. */
export function usePictureFailure() {
  const [failure, setFailure] = useState<{ reason: unknown }>();
  return {
    onFailed: (reason: unknown) => setFailure({ reason }),
    notice: failure && <PictureFailed reason={failure.reason} onClose={() => setFailure(undefined)} />,
  };
}
