import { z } from 'zod';
import {
  groupReplySchema,
  lessonReplySchema,
  logReplySchema,
  markReplySchema,
  schoolReplySchema,
  workReplySchema,
} from '../dnevnik/replies.ts';

const groupIdSchema = z.union([z.string().min(1).max(100), z.int()]).transform(String);

/** A row under the group it belongs to. */
function inGroup<S extends z.ZodType>(row: S) {
  return z.looseObject({ group: groupIdSchema }).transform((raw, context) => {
    const read = row.safeParse(raw);
    if (read.success) return { group: raw.group, row: read.data as z.infer<S> };
    for (const { path, message } of read.error.issues) context.addIssue({ code: 'custom', path, message });
    return z.NEVER;
  });
}

const mostRows = 20_000;
const rowsOf = <S extends z.ZodType>(row: S) => z.array(inGroup(row)).max(mostRows);

/**
 * A school's gradebooks in one file, with the fields of the platform's own replies. As with those, what is not listed
 * here is dropped when the file is read: only what comes out of this schema is kept.
 */
export const droppedFileSchema = z.object({
  school: schoolReplySchema,
  groups: z.array(groupReplySchema).max(1_000),
  lessons: rowsOf(lessonReplySchema),
  marks: rowsOf(markReplySchema),
  log: rowsOf(logReplySchema),
  works: rowsOf(workReplySchema),
});
export type DroppedFile = z.infer<typeof droppedFileSchema>;
