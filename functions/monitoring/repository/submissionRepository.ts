import type { Change } from '../../shared/change.ts';
import { inParallel } from '../../shared/parallel.ts';
import type { Table } from '../../shared/table.ts';
import type { NodeId } from '../../shared/words.ts';
import { type Submission, submissionSchema } from '../contract/submission.ts';

interface SheetOf {
  formId: string;
  municipalityId: NodeId;
  schoolId: NodeId;
}

const municipalitiesAtOnce = 8;

/**
 * What a school has filled into a form: one item beside those of its municipality, 1 to 2 KB with twenty fields.
 *
 * | question | how | cost |
 * |---|---|---|
 * | one | GetItem `submissions#<form>#<municipality>`, `<school>` | 1 read unit |
 * | those of a municipality | query `submissions#<form>#<municipality>` | 0.5 read units for two schools |
 * | those of a region | the same for each of its municipalities | the same |
 * | save | PutItem on the version that was read | 2 write units |
 */
export function submissionRepository(table: Table) {
  const ofMunicipality = (formId: string, municipalityId: NodeId): Promise<Submission[]> =>
    table.queryAll({ pk: pkOf({ formId, municipalityId }) }, submissionSchema);

  return {
    of: (wanted: SheetOf): Promise<Submission | undefined> => table.get(keyOf(wanted), submissionSchema),

    ofMunicipality,

    async ofMunicipalities(formId: string, municipalityIds: readonly NodeId[]): Promise<Submission[]> {
      const found = await inParallel(municipalityIds, municipalitiesAtOnce, (id) =>
        ofMunicipality(formId, id),
      );
      return found.flat();
    },

    save: (before: Submission | undefined, after: Submission, change: Change): Promise<Submission> =>
      table.save({ key: keyOf(after), kind: 'submission', ...(before && { before }), after, change }),
  };
}
export type SubmissionRepository = ReturnType<typeof submissionRepository>;

function keyOf(sheet: SheetOf) {
  return { pk: pkOf(sheet), sk: sheet.schoolId };
}

function pkOf({ formId, municipalityId }: Omit<SheetOf, 'schoolId'>): string {
  return `submissions#${formId}#${municipalityId}`;
}
