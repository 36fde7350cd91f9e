import {
  Alert,
  Box,
  Button,
  Checkbox,
  Chip,
  FormControlLabel,
  MenuItem,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type NodeView,
  type SuccessionKind,
  successionKindSchema,
} from '../../../functions/registry/contract/nodes.ts';
import { type SucceedNode, succeedNodeSchema } from '../../../functions/registry/contract/succession.ts';
import { isOpenOn } from '../../../functions/registry/rules/nodes.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { consequencesOf } from '../consequences.ts';
import { checkedBy, given, saidOnly, useFields, useWrongWords, type Wrong, wrongIn } from '../forms.ts';
import { nameOf } from '../names.ts';
import { useSucceedNode } from '../nodeQueries.ts';
import { nodeById, nodesOf } from '../queries.ts';
import { FormDialog } from './FormDialog.tsx';
import { NodePicker } from './NodePicker.tsx';
import { SaveFailed } from './SaveFailed.tsx';

/** Merges, splits, closes or renames a node by an act. What follows is shown before anything is written. */
export function SuccessionDialog({ node, onClose }: { node: NodeView; onClose: () => void }) {
  const { t } = useTranslation('registry');
  const today = useToday();
  const kinds = node.kind === 'region' ? (['rename'] as const) : successionKindSchema.options;
  const { fields, field, set } = useFields({
    kind: kinds[0] as string,
    on: today,
    actNumber: '',
    nameRu: '',
    nameEn: '',
    shortRu: '',
    shortEn: '',
  });
  const [heirs, setHeirs] = useState<string[]>([]);
  const [closes, setCloses] = useState(true);
  const [wrong, setWrong] = useState<Wrong>({});
  const [checked, setChecked] = useState<SucceedNode>();
  const words = useWrongWords();
  const succeed = useSucceedNode(node.id);
  const kind = fields.kind as SuccessionKind;
  const submit = () => {
    if (checked) {
      succeed.mutate(
        { body: checked, version: node.version ?? 0 },
        { onSuccess: onClose, onError: (error) => setWrong(wrongIn(error)) },
      );
      return;
    }
    const result = checkedBy(succeedNodeSchema, bodyOf(kind, fields, heirs, closes));
    setWrong(result.wrong ?? {});
    if (!result.wrong) setChecked(succeedNodeSchema.parse(result.body));
  };
  const fault = (place: string) => {
    const sentence = words(wrong[place]);
    return { error: sentence !== undefined, helperText: sentence };
  };
  return (
    <FormDialog
      title={t('succession.title')}
      submit={t(checked ? 'succession.apply' : 'succession.next')}
      isPending={succeed.isPending}
      onSubmit={submit}
      onClose={onClose}
      action={
        checked && (
          <Button onClick={() => setChecked(undefined)} sx={{ mr: 'auto' }}>
            {t('succession.back')}
          </Button>
        )
      }
    >
      {checked ? (
        <Consequences node={node} succession={checked} heirs={heirs} />
      ) : (
        <>
          <TextField
            select
            label={t('succession.kindLabel')}
            value={kind}
            onChange={({ target }) => {
              set({ kind: target.value });
              setHeirs([]);
            }}
          >
            {kinds.map((one) => (
              <MenuItem key={one} value={one}>
                {t(`succession.kind.${one}`)}
              </MenuItem>
            ))}
          </TextField>
          <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 2 }}>
            <TextField
              {...field('on')}
              {...fault('on')}
              type="date"
              fullWidth
              label={t('succession.on')}
              slotProps={{ inputLabel: { shrink: true } }}
            />
            <TextField
              {...field('actNumber')}
              {...fault('actNumber')}
              fullWidth
              label={t('succession.actNumber')}
            />
          </Stack>
          {(kind === 'merge' || kind === 'split') && (
            <Heirs node={node} kind={kind} heirs={heirs} onChange={setHeirs} error={words(wrong.into)} />
          )}
          {kind === 'split' && (
            <FormControlLabel
              control={<Checkbox checked={closes} onChange={(_event, value) => setCloses(value)} />}
              label={t('succession.closes')}
            />
          )}
          {kind === 'rename' && (
            <>
              <TextField {...field('nameRu')} {...fault('name.ru')} label={t('succession.nameRu')} />
              <TextField {...field('nameEn')} {...fault('name.en')} label={t('succession.nameEn')} />
              <TextField {...field('shortRu')} {...fault('name.short.ru')} label={t('succession.shortRu')} />
              <TextField {...field('shortEn')} {...fault('name.short.en')} label={t('succession.shortEn')} />
            </>
          )}
        </>
      )}
      {succeed.isError && <SaveFailed error={succeed.error} />}
    </FormDialog>
  );
}

