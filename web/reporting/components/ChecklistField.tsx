import { Box, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Answer, answerSchema } from '../../../functions/reporting/contract/controls.ts';
import type { ChecklistItem } from '../../../functions/reporting/rules/checklists.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';

interface ChecklistFieldProps {
  items: readonly ChecklistItem[];
  answers: Readonly<Record<string, Answer>>;
  onAnswer: (item: string, answer: Answer) => void;
}

/** Lines of a checklist, each with three large answers for a thumb. */
export function ChecklistField({ items, answers, onAnswer }: ChecklistFieldProps) {
  return (
    <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
      {items.map((item) => (
        <Line key={item.id} item={item} answer={answers[item.id]} onAnswer={onAnswer} />
      ))}
    </Box>
  );
}

interface LineProps {
  item: ChecklistItem;
  answer: Answer | undefined;
  onAnswer: ChecklistFieldProps['onAnswer'];
}

function Line({ item, answer, onAnswer }: LineProps) {
  const { t } = useTranslation('control');
  const language = useLanguage();
  const id = useId();
  return (
    <Box component="li">
      <Typography id={id} variant="body2" sx={{ mb: 0.5 }}>
        {inLanguage(item.text, language)}
      </Typography>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={answer ?? null}
        onChange={(_event, value: Answer | null) => value && onAnswer(item.id, value)}
        aria-labelledby={id}
      >
        {answerSchema.options.map((one) => (
          <ToggleButton key={one} value={one} sx={{ minHeight: 44, px: 2 }}>
            {t(`answer.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Box>
  );
}
