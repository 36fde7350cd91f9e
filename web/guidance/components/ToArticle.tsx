import { Button } from '@mui/material';
import { BookPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { paths } from '../../app/paths.ts';
import { useRight } from '../../shared/auth/person.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useWriteFromAnswer } from '../deskQueries.ts';

/** An answer becomes the draft of an article in one step, and its author goes on there. */
export function ToArticle({ ticketId, entryId }: { ticketId: string; entryId: string }) {
  const { t } = useTranslation('guidance');
  const navigate = useNavigate();
  const mayWrite = useRight('guidance.draw') !== undefined;
  const write = useWriteFromAnswer();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  if (!mayWrite) return null;
  return (
    <>
      <Button
        size="small"
        startIcon={<BookPlus size={16} aria-hidden="true" />}
        loading={write.isPending}
        onClick={() =>
          write.mutate(
            { body: { ticketId, entryId }, idempotencyKey },
            { onSuccess: ({ id }) => void navigate(paths.deskArticle(id)) },
          )
        }
      >
        {t('toArticle')}
      </Button>
      {write.isError && <LoadFailed error={write.error} />}
    </>
  );
}
