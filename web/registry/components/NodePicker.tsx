import { Autocomplete, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeKind, NodeView } from '../../../functions/registry/contract/nodes.ts';
import { pathOfNode } from '../../../functions/registry/rules/nodes.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { nameOf } from '../names.ts';
import { nodeById, suggestedNodes } from '../queries.ts';

interface NodePickerProps {
  label: string;
  kinds: readonly NodeKind[];
  /** Nodes below this one are offered. */
  under: NodeId;
  /** The chosen node; empty when there is none. */
  nodeId: NodeId | '';
  onChoose: (nodeId: NodeId | '') => void;
  error?: string | undefined;
  required?: boolean;
}

/** A node found by the beginnings of its words, its code or its ОКТМО. */
export function NodePicker({ label, kinds, under, nodeId, onChoose, error, required }: NodePickerProps) {
  const { t } = useTranslation('registry');
  const [language, today] = [useLanguage(), useToday()];
  const [typed, setTyped] = useState('');
  const chosen = useQuery({ ...nodeById(nodeId), enabled: nodeId !== '' });
  const suggested = useQuery(suggestedNodes(kinds, under, typed));
  const value = nodeId !== '' ? (chosen.data ?? null) : null;
  const name = (node: NodeView) => nameOf(node, today, language);
  return (
    <Autocomplete<NodeView>
      options={(suggested.data ?? []).filter((node) => pathOfNode(node).includes(under))}
      value={value}
      loading={suggested.isFetching}
      getOptionLabel={name}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      filterOptions={(nodes) => nodes}
      onChange={(_event, node) => onChoose(node?.id ?? '')}
      onInputChange={(_event, text, reason) => setTyped(reason === 'input' ? text : '')}
      noOptionsText={t(typed === '' ? 'nodes.picker.typing' : 'nodes.picker.none')}
      loadingText={t('nodes.picker.typing')}
      size="small"
      sx={{ minWidth: { xs: '100%', sm: 320 } }}
      renderInput={(input) => (
        <TextField
          {...input}
          label={label}
          error={error !== undefined}
          helperText={error}
          required={required ?? false}
        />
      )}
    />
  );
}
