import { MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { type Order, planContentSchema } from '../../../../functions/plan/contract.ts';
import { withSection } from '../../draftContent.ts';
import { useIssueWords } from '../../issueWords.ts';
import type { DraftDesk } from '../../useDraftDesk.ts';
import { DayField } from './DayField.tsx';
import { PredicateField } from './PredicateField.tsx';
import { WordingFields } from './WordingFields.tsx';

const counted = planContentSchema.shape.countedDeadline.unwrap().options;

/** Facts of the order, how deadlines and recommendations count, and the names of the sections. */
export function OrderPanel({ desk }: { desk: DraftDesk }) {
  const { t } = useTranslation('plan');
  const issueWords = useIssueWords();
  const { content, setContent, issues } = desk;
  const { order } = content;
  const error = (path: string) => issueWords(issues.get(path));
  const put = (change: Partial<Order>) =>
    setContent((before) => ({ ...before, order: { ...before.order, ...change } }));
  return (
    <Stack sx={{ gap: 2 }}>
      <Typography variant="subtitle1" component="h2" sx={{ fontWeight: 650 }}>
        {t('draft.orderFacts')}
      </Typography>
      <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap' }}>
        <TextField
          required
          label={t('draft.orderNumber')}
          value={order.number}
          error={error('order.number') !== undefined}
          helperText={error('order.number')}
          onChange={(event) => put({ number: event.target.value })}
          sx={{ width: 200 }}
        />
        <DayField
          required
          label={t('draft.signedOn')}
          value={order.signedOn}
          onChange={(signedOn) => put({ signedOn })}
        />
      </Stack>
      <WordingFields
        required
        multiline
        labels={{ ru: t('draft.orderTitleRu'), en: t('draft.orderTitleEn') }}
        value={order.title}
        error={error('order.title.ru')}
        onChange={(title) => put({ title })}
      />
      <WordingFields
        required
        multiline
        labels={{ ru: t('draft.issuedByRu'), en: t('draft.issuedByEn') }}
        value={order.issuedBy}
        error={error('order.issuedBy.ru')}
        onChange={(issuedBy) => put({ issuedBy })}
      />
      <TextField
        select
        label={t('draft.counted')}
        value={content.countedDeadline}
        onChange={(event) => {
          const chosen = counted.find((one) => one === event.target.value);
          if (chosen) setContent((before) => ({ ...before, countedDeadline: chosen }));
        }}
      >
        {counted.map((one) => (
          <MenuItem key={one} value={one}>
            {t(`countedDeadline.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <PredicateField
        label={t('draft.acceptance')}
        predicate={content.acceptance}
        onChange={(acceptance) =>
          setContent(({ acceptance: _before, ...rest }) => (acceptance ? { ...rest, acceptance } : rest))
        }
      />
      <Typography variant="subtitle1" component="h2" sx={{ fontWeight: 650, mt: 1 }}>
        {t('draft.sections')}
      </Typography>
      {content.sections.map((section, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a section of a draft is known by its place alone
        <Stack key={at} sx={{ gap: 1.5 }}>
          <TextField
            type="number"
            label={t('draft.appendix')}
            value={section.appendix}
            error={error(`sections.${at}.appendix`) !== undefined}
            helperText={error(`sections.${at}.appendix`)}
            onChange={(event) =>
              setContent((before) =>
                withSection(before, at, (one) => ({
                  ...one,
                  appendix: Math.trunc(Number(event.target.value)),
                })),
              )
            }
            sx={{ width: 150 }}
          />
          <WordingFields
            required
            labels={{ ru: t('draft.sectionTitleRu'), en: t('draft.sectionTitleEn') }}
            value={section.title}
            error={error(`sections.${at}.title.ru`)}
            onChange={(title) =>
              setContent((before) => withSection(before, at, (one) => ({ ...one, title })))
            }
          />
        </Stack>
      ))}
    </Stack>
  );
}
