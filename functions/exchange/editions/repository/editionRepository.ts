import type { Change } from '../../../shared/change.ts';
import type { Files } from '../../../shared/files.ts';
import { fingerprint } from '../../../shared/ids.ts';
import { Refusal } from '../../../shared/refusal.ts';
import type { Table } from '../../../shared/table.ts';
import type { NodeId } from '../../../shared/words.ts';
import { type ExchangeContract, exchangeContractSchema } from '../../contract/contract.ts';
import { type Edition, editionSchema, type Pass, passSchema } from '../../contract/editions.ts';

type Text = Omit<ExchangeContract, 'edition'>;

/**
 * One item an edition with its sheet, 0.5 KB a remark; its text in a file that is written once, named by its content.
 *
 * | question | how | cost |
 * |---|---|---|
 * | an edition | GetItem `editions#<region>`, its number | 1 read unit for eight remarks |
 * | all of a region | one query | 0.5 read units for eight remarks, a dozen editions in years |
 * | save | PutItem on the version that was read | 1 write unit for two remarks |
 * | the first clean package of each | query `passes#<region>` | 0.5 read units for fifty |
 */
export function editionRepository(table: Table, files: Files) {
  return {
    async get(regionId: NodeId, number: number): Promise<Edition> {
      const found = await table.get(keyOf(regionId, number), editionSchema);
      if (!found) throw new Refusal('notFound', `No edition ${number} of the contract`);
      return found;
    },

    /** Oldest first. */
    all: (regionId: NodeId): Promise<Edition[]> =>
      table.queryAll({ pk: pkOf(regionId), consistent: true }, editionSchema),

    save: (before: Edition | undefined, after: Edition, change: Change): Promise<Edition> =>
      table.save({
        key: keyOf(after.regionId, after.number),
        kind: 'contractEdition',
        ...(before && { before }),
        after,
        change,
      }),

    /** The text comes first: an edition that can be seen can be read. */
    async putText({ standard, manifest, files: specs, errors }: Text): Promise<string> {
      const text = { standard, manifest, files: specs, errors };
      const mark = fingerprint(text);
      const bytes = new TextEncoder().encode(JSON.stringify(text));
      await files.put(textKey(mark), bytes, 'application/json');
      return mark;
    },

    async text(mark: string, edition: number): Promise<ExchangeContract> {
      const found = await files.get(textKey(mark));
      if (!found) throw new Refusal('notFound', `No text ${mark} of the contract`);
      return exchangeContractSchema.parse({ ...JSON.parse(new TextDecoder().decode(found.body)), edition });
    },

    passes: (regionId: NodeId): Promise<Pass[]> => table.queryAll({ pk: passesOf(regionId) }, passSchema),

    /** The first stands; told again it changes nothing. */
    async putPass(regionId: NodeId, pass: Omit<Pass, 'version'>): Promise<void> {
      const key = { pk: passesOf(regionId), sk: skOf(pass.edition) };
      if (await table.get(key, passSchema)) return;
      await table.putDerived([{ ...key, kind: 'contractPass', ...pass, version: 1 }]);
    },
  };
}
export type EditionRepository = ReturnType<typeof editionRepository>;

const pkOf = (regionId: NodeId) => `editions#${regionId}`;
const passesOf = (regionId: NodeId) => `passes#${regionId}`;
const skOf = (number: number) => String(number).padStart(3, '0');
const keyOf = (regionId: NodeId, number: number) => ({ pk: pkOf(regionId), sk: skOf(number) });
const textKey = (mark: string) => `exchange/contracts/${mark}.json`;
