import { Box } from '@mui/material';
import { useState } from 'react';
import type { EvidenceStatus } from '../../functions/shared/evidence.ts';
import type { DraftPhoto } from '../shared/drafts/draftPhoto.ts';
import { KeptDraftNotice } from '../shared/drafts/KeptDraftNotice.tsx';
import { PhotosField } from '../shared/drafts/PhotosField.tsx';
import { StatusChip } from '../shared/evidence/StatusChip.tsx';
import { Part, State } from './State.tsx';

const statuses: readonly EvidenceStatus[] = [
  'satisfied',
  'missing',
  'overdue',
  'noData',
  'notAccepted',
  'excused',
  'notExpected',
];
const photo: DraftPhoto = {
  id: 'one',
  name: 'Стенд у входа.jpg',
  dataUrl: `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg"><rect width="96" height="96" fill="#888"/></svg>')}`,
};

/** What is said of evidence, and the drafts of those who give it. */
export function EvidenceStates() {
  return (
    <Part title="Доказательства и черновики">
      <State name="состояния доказательства" isWide>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {statuses.map((status) => (
            <StatusChip key={status} status={status} />
          ))}
          <StatusChip status="satisfied" late />
        </Box>
      </State>
      <State name="черновик продолжен">
        <KeptDraftNotice onStartAnew={() => undefined} />
      </State>
      <State name="снимков ещё нет">
        <Photos first={[]} />
      </State>
      <State name="снимок есть, можно ещё">
        <Photos first={[photo]} most={2} />
      </State>
      <State name="снимков больше нельзя">
        <Photos first={[photo]} />
      </State>
    </Part>
  );
}

function Photos({ first, most = 1 }: { first: readonly DraftPhoto[]; most?: number }) {
  const [photos, setPhotos] = useState(first);
  return <PhotosField photos={photos} most={most} onChange={setPhotos} />;
}
