import type { Words } from '../../shared/text/words.ts';

export const enFunnel = {
  title: 'School activation',
  subtitle: 'Where schools stand on their way to the platform, and how many days each step takes',
  closed: 'The region and municipalities see this summary',
  closedAdvice: 'The steps of your own school stand on its page.',
  table: 'Schools by step and days of waiting',
  municipality: 'Municipality',
  schools: 'Schools',
  total: 'All',
  place: {
    notBegun: 'Not begun',
    administratorChosen: 'Administrator chosen',
    applied: 'Await the code',
    codeReceived: 'Code received',
    registeredDeclared: 'Registered by their own word',
    registeredConfirmed: 'Confirmed by the exchange',
  },
  wait: {
    applied: 'Days to apply',
    codeReceived: 'Days to the code',
    registered: 'Days to register',
  },
  p90: '90%: ≤ {{p90}}',
} satisfies Words;

export const enCodes = {
  title: 'Waiting long for the activation code',
  note: 'More than five working days after the application. The task comes and goes by itself once the code is there.',
  empty: 'Nobody waits for more than five working days',
  emptyAdvice: 'Schools appear here by themselves on the sixth working day after their application.',
  waits_one: '{{count}} working day',
  waits_other: '{{count}} working days',
  since: 'applied {{day}}, noticed {{raised}}',
  ticket: 'Ticket {{number}}',
  ticketResolved: '(resolved)',
} satisfies Words;
