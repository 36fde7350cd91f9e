import { Box, Button, Paper, Stack, Tab, Tabs, TextField, Typography } from '@mui/material';
import { FileUp } from 'lucide-react';
import { type DragEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { refusalStatus } from '../../../functions/shared/refusal.ts';
import { paths } from '../../app/paths.ts';
import { ApiProblem } from '../../shared/api/problem.ts';
import { useSearch } from '../../shared/ui/useSearch.ts';
import { type OrderSource, useCreateDraft } from '../draftQueries.ts';
import { keepText, readKeptText } from '../keptText.ts';
import { acceptedEndings, judgeFile } from '../orderFile.ts';
import { UploadRefused } from './UploadRefused.tsx';

type Way = 'paste' | 'file';

/** Gives an order to the reader: pasted, or as a file. What was typed stays until it has been read. */
export function NewDraft() {
  const { t } = useTranslation('plan');
  const [params, setParams] = useSearch();
  const navigate = useNavigate();
  const create = useCreateDraft();
  const way: Way = params.get('new') === 'file' ? 'file' : 'paste';
  const read = (source: OrderSource) =>
    create.mutate(source, {
      onSuccess: ({ id }) => {
        if (way === 'paste') keepText('');
        navigate(paths.draft(id));
      },
    });
  const choose = (chosen: Way) => {
    create.reset();
    setParams((before) => {
      const next = new URLSearchParams(before);
      next.set('new', chosen);
      return next;
    });
  };
  return (
    <Paper variant="outlined" component="section" aria-label={t('newDraft.title')} sx={{ p: 2 }}>
      <Typography variant="h6" component="h2">
        {t('newDraft.title')}
      </Typography>
      <Tabs value={way} onChange={(_event, chosen: Way) => choose(chosen)} sx={{ mb: 2 }}>
        <Tab value="paste" label={t('newDraft.paste')} />
        <Tab value="file" label={t('newDraft.file')} />
      </Tabs>
      {way === 'paste' ? (
        <PasteText onRead={read} isReading={create.isPending} error={create.error} />
      ) : (
        <ChooseFile onRead={read} isReading={create.isPending} error={create.error} />
      )}
    </Paper>
  );
}

interface WayProps {
  onRead: (source: OrderSource) => void;
  isReading: boolean;
  error: unknown;
}

function PasteText({ onRead, isReading, error }: WayProps) {
  const { t } = useTranslation('plan');
  const errorId = useId();
  const [text, setText] = useState(readKeptText);
  return (
    <Stack
      component="form"
      sx={{ gap: 1.5 }}
      onSubmit={(event) => {
        event.preventDefault();
        onRead({ content: new Blob([text]), name: t('newDraft.fileName'), mediaType: 'text/plain' });
      }}
    >
      <TextField
        multiline
        minRows={8}
        maxRows={18}
        label={t('newDraft.text')}
        helperText={t('newDraft.textHint')}
        value={text}
        error={error !== null}
        onChange={(event) => {
          setText(event.target.value);
          keepText(event.target.value);
        }}
        slotProps={{ htmlInput: { 'aria-errormessage': errorId } }}
      />
      {error !== null && <UploadRefused error={error} id={errorId} />}
      <div>
        <Button type="submit" variant="contained" loading={isReading} disabled={text.trim() === ''}>
          {t('newDraft.read')}
        </Button>
      </div>
    </Stack>
  );
}

/** A refusal the browser can give itself, in the words the server would use. */
function refusedHere(code: keyof typeof refusalStatus): ApiProblem {
  return new ApiProblem({
    type: 'about:blank',
    title: code,
    status: refusalStatus[code],
    code,
    requestId: '',
  });
}

function ChooseFile({ onRead, isReading, error }: WayProps) {
  const { t } = useTranslation('plan');
  const errorId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<{ name: string; refused?: ApiProblem }>();
  const [isOver, setOver] = useState(false);
  const take = (file: File | undefined) => {
    if (!file) return;
    const judged = judgeFile(file);
    if ('refused' in judged) return setChosen({ name: file.name, refused: refusedHere(judged.refused) });
    setChosen({ name: file.name });
    onRead({ content: file, name: file.name, mediaType: judged.mediaType });
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  const shownError = chosen?.refused ?? error;
  return (
    <Stack sx={{ gap: 1.5 }}>
      <Box
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
        sx={{
          border: '2px dashed',
          borderColor: isOver ? 'primary.main' : 'divider',
          bgcolor: isOver ? 'action.hover' : 'transparent',
          borderRadius: 1,
          p: 4,
          textAlign: 'center',
        }}
      >
        <Typography sx={{ mb: 1.5 }}>{t('newDraft.drop')}</Typography>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t('newDraft.choose')}
          accept={acceptedEndings}
          onChange={(event) => {
            take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        <Button
          variant="contained"
          startIcon={<FileUp size={18} />}
          loading={isReading}
          {...(shownError ? { 'aria-describedby': errorId } : {})}
          onClick={() => input.current?.click()}
        >
          {t('newDraft.choose')}
        </Button>
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1.5 }}>
          {chosen ? t('newDraft.chosen', { name: chosen.name }) : t('newDraft.kinds')}
        </Typography>
      </Box>
      {shownError !== null && shownError !== undefined && <UploadRefused error={shownError} id={errorId} />}
    </Stack>
  );
}