interface Typed {
  on: string;
  actNumber: string;
  nameRu: string;
  nameEn: string;
  shortRu: string;
  shortEn: string;
}

function bodyOf(kind: SuccessionKind, typed: Typed, heirs: readonly string[], closes: boolean): unknown {
  const base = { kind, on: typed.on, actNumber: typed.actNumber };
  if (kind === 'merge') return { ...base, into: heirs[0] };
  if (kind === 'split') return { ...base, into: heirs, closes };
  if (kind === 'close') return base;
  const short = given(typed.shortRu) && { ru: typed.shortRu, en: typed.shortEn };
  return { ...base, name: saidOnly({ ru: typed.nameRu, en: typed.nameEn, short }) };
}

interface HeirsProps {
  node: NodeView;
  kind: 'merge' | 'split';
  heirs: readonly string[];
  onChange: (heirs: string[]) => void;
  error: string | undefined;
}

/** One heir of a merge; several of a split, each added to the others. */
function Heirs({ node, kind, heirs, onChange, error }: HeirsProps) {
  const { t } = useTranslation('registry');
  const isMerge = kind === 'merge';
  const choose = (id: string) => {
    if (isMerge) onChange(id ? [id] : []);
    else if (id && !heirs.includes(id)) onChange([...heirs, id]);
  };
  return (
    <Stack sx={{ gap: 1 }}>
      <NodePicker
        key={isMerge ? 'one' : heirs.length}
        label={t(isMerge ? 'succession.into' : 'succession.heirs')}
        kinds={[node.kind]}
        under={node.regionId}
        nodeId={isMerge ? (heirs[0] ?? '') : ''}
        onChoose={choose}
        error={error}
      />
      {!isMerge && (
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
          {heirs.map((id) => (
            <HeirChip key={id} nodeId={id} onDelete={() => onChange(heirs.filter((other) => other !== id))} />
          ))}
        </Stack>
      )}
    </Stack>
  );
}

function HeirChip({ nodeId, onDelete }: { nodeId: string; onDelete: () => void }) {
  const [language, today] = [useLanguage(), useToday()];
  const { data } = useQuery(nodeById(nodeId));
  return <Chip label={data ? nameOf(data, today, language) : nodeId} onDelete={onDelete} />;
}

interface ConsequencesProps {
  node: NodeView;
  succession: SucceedNode;
  heirs: readonly string[];
}

function Consequences({ node, succession, heirs }: ConsequencesProps) {
  const { t } = useTranslation('registry');
  const [language, today] = [useLanguage(), useToday()];
  const children = useQuery({ ...nodesOf(node.id), enabled: node.kind !== 'branch' });
  const named = useQueries({ queries: heirs.map((id) => nodeById(id)) });
  const consequences = consequencesOf(succession, {
    name: nameOf(node, today, language),
    heirs: named.map(({ data }, at) => (data ? nameOf(data, today, language) : (heirs[at] ?? ''))),
    openChildren: (children.data ?? []).filter((child) => isOpenOn(child, succession.on)).length,
  });
  return (
    <Alert severity={consequences[0]?.code === 'childrenOpen' ? 'warning' : 'info'}>
      <Typography variant="subtitle2">{t('succession.consequencesTitle')}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {consequences.map(({ code, ...values }) => (
          <li key={`${code}${values.heir ?? ''}`}>
            {t(`succession.consequence.${code}`, { ...values, day: formatDay(succession.on, language) })}
          </li>
        ))}
      </Box>
    </Alert>
  );
}
