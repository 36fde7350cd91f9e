import type { Parameter, ParameterView } from './contract/parameter.ts';
import type { MonitoringRooms } from './rooms.ts';
import { codesOf } from './rules/forms.ts';
import { lacksOf, lastEdition, statusOf } from './rules/parameters.ts';

/** A parameter with how it stands and which forms ask for it. */
export async function parameterView(
  parameter: Parameter,
  { forms }: Pick<MonitoringRooms, 'forms'>,
): Promise<ParameterView> {
  const using = (await forms.all(parameter.regionId)).filter(({ content }) =>
    codesOf(content).includes(parameter.code),
  );
  return {
    ...parameter,
    status: statusOf(parameter),
    lacks: lacksOf(lastEdition(parameter).content),
    usedIn: using.map(({ id, content, status }) => ({ formId: id, title: content.title, status })),
  };
}
