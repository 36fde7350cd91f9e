import { parameterCodeSchema } from '../../monitoring/contract/parameter.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { NodeId } from '../../shared/words.ts';
import type { ExchangeRooms } from '../rooms.ts';

/** Refuses codes that the catalogue of parameters does not have; one that was withdrawn is still known. 1 read unit each. */
export async function refuseUnknownParameters(
  regionId: NodeId,
  codes: readonly string[],
  { catalogue }: Pick<ExchangeRooms, 'catalogue'>,
): Promise<void> {
  const found = await Promise.all(
    codes.map((code) => parameterCodeSchema.safeParse(code).success && catalogue.parameter(regionId, code)),
  );
  const unknown = codes.filter((_code, index) => !found[index]);
  if (unknown.length > 0)
    throw new Refusal(
      'parametersUnknown',
      'The catalogue has no such parameters',
      { codes: unknown.join(', ') },
      unknown.map((code) => ({
        pointer: `/body/links/parameters/${codes.indexOf(code)}`,
        code: 'unknownParameter',
        params: { code },
      })),
    );
}
