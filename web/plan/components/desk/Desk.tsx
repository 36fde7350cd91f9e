import { Badge, Box, Tab, Tabs, Typography, useMediaQuery, useTheme } from '@mui/material';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftView, SourceSpan } from '../../../../functions/plan/contract.ts';
import { type DeskTab, type DeskView, deskTabs, useDeskView } from '../../deskView.ts';
import { measureAt, placeKey, placesOf } from '../../draftContent.ts';
import type { DraftDesk } from '../../useDraftDesk.ts';
import { FindingCard } from '../FindingCard.tsx';
import { useLongList } from '../useLongList.ts';
import { BodiesPanel } from './BodiesPanel.tsx';
import { MeasuresPanel } from './MeasuresPanel.tsx';
import { OrderPanel } from './OrderPanel.tsx';
import { QuestionList } from './QuestionList.tsx';
import { SourcePane } from './SourcePane.tsx';

interface DeskProps {
  draft: DraftView;
  desk: DraftDesk;
}

/** The reviewer’s desk: the source at the left, what was read from it at the right. */
export function Desk({ draft, desk }: DeskProps) {
  const { t } = useTranslation('plan');
  const view = useDeskView();
  const isWide = useMediaQuery(useTheme().breakpoints.up('lg'), { noSsr: true });
  const hasSource = draft.source !== '';
  const active = useActiveSpan(draft, desk, view);
  const openNumber = (number: string) => {
    const place = placesOf(desk.content).find((one) => measureAt(desk.content, one)?.number === number);
    if (place) view.change({ tab: 'measures', at: placeKey(place), question: undefined, side: 'form' });
  };
  const source = <SourcePane draft={draft} active={active} onMeasure={openNumber} />;
  const form = <Form draft={draft} desk={desk} view={view} onMeasure={openNumber} />;
  if (!hasSource)
    return (
      <Box sx={{ maxWidth: 900 }}>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {t('draft.noSource')}
        </Typography>
        {form}
      </Box>
    );
  if (isWide)
    return (
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 7fr)', gap: 3 }}>
        {source}
        {form}
      </Box>
    );
  return (
    <>
      <Tabs
        value={view.side}
        onChange={(_event, side: DeskView['side']) => view.change({ side })}
        variant="fullWidth"
        sx={{ mb: 1.5 }}
      >
        <Tab value="source" label={t('draft.source')} />
        <Tab value="form" label={t('draft.form')} />
      </Tabs>
      {view.side === 'source' ? source : form}
    </>
  );
}

/** The place in the source of the open measure, or of the question looked at. */
function useActiveSpan(
  draft: DraftView,
  desk: DraftDesk,
  { at, question }: DeskView,
): SourceSpan | undefined {
  return useMemo(() => {
    const asked = draft.questions.find(({ id }) => id === question)?.span;
    if (asked) return asked;
    const place = placesOf(desk.content).find((one) => placeKey(one) === at);
    const number = place && measureAt(desk.content, place)?.number;
    return number === undefined ? undefined : draft.spans[number];
  }, [draft, desk.content, at, question]);
}

interface FormProps extends DeskProps {
  view: ReturnType<typeof useDeskView>;
  onMeasure: (number: string) => void;
}

function Form({ draft, desk, view, onMeasure }: FormProps) {
  const { t } = useTranslation('plan');
  const open = draft.questions.filter(({ id }) => !desk.answers[id]?.trim()).length;
  const tab = view.tab ?? (open > 0 ? 'questions' : 'measures');
  const counts: Partial<Record<DeskTab, number>> = { questions: open, findings: draft.findings.length };
  return (
    <Box sx={{ minWidth: 0 }}>
      <Tabs
        value={tab}
        onChange={(_event, chosen: DeskTab) => view.change({ tab: chosen, question: undefined })}
        variant="scrollable"
        scrollButtons="auto"
        allowScrollButtonsMobile
        sx={{ mb: 2, borderBottom: 1, borderColor: 'divider' }}
      >
        {deskTabs.map((one) => (
          <Tab
            key={one}
            value={one}
            label={
              <Badge
                badgeContent={counts[one]}
                color={one === 'questions' ? 'secondary' : 'default'}
                sx={{ pr: counts[one] ? 1.5 : 0 }}
              >
                {t(`draft.tab.${one}`)}
              </Badge>
            }
          />
        ))}
      </Tabs>
      {tab === 'questions' && (
        <QuestionList
          questions={draft.questions}
          answers={desk.answers}
          onAnswer={desk.setAnswer}
          onSource={(span) => {
            const question = draft.questions.find((one) => one.span === span);
            view.change({ question: question?.id, side: 'source' });
          }}
          onMeasure={onMeasure}
        />
      )}
      {tab === 'measures' && (
        <MeasuresPanel
          draft={draft}
          desk={desk}
          opened={view.at}
          onOpen={(at) => view.change({ at, question: undefined })}
        />
      )}
      {tab === 'order' && <OrderPanel desk={desk} />}
      {tab === 'bodies' && <BodiesPanel desk={desk} />}
      {tab === 'findings' && <DraftFindings draft={draft} onMeasure={onMeasure} />}
    </Box>
  );
}

const findingHeight = 190;

/** Of very many findings only those in sight are drawn. */
function DraftFindings({ draft, onMeasure }: Pick<FormProps, 'draft' | 'onMeasure'>) {
  const { t } = useTranslation('plan');
  const { findings } = draft;
  const lines = useLongList<HTMLDivElement>(findings.length, findingHeight);
  return (
    <div>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        {findings.length === 0 ? t('draft.clean') : t('draft.findingsAfterSave')}
      </Typography>
      <div ref={lines.frame}>
        <div style={{ height: lines.above }} />
        {findings.slice(lines.from, lines.to).map((finding, index) => (
          <Box key={finding.id} ref={lines.measure} data-index={lines.from + index} sx={{ pb: 1.5 }}>
            <FindingCard finding={finding} onMeasure={onMeasure} />
          </Box>
        ))}
        <div style={{ height: lines.below }} />
      </div>
    </div>
  );
}
