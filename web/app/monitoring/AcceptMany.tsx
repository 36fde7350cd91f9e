import {
  Alert,
  Box,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  FormGroup,
  Typography,
} from '@mui/material';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SubmissionRow } from '../../../functions/monitoring/contract/submission.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { useAcceptMany } from '../../monitoring/sheet/queries.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';

interface AcceptManyProps {
  formId: string;
  municipalityId: NodeId;
  /** Sheets that wait for the municipality's word. */
  waiting: readonly SubmissionRow[];
  nameOf: (school: NodeId) => string;
}

/** Sheets that have been looked through are accepted together, those that are not by taking their mark away. */
export function AcceptMany({ formId, municipalityId, waiting, nameOf }: AcceptManyProps) {
  const { t } = useTranslation('monitoring');
  const [isOpen, setOpen] = useState(false);
  const accepting = useAcceptMany(formId, municipalityId);
  const left = accepting.data?.left ?? [];
  if (waiting.length === 0 && !accepting.data) return null;
  return (
    <Box className="no-print" sx={{ mb: 1.5 }}>
      {waiting.length > 0 && (
        <Button variant="outlined" onClick={() => setOpen(true)}>
          {t('acceptMany.open', { count: waiting.length })}
        </Button>
      )}
      {accepting.data && (
        <Alert severity={left.length > 0 ? 'warning' : 'success'} sx={{ mt: 1 }}>
          {t('acceptMany.done', { count: accepting.data.accepted.length })}
          {left.length > 0 &&
            ` ${t('acceptMany.left', { names: left.map(({ schoolId }) => nameOf(schoolId)).join(', ') })}`}
        </Alert>
      )}
      {isOpen && (
        <AcceptDialog
          waiting={waiting}
          nameOf={nameOf}
          accepting={accepting}
          onClose={() => setOpen(false)}
        />
      )}
    </Box>
  );
}

interface AcceptDialogProps extends Pick<AcceptManyProps, 'waiting' | 'nameOf'> {
  accepting: ReturnType<typeof useAcceptMany>;
  onClose: () => void;
}

function AcceptDialog({ waiting, nameOf, accepting, onClose }: AcceptDialogProps) {
  const { t } = useTranslation('monitoring');
  const titleId = useId();
  const [leftOut, setLeftOut] = useState<ReadonlySet<NodeId>>(new Set());
  const chosen = waiting.filter(({ schoolId }) => !leftOut.has(schoolId));
  const turn = (school: NodeId) => {
    const next = new Set(leftOut);
    if (!next.delete(school)) next.add(school);
    setLeftOut(next);
  };
  const accept = () =>
    accepting.mutate(
      chosen.map(({ schoolId, version }) => ({ schoolId, version })),
      { onSuccess: onClose },
    );
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t('acceptMany.title')}</DialogTitle>
      <DialogContent>
        <Typography variant="body2" sx={{ mb: 1 }}>
          {t('acceptMany.advice')}
        </Typography>
        <FormGroup>
          {waiting.map(({ schoolId, score }) => (
            <FormControlLabel
              key={schoolId}
              label={t('acceptMany.school', { name: nameOf(schoolId), score })}
              control={<Checkbox checked={!leftOut.has(schoolId)} onChange={() => turn(schoolId)} />}
            />
          ))}
        </FormGroup>
        {accepting.isError && <LoadFailed error={accepting.error} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('cancel', { ns: 'shared' })}</Button>
        <Button
          variant="contained"
          disabled={chosen.length === 0}
          loading={accepting.isPending}
          onClick={accept}
        >
          {t('acceptMany.accept', { count: chosen.length })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
