import { Button, Card, Stack, Typography } from '@mui/material';
import { Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Body } from '../../../../functions/plan/contract.ts';
import { useIssueWords } from '../../issueWords.ts';
import type { DraftDesk } from '../../useDraftDesk.ts';
import { NamesField } from './NamesField.tsx';
import { WordingFields } from './WordingFields.tsx';

/** The bodies of the order, each with all the names it goes by. */
export function BodiesPanel({ desk }: { desk: DraftDesk }) {
  const { t } = useTranslation('plan');
  const issueWords = useIssueWords();
  const { content, setContent, issues } = desk;
  const put = (bodies: Body[]) => setContent((before) => ({ ...before, bodies }));
  const owners = new Set(content.sections.flatMap(({ measures }) => measures.flatMap((one) => one.owners)));
  return (
    <Stack sx={{ gap: 2 }}>
      <Typography variant="body2" color="text.secondary">
        {t('draft.bodiesHint')}
      </Typography>
      {content.bodies.map((body, at) => {
        const change = (changed: Partial<Body>) =>
          put(content.bodies.map((one) => (one === body ? { ...one, ...changed } : one)));
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: names are typed here, so only the place stays the same
          <Card key={at} sx={{ p: 2 }}>
            <Stack sx={{ gap: 1.5 }}>
              <WordingFields
                required
                labels={{ ru: t('draft.bodyRu'), en: t('draft.bodyEn') }}
                value={body.name}
                error={issueWords(issues.get(`bodies.${at}.name.ru`))}
                onChange={(name) => change({ name })}
              />
              <NamesField
                label={t('draft.aliases')}
                names={body.aliases}
                known={[...owners]}
                onChange={(aliases) => change({ aliases })}
              />
              <div>
                <Button
                  size="small"
                  color="inherit"
                  startIcon={<Trash2 size={15} />}
                  onClick={() => put(content.bodies.filter((one) => one !== body))}
                >
                  {t('draft.removeBody')}
                </Button>
              </div>
            </Stack>
          </Card>
        );
      })}
      <div>
        <Button
          startIcon={<Plus size={16} />}
          onClick={() => put([...content.bodies, { name: { ru: '', en: '' }, aliases: [] }])}
        >
          {t('draft.addBody')}
        </Button>
      </div>
    </Stack>
  );
}
