import { MenuItem, TextField, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { editNodeSchema } from '../../../functions/registry/contract/editing.ts';
import type { NodeView } from '../../../functions/registry/contract/nodes.ts';
import { checkedBy, useFields, useWrongWords, type Wrong, wrongIn } from '../forms.ts';
import { editedFields, editOf, fieldsOf, type NodeFields } from '../nodeEdit.ts';
import { useEditNode } from '../nodeQueries.ts';
import { nodeById } from '../queries.ts';
import { FormDialog } from './FormDialog.tsx';
import { SaveFailed } from './SaveFailed.tsx';

const schema = editNodeSchema.partial();

const choices: Partial<Record<keyof NodeFields, readonly string[]>> = {
  locality: ['', 'urban', 'rural'],
  legalPerson: ['yes', 'no'],
};

/** Edits a node's record over the version that was read. A newer one is shown beside what was typed. */
export function EditNodeDialog({ node, onClose }: { node: NodeView; onClose: () => void }) {
  const { t } = useTranslation('registry');
  const queries = useQueryClient();
  const [read, setRead] = useState(node);
  const [first] = useState(() => fieldsOf(node));
  const { fields, field } = useFields(first);
  const [wrong, setWrong] = useState<Wrong>({});
  const edit = useEditNode(node.id);
  const words = useWrongWords();
  const standing = fieldsOf(read);
  const submit = () => {
    const checked = checkedBy(schema, editOf(first, fields));
    setWrong(checked.wrong ?? {});
    if (checked.wrong) return;
    if (Object.keys(checked.body).length === 0) onClose();
    else
      edit.mutate(
        { body: checked.body as Parameters<typeof edit.mutate>[0]['body'], version: read.version ?? 0 },
        { onSuccess: onClose, onError: (error) => setWrong(wrongIn(error)) },
      );
  };
  const takeNewer = async () => {
    setRead(await queries.fetchQuery({ ...nodeById(node.id), staleTime: 0 }));
    edit.reset();
  };
  const shown = editedFields.filter((name) => name !== 'population' || node.kind !== 'school');
  const value = (name: keyof NodeFields, kept: string) =>
    (choices[name] && optionWords(name, kept)) || kept || t('nodes.noValue');
  const optionWords = (name: keyof NodeFields, option: string) => {
    if (option === '') return t('nodes.noValue');
    return name === 'locality' ? t(`nodes.locality.${option}`) : t(`forms.${option}`);
  };
  return (
    <FormDialog
      title={t('nodes.editTitle')}
      submit={t('save', { ns: 'shared' })}
      isPending={edit.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Typography variant="body2" color="text.secondary">
        {t('nodes.editNote')}
      </Typography>
      {shown.map((name) => {
        const fault = words(wrong[name] ?? wrong[`point.${name}`]);
        const news =
          standing[name] !== first[name] && t('nodes.nowInRecord', { value: value(name, standing[name]) });
        return (
          <TextField
            key={name}
            {...field(name)}
            label={t(`nodes.field.${name}`)}
            error={fault !== undefined}
            helperText={fault ?? news}
            {...(choices[name] && { select: true })}
          >
            {choices[name]?.map((option) => (
              <MenuItem key={option} value={option}>
                {optionWords(name, option)}
              </MenuItem>
            ))}
          </TextField>
        );
      })}
      {edit.isError && <SaveFailed error={edit.error} onNewer={() => void takeNewer()} />}
    </FormDialog>
  );
}
