import { Alert, Button } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { LoadFailed } from '../../../shared/ui/sights.tsx';
import type { DraftDesk } from '../../useDraftDesk.ts';

/** What became of the corrections: restored, unsaved, refused, overtaken by somebody else’s. */
export function DeskNotices({ desk }: { desk: DraftDesk }) {
  const { t } = useTranslation('plan');
  const drop = (
    <Button color="inherit" size="small" onClick={() => void desk.takeStored()}>
      {t('draft.dropMine')}
    </Button>
  );
  return (
    <>
      {desk.restored === 'sameVersion' && (
        <Alert severity="info" sx={{ mb: 1 }} action={drop}>
          {t('draft.restored')}
        </Alert>
      )}
      {desk.restored === 'olderVersion' && (
        <Alert
          severity="warning"
          sx={{ mb: 1 }}
          action={
            <Button color="inherit" size="small" onClick={() => void desk.takeStored()}>
              {t('draft.takeNewer')}
            </Button>
          }
        >
          {t('draft.restoredOlder')}
        </Alert>
      )}
      {desk.saveError !== null && <LoadFailed error={desk.saveError} />}
      {desk.isStale && (
        <Alert
          severity="warning"
          sx={{ mb: 1 }}
          action={
            <>
              <Button color="inherit" size="small" onClick={() => void desk.takeStored()}>
                {t('draft.takeNewer')}
              </Button>
              <Button color="inherit" size="small" onClick={() => void desk.saveOverNewer()}>
                {t('draft.keepMine')}
              </Button>
            </>
          }
        >
          {t('draft.restoredOlder')}
        </Alert>
      )}
      {desk.isDirty && desk.issues.size > 0 && (
        <Alert severity="error" sx={{ mb: 1 }}>
          {t('draft.invalid')}
        </Alert>
      )}
    </>
  );
}
