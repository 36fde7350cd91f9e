import { Alert, Button, Card, Chip, Stack, TextField, Typography } from '@mui/material';
import { CircleCheck, Quote, SquarePen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Question, SourceSpan } from '../../../../functions/plan/contract.ts';
import { Nothing } from '../../../shared/ui/sights.tsx';

interface QuestionListProps {
  questions: readonly Question[];
  answers: Readonly<Record<string, string>>;
  onAnswer: (questionId: string, answer: string) => void;
  onSource: (span: SourceSpan) => void;
  onMeasure: (number: string) => void;
}

const readyAnswers = ['corrected', 'asInOrder', 'notAMeasure'] as const;

/** What the reader of the order could not settle alone: each waits for a person’s answer. */
export function QuestionList(props: QuestionListProps) {
  const { questions, answers } = props;
  const { t } = useTranslation('plan');
  if (questions.length === 0) return <Nothing title={t('question.none')}>{t('question.noneAdvice')}</Nothing>;
  const isAnswered = ({ id }: Question) => (answers[id] ?? '').trim() !== '';
  return (
    <Stack sx={{ gap: 1.5 }}>
      {questions.every(isAnswered) && <Alert severity="success">{t('question.allAnswered')}</Alert>}
      {questions.map((question) => (
        <QuestionCard key={question.id} {...props} question={question} answered={isAnswered(question)} />
      ))}
    </Stack>
  );
}

interface QuestionCardProps extends QuestionListProps {
  question: Question;
  answered: boolean;
}

function QuestionCard({ question, answered, answers, onAnswer, onSource, onMeasure }: QuestionCardProps) {
  const { t } = useTranslation('plan');
  const { id, code, number, value, span } = question;
  return (
    <Card component="article" sx={{ p: 2 }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap', mb: 0.5 }}>
        <Typography component="h3" sx={{ fontWeight: 650 }}>
          {t(`question.${code}`)}
        </Typography>
        {answered && <Chip size="small" icon={<CircleCheck size={14} />} label={t('question.answered')} />}
      </Stack>
      {value !== '' && (
        <Typography
          variant="body2"
          color="text.secondary"
          sx={{ maxHeight: 120, overflow: 'auto', overflowWrap: 'anywhere' }}
        >
          {t('question.found', { value })}
        </Typography>
      )}
      <Stack direction="row" sx={{ gap: 1, my: 1, flexWrap: 'wrap' }}>
        {span && (
          <Button size="small" startIcon={<Quote size={15} />} onClick={() => onSource(span)}>
            {t('draft.showInSource')}
          </Button>
        )}
        {number !== undefined && (
          <Button size="small" startIcon={<SquarePen size={15} />} onClick={() => onMeasure(number)}>
            {t('draft.openMeasure', { number })}
          </Button>
        )}
      </Stack>
      <TextField
        fullWidth
        multiline
        label={t('question.answer')}
        value={answers[id] ?? ''}
        onChange={(event) => onAnswer(id, event.target.value)}
      />
      <Stack direction="row" sx={{ gap: 0.75, mt: 1, flexWrap: 'wrap' }}>
        {readyAnswers.map((ready) => (
          <Chip
            key={ready}
            size="small"
            variant="outlined"
            label={t(`question.${ready}`)}
            onClick={() => onAnswer(id, t(`question.${ready}`))}
          />
        ))}
      </Stack>
    </Card>
  );
}
