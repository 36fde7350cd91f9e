import type { Parameter, ParameterView } from './contract/parameter.ts';
import { lacksOf, lastEdition, statusOf } from './rules/parameters.ts';

export function parameterView(parameter: Parameter): ParameterView {
  return {
    ...parameter,
    status: statusOf(parameter),
    lacks: lacksOf(lastEdition(parameter).content),
  };
}
