import { type Finding, type FindingRule, findingRuleSchema } from '../../functions/plan/contract.ts';
import { useSearch } from '../shared/ui/useSearch.ts';
import { type Severity, severities } from './severity.ts';

/** Which findings are shown; what is undefined narrows nothing. */
export interface FindingChoice {
  severity: Severity | undefined;
  rule: FindingRule | undefined;
  measure: string | undefined;
}

export function chosenFindings(
  findings: readonly Finding[],
  { severity, rule, measure }: FindingChoice,
): Finding[] {
  return findings.filter(
    (finding) =>
      (severity === undefined || finding.severity === severity) &&
      (rule === undefined || finding.rule === rule) &&
      (measure === undefined || finding.measures.includes(measure)),
  );
}

/** The choice in the address. */
export function useFindingChoice(): {
  choice: FindingChoice;
  change: (change: Partial<FindingChoice>) => void;
} {
  const [params, setParams] = useSearch();
  const choice: FindingChoice = {
    severity: severities.find((severity) => severity === params.get('severity')),
    rule: findingRuleSchema.options.find((rule) => rule === params.get('rule')),
    measure: params.get('measure') ?? undefined,
  };
  const change = (wanted: Partial<FindingChoice>) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(wanted))
          if (value === undefined) next.delete(name);
          else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  return { choice, change };
}
