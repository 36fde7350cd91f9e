import { useCallback } from 'react';
import type { Deadline, Finding, RollingEvery } from '../../functions/plan/contract.ts';
import { spoken } from '../shared/evidence/words.ts';
import { formatDay, type Language } from '../shared/format/format.ts';
import { useLanguage } from '../shared/text/language.ts';
import { type Params, type Say, type SpokenWords, useWords } from '../shared/text/useWords.ts';
import { isOfWholeMonths, monthName } from './calendarWords.ts';

/** The plan’s sentences by keys that come from the data. */
export const useSay = () => useWords('plan');

const rollingKeys: Record<RollingEvery, string> = {
  week: 'week',
  month: 'monthly',
  quarter: 'quarter',
  halfYear: 'halfYear',
};

/** A deadline as people say it: «до 13.05.2011», «еженедельно», «май–сентябрь 2011». */
export function useDeadlineWords(): (deadline: Deadline) => string {
  const { say } = useWords('planWords');
  const language = useLanguage();
  return useCallback(
    (deadline: Deadline) => {
      switch (deadline.kind) {
        case 'date':
          return say('deadline.date', { day: formatDay(deadline.on, language) });
        case 'rolling':
          return say(`deadline.${deadline.every ? rollingKeys[deadline.every] : 'rolling'}`);
        case 'span':
          return spanWords(deadline, say, language);
      }
    },
    [say, language],
  );
}

function spanWords({ from, to }: { from: string; to: string }, say: Say, language: Language): string {
  if (!isOfWholeMonths({ from, to }))
    return say('deadline.span', { from: formatDay(from, language), to: formatDay(to, language) });
  const months = { from: monthName(from, language), to: monthName(to, language), year: from.slice(0, 4) };
  return say(from.slice(0, 7) === to.slice(0, 7) ? 'deadline.month' : 'deadline.months', months);
}

interface FindingWords {
  title: string;
  text: string;
  advice: string;
}

/** What a rule of the audit found, in a sentence with its dates. */
export function useFindingWords(): (finding: Finding) => FindingWords {
  const words = useSay();
  const language = useLanguage();
  return ({ rule, measures, params }) => {
    const { say } = words;
    const [first = '', second = ''] = measures;
    const links: Params =
      rule === 'invertedDependency' ? { after: first, before: second } : { before: first, after: second };
    const figures = {
      ...spoken(params, language),
      ...codes(params, words),
      ...links,
      all: measures.join(', '),
    };
    const key = rule === 'audienceOnVacation' && params.reachableUntil === undefined ? 'textUnknown' : 'text';
    const text = [
      say(`finding.${rule}.${key}`, figures),
      params.lack !== undefined &&
        say(params.lack === 'noPeriod' ? 'finding.lackNoPeriod' : 'finding.lackNoDay'),
      params.confirmed === 0 && say('finding.unconfirmed'),
    ];
    return {
      title: say(`finding.${rule}.title`),
      text: withInnerQuotes(text.filter(Boolean).join(' ')),
      advice: say(`finding.${rule}.advice`),
    };
  };
}

/** A name with quotation marks of its own stands within those of the sentence: «РЦОИ „ИТЭК“». */
export function withInnerQuotes(text: string): string {
  let depth = 0;
  return [...text]
    .map((letter) => {
      if (letter === '«') {
        depth += 1;
        return depth > 1 ? '„' : letter;
      }
      if (letter !== '»') return letter;
      depth -= 1;
      return depth > 0 ? '“' : letter;
    })
    .join('');
}

/** Codes among the figures of a finding, in words. */
function codes(params: Params, { say, exists }: SpokenWords): Params {
  const named: Record<string, string> = {};
  for (const name of ['asked', 'promised'] as const)
    if (params[name] !== undefined) named[name] = say(`every.${params[name]}`);
  if (params.scope !== undefined && exists(`finding.nodeType.${params.scope}`))
    named.scope = say(`finding.nodeType.${params.scope}`);
  if (params.audience !== undefined)
    named.audience = String(params.audience)
      .split(',')
      .map((who) => say(`participants.${who}`).toLocaleLowerCase())
      .join(', ');
  return named;
}
