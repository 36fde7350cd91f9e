import { z } from 'zod';
import type { Files } from '../../shared/files.ts';
import { Refusal } from '../../shared/refusal.ts';
import { type BadRow, badRowSchema } from '../contract/badRows.ts';
import {
  differenceSchema,
  type ImportFindings,
  importFindingsSchema,
  rowErrorSchema,
} from '../contract/imports.ts';
import { schoolIdSchema, weekSchema } from '../contract/words.ts';

/** A row that was read: its number in the file, then the cells of the kind's columns in the kind's order. */
export type StagedRow = [row: number, ...cells: string[]];

const readPartSchema = z.object({ errors: z.array(rowErrorSchema) });
/** What reading found in a part of the file. */
export type ReadPart = z.infer<typeof readPartSchema>;

const recordKeySchema = z.object({
  nodeId: schoolIdSchema,
  schoolName: z.string(),
  week: weekSchema.optional(),
});
export type RecordKey = z.infer<typeof recordKeySchema>;

const checkedPartSchema = readPartSchema.extend({
  badRows: z.array(badRowSchema),
  differences: z.array(differenceSchema),
  /** What the commit will write. */
  records: z.array(recordKeySchema),
});
/** What checking found in a bucket. */
export type CheckedPart = z.infer<typeof checkedPartSchema>;

const outcomePartSchema = importFindingsSchema.pick({ leftOut: true, kept: true });

/**
 * The files of an import. `adoption/staging/<id>/…`, deleted after the days its manifest names: the file as it came, its rows shared out
 * into buckets so that all rows of a school lie in one (`rows/<bucket>/<segment>`), what each part found, and pages of
 * rows with errors. `adoption/imports/<id>/…`, which stays: the findings. Each is written whole, and again with the same
 * content when a part is done again.
 */
export function importFiles(files: Files) {
  const staging = (id: string) => `adoption/staging/${id}`;
  const findingsKey = (id: string) => `adoption/imports/${id}/findings`;
  const json = {
    async put(key: string, value: unknown): Promise<void> {
      await files.put(key, new TextEncoder().encode(JSON.stringify(value)), 'application/json');
    },
    async get(key: string): Promise<unknown> {
      const found = await files.get(key);
      return found && JSON.parse(new TextDecoder().decode(found.body));
    },
  };
  const readAs = async <S extends z.ZodType>(
    key: string,
    schema: S,
    absent: z.infer<S>,
  ): Promise<z.infer<S>> => {
    const found = await json.get(key);
    return found === undefined ? absent : schema.parse(found);
  };
  const sourceKey = (id: string) => `${staging(id)}/source`;
  const nothing: ReadPart = { errors: [] };

  return {
    putSource: (id: string, bytes: Uint8Array, contentType: string) =>
      files.put(sourceKey(id), bytes, contentType),
    readSource: (id: string, from?: number) => files.read(sourceKey(id), from),
    removeSource: (id: string) => files.remove(sourceKey(id)),
    sizeOfSource: (id: string) => files.size(sourceKey(id)),
    placeOfSource: (id: string, contentType: string, bytes: number) =>
      files.place(sourceKey(id), { validForSeconds: 3600, contentType, bytes }),

    putRows: (id: string, bucket: number, segment: number, rows: readonly StagedRow[]) =>
      json.put(`${staging(id)}/rows/${bucket}/${segment}`, rows),
    /** Of our own making a moment ago, millions of them: taken at their word. */
    async rows(id: string, bucket: number, segments: number): Promise<StagedRow[]> {
      const parts = await Promise.all(
        Array.from({ length: segments }, (_, segment) =>
          json.get(`${staging(id)}/rows/${bucket}/${segment}`),
        ),
      );
      return parts.flatMap((part) => (part ?? []) as StagedRow[]);
    },

    putRead: (id: string, segment: number, part: ReadPart) =>
      json.put(`${staging(id)}/read/${segment}`, part),
    read: (id: string, segment: number) => readAs(`${staging(id)}/read/${segment}`, readPartSchema, nothing),

    putChecked: (id: string, bucket: number, part: CheckedPart) =>
      json.put(`${staging(id)}/checked/${bucket}`, part),
    checked: (id: string, bucket: number) =>
      readAs(`${staging(id)}/checked/${bucket}`, checkedPartSchema, {
        ...nothing,
        badRows: [],
        differences: [],
        records: [],
      }),

    putOutcome: (id: string, stage: string, bucket: number, part: z.infer<typeof outcomePartSchema>) =>
      json.put(`${staging(id)}/${stage}/${bucket}`, part),
    outcome: (id: string, stage: string, bucket: number) =>
      readAs(`${staging(id)}/${stage}/${bucket}`, outcomePartSchema, { leftOut: [], kept: [] }),

    putBadRows: (id: string, page: number, rows: readonly BadRow[]) =>
      json.put(`${staging(id)}/bad/${page}`, rows),
    badRows: (id: string, page: number) => readAs(`${staging(id)}/bad/${page}`, z.array(badRowSchema), []),

    putFindings: (id: string, findings: ImportFindings) => json.put(findingsKey(id), findings),
    async findings(id: string): Promise<ImportFindings> {
      const found = await json.get(findingsKey(id));
      if (!found) throw new Refusal('notFound', `The findings of import ${id} are gone`);
      return importFindingsSchema.parse(found);
    },
  };
}
export type ImportFiles = ReturnType<typeof importFiles>;
