import { Box, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { z } from 'zod';
import type { schoolContextSchema } from '../../../functions/hotline/contract/schoolContext.ts';
import { paths } from '../../app/paths.ts';
import { formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { Sights } from '../../shared/ui/sights.tsx';
import { schoolContext } from '../queries.ts';

type Context = z.infer<typeof schoolContextSchema>;
const steps = ['administratorChosen', 'applied', 'codeReceived', 'registered'] as const;

interface SchoolContextProps {
  schoolId: string;
  /** The ticket it is shown beside: it is not listed among the earlier ones. */
  ticketId: string;
  onTicket: (ticketId: string) => void;
}

/** What stands behind a question: the operator sees the likely cause before reading it. */
export function SchoolContext({ schoolId, ticketId, onTicket }: SchoolContextProps) {
  const { t } = useTranslation('hotline');
  return (
    <Box component="section" aria-label={t('context.title')}>
      <Typography component="h2" variant="subtitle2" sx={{ mb: 0.5 }}>
        {t('context.title')}
      </Typography>
      <Sights query={useQuery(schoolContext(schoolId))}>
        {(context) => <About context={context} ticketId={ticketId} onTicket={onTicket} />}
      </Sights>
    </Box>
  );
}

function About({
  context,
  ticketId,
  onTicket,
}: { context: Context } & Pick<SchoolContextProps, 'ticketId' | 'onTicket'>) {
  const { t } = useTranslation('hotline');
  const language = useLanguage();
  const { schoolId, name, municipalityName, responsible, activation, lastActivity, incidents, earlier } =
    context;
  const step = steps.find((one) => one === activation.reached);
  const others = earlier.filter(({ id }) => id !== ticketId);
  return (
    <Stack sx={{ gap: 1 }}>
      <div>
        <Typography>
          <MuiLink component={Link} to={paths.school(schoolId)}>
            {inLanguage(name, language)}
          </MuiLink>
        </Typography>
        {municipalityName && (
          <Typography variant="body2" color="text.secondary">
            {inLanguage(municipalityName, language)}
          </Typography>
        )}
      </div>
      <Fact name={t('context.reached')}>
        {step && activation.on
          ? t('context.since', { step: t(`context.step.${step}`), on: formatDay(activation.on, language) })
          : t('context.notBegun')}
        {activation.confirmed && `, ${t('context.confirmed')}`}
      </Fact>
      <Fact name={t('context.activity')}>
        {lastActivity
          ? t('context.activityOf', {
              week: Number(lastActivity.week.slice(-2)),
              recorded: lastActivity.recordedClasses,
              classes: lastActivity.classes,
            })
          : t('context.noActivity')}
      </Fact>
      <Fact name={t('context.responsible')}>
        {responsible ? `${responsible.name}, ${responsible.post}` : t('context.noResponsible')}
      </Fact>
      <Fact name={t('context.incidents')}>
        {incidents.length === 0 && t('context.noIncidents')}
        {incidents.map(({ id, number, title }) => (
          <Box key={id} sx={{ display: 'block' }}>
            <MuiLink component={Link} to={paths.hotlineIncident(id)}>
              {t('context.incident', { number, title: inLanguage(title, language) })}
            </MuiLink>
          </Box>
        ))}
      </Fact>
      <Fact name={t('context.earlier')}>
        {others.length === 0 && t('context.noEarlier')}
        {others.map(({ id, subject, status }) => (
          <Box key={id} sx={{ display: 'block' }}>
            <MuiLink component="button" sx={{ textAlign: 'left' }} onClick={() => onTicket(id)}>
              {subject}
            </MuiLink>{' '}
            <Typography component="span" variant="body2" color="text.secondary">
              {t(`status.${status}`)}
            </Typography>
          </Box>
        ))}
      </Fact>
    </Stack>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <Typography variant="body2" color="text.secondary">
        {name}
      </Typography>
      <Typography variant="body2" component="div">
        {children}
      </Typography>
    </div>
  );
}
