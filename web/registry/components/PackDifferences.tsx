import { Accordion, AccordionDetails, AccordionSummary, Box, Typography } from '@mui/material';
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PackDifferences as Differences } from '../../../functions/registry/contract/packs.ts';
import { plainValue } from '../changeWords.ts';

/** Before and after: nodes that a pack adds, changes field by field, or does not name. */
export function PackDifferences({ differences }: { differences: Differences }) {
  const { t } = useTranslation(['registry', 'packs']);
  const { added, changed, absent } = differences;
  return (
    <Box>
      <Group title={t('packs.changed')} count={changed.length} isOpen>
        {changed.map(({ nodeId, name, fields }) => (
          <li key={nodeId}>
            {name}
            <Box component="ul" sx={{ pl: 2.5, color: 'text.secondary' }}>
              {fields.map((change) => (
                <li key={change.field}>
                  <FieldChange {...change} />
                </li>
              ))}
            </Box>
          </li>
        ))}
      </Group>
      <Group title={t('packs.added')} count={added.length}>
        {added.map(({ nodeId, kind, name }) => (
          <li key={nodeId}>
            {name} <Kind>{t(`nodes.kind.${kind}`)}</Kind>
          </li>
        ))}
      </Group>
      <Group title={t('packs.absent')} count={absent.length} note={t('packs.absentNote')}>
        {absent.map(({ nodeId, kind, name }) => (
          <li key={nodeId}>
            {name} <Kind>{t(`nodes.kind.${kind}`)}</Kind>
          </li>
        ))}
      </Group>
    </Box>
  );
}

function Kind({ children }: { children: ReactNode }) {
  return (
    <Box component="span" sx={{ color: 'text.secondary' }}>
      · {children}
    </Box>
  );
}

function FieldChange({
  field,
  from,
  to,
}: {
  field: string;
  from?: string | undefined;
  to?: string | undefined;
}) {
  const { t, i18n } = useTranslation(['registry', 'packs']);
  const name = i18n.exists(`packs:packs.field.${field}`) ? t(`packs.field.${field}`) : field;
  return t('packs.fieldChange', {
    field: name,
    from: plainValue(from) || t('packs.empty'),
    to: plainValue(to) || t('packs.empty'),
  });
}

interface GroupProps {
  title: string;
  count: number;
  note?: string;
  isOpen?: boolean;
  children: ReactNode;
}

function Group({ title, count, note, isOpen = false, children }: GroupProps) {
  if (count === 0) return null;
  return (
    <Accordion
      variant="outlined"
      disableGutters
      defaultExpanded={isOpen}
      slotProps={{ transition: { unmountOnExit: true } }}
    >
      <AccordionSummary expandIcon={<ChevronDown size={18} />}>
        <Typography component="span" variant="subtitle2">
          {title}: {count}
        </Typography>
      </AccordionSummary>
      <AccordionDetails sx={{ typography: 'body2', maxHeight: 420, overflowY: 'auto' }} tabIndex={0}>
        {note && <Box sx={{ color: 'text.secondary', mb: 1 }}>{note}</Box>}
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {children}
        </Box>
      </AccordionDetails>
    </Accordion>
  );
}
