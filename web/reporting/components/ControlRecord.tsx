import { Box, Button, Link as MuiLink, Paper, Stack, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ControlView } from '../../../functions/reporting/contract/controls.ts';
import { checklistOf } from '../../../functions/reporting/rules/checklists.ts';
import { formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { FindingWords } from './FindingWords.tsx';
import { RecheckDialog } from './RecheckDialog.tsx';

/** A protocol as it stands today: findings with their rechecks, the checklist it was made by, photos. */
export function ControlRecord({ control }: { control: ControlView }) {
  const { t } = useTranslation('control');
  const language = useLanguage();
  const [rechecked, setRechecked] = useState<string>();
  const { checklist, answers, findings, photos, note } = control;
  const items = checklistOf(checklist)?.items ?? [];
  const finding = findings.find(({ id }) => id === rechecked);
  return (
    <Box sx={{ display: 'grid', gap: 1.5, maxWidth: 900 }}>
      {control.sampleId && <Typography variant="body2">{t('one.sampled')}</Typography>}
      <RecordPart title={t('one.findings')}>
        {findings.length === 0 && <Typography color="text.secondary">{t('finding.none')}</Typography>}
        <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
          {findings.map((one) => (
            <Box component="li" key={one.id}>
              <Stack
                direction={{ xs: 'column', sm: 'row' }}
                sx={{ gap: 1, justifyContent: 'space-between', alignItems: { sm: 'center' } }}
              >
                <Box sx={{ minWidth: 0 }}>
                  <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{one.text}</Typography>
                  <FindingWords finding={one} />
                  {one.rechecks.map((recheck) => (
                    <Typography key={recheck.at} variant="body2" color="text.secondary">
                      {t(recheck.remedied ? 'one.line.yes' : 'one.line.no', {
                        day: formatDay(recheck.on, language),
                        was: formatDay(recheck.wasDue, language),
                        note: recheck.note,
                      })}
                    </Typography>
                  ))}
                </Box>
                {control.mayRecheck && one.state !== 'remedied' && (
                  <Button
                    variant="outlined"
                    onClick={() => setRechecked(one.id)}
                    className="no-print"
                    sx={{ minHeight: 44, flexShrink: 0 }}
                  >
                    {t('one.recheck')}
                  </Button>
                )}
              </Stack>
            </Box>
          ))}
        </Box>
      </RecordPart>
      <RecordPart title={t('one.checklist')}>
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {items.map(({ id, text }) => (
            <Stack
              component="li"
              key={id}
              direction="row"
              sx={{
                gap: 2,
                justifyContent: 'space-between',
                py: 0.75,
                borderTop: 1,
                borderColor: 'divider',
                fontSize: '0.875rem',
              }}
            >
              <span>{inLanguage(text, language)}</span>
              <strong>{t(`answer.${answers[id] ?? 'notLooked'}`)}</strong>
            </Stack>
          ))}
        </Box>
      </RecordPart>
      {note && (
        <RecordPart title={t('form.note')}>
          <Typography sx={{ whiteSpace: 'pre-wrap' }}>{note}</Typography>
        </RecordPart>
      )}
      {photos.length > 0 && (
        <RecordPart title={t('one.photos')}>
          <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
            {photos.map(({ id, name, url }) => (
              <MuiLink key={id} href={url} target="_blank" rel="noreferrer">
                <Box
                  component="img"
                  src={url}
                  alt={name}
                  sx={{ width: 140, height: 140, objectFit: 'cover', borderRadius: 1, display: 'block' }}
                />
              </MuiLink>
            ))}
          </Box>
        </RecordPart>
      )}
      {finding && (
        <RecheckDialog control={control} finding={finding} onClose={() => setRechecked(undefined)} />
      )}
    </Box>
  );
}

function RecordPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Paper component="section" aria-label={title} variant="outlined" sx={{ p: 1.5 }}>
      <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 650, mb: 1 }}>
        {title}
      </Typography>
      {children}
    </Paper>
  );
}
