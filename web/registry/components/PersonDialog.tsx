import { Checkbox, FormControlLabel, MenuItem, TextField } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  editPersonSchema,
  newPersonSchema,
  type Person,
} from '../../../functions/registry/contract/people.ts';
import type { Role } from '../../../functions/shared/access/roles.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { checkedBy, given, saidOnly, useFields, useWrongWords, type Wrong, wrongIn } from '../forms.ts';
import { peopleOf, useAddPerson, useEditPerson } from '../peopleQueries.ts';
import { FormDialog } from './FormDialog.tsx';
import { SaveFailed } from './SaveFailed.tsx';

interface PersonDialogProps {
  nodeId: NodeId;
  /** Absent for somebody new. */
  person: Person | undefined;
  /** Roles that the reader may give at this organisation. */
  roles: readonly Role[];
  onClose: () => void;
}

/** Adds a person to an organisation, or edits their record. */
export function PersonDialog({ nodeId, person, roles, onClose }: PersonDialogProps) {
  const { t } = useTranslation('people');
  const queries = useQueryClient();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [version, setVersion] = useState(person?.version ?? 0);
  const [active, setActive] = useState(person?.active ?? true);
  const { fields, field } = useFields({
    name: person?.name ?? '',
    post: person?.post ?? '',
    email: person?.contacts.email ?? '',
    phone: person?.contacts.phone ?? '',
    role: person?.role ?? roles[0] ?? '',
  });
  const [wrong, setWrong] = useState<Wrong>({});
  const words = useWrongWords();
  const add = useAddPerson();
  const edit = useEditPerson();
  const offered = person && !roles.includes(person.role) ? [person.role, ...roles] : roles;
  const settled = { onSuccess: onClose, onError: (error: Error) => setWrong(wrongIn(error)) };
  const submit = () => {
    const { name, post, role, email, phone } = fields;
    const said = { name, post, role, contacts: saidOnly({ email: given(email), phone: given(phone) }) };
    if (person) {
      const checked = checkedBy(editPersonSchema, { ...said, active });
      setWrong(checked.wrong ?? {});
      if (!checked.wrong) edit.mutate({ id: person.id, edit: checked.body, version }, settled);
    } else {
      const checked = checkedBy(newPersonSchema, { ...said, nodeId });
      setWrong(checked.wrong ?? {});
      if (!checked.wrong) add.mutate({ person: checked.body, idempotencyKey }, settled);
    }
  };
  const takeNewer = async () => {
    await queries.refetchQueries({ queryKey: peopleOf(nodeId).queryKey });
    const pages = queries.getQueryData(peopleOf(nodeId).queryKey)?.pages ?? [];
    const newer = pages.flatMap(({ items }) => items).find(({ id }) => id === person?.id);
    if (newer) setVersion(newer.version);
    edit.reset();
  };
  const fault = (place: string) => {
    const sentence = words(wrong[place]);
    return { error: sentence !== undefined, helperText: sentence };
  };
  const failed = add.error ?? edit.error;
  return (
    <FormDialog
      title={t(person ? 'people.editTitle' : 'people.addTitle')}
      submit={t('save', { ns: 'shared' })}
      isPending={add.isPending || edit.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField {...field('name')} {...fault('name')} label={t('people.field.name')} autoComplete="off" />
      <TextField {...field('post')} {...fault('post')} label={t('people.field.post')} />
      <TextField
        {...field('email')}
        {...fault('contacts.email')}
        type="email"
        label={t('people.field.email')}
      />
      <TextField
        {...field('phone')}
        {...fault('contacts.phone')}
        type="tel"
        label={t('people.field.phone')}
      />
      <TextField select {...field('role')} {...fault('role')} label={t('people.field.role')}>
        {offered.map((role) => (
          <MenuItem key={role} value={role}>
            {t(`role.${role}`, { ns: 'shared' })}
          </MenuItem>
        ))}
      </TextField>
      {person && (
        <FormControlLabel
          control={<Checkbox checked={active} onChange={(_event, isActive) => setActive(isActive)} />}
          label={t('people.isActive')}
        />
      )}
      {failed && <SaveFailed error={failed} onNewer={() => void takeNewer()} />}
    </FormDialog>
  );
}
