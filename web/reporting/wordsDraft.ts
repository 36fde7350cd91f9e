import { z } from 'zod';
import {
  type Comments,
  commentMaxLength,
  type QuarterlyView,
  sectionKeys,
  sentAttachmentSchema,
} from '../../functions/reporting/contract/quarterly.ts';

/** What a municipality writes in its report, as it stands in the form; longer words than the server takes are kept too. */
export const wordsDraftSchema = z.object({
  comments: z.record(z.string(), z.string()),
  attachments: z.array(sentAttachmentSchema),
  number: z.string(),
  post: z.string(),
  name: z.string(),
});
export type WordsDraft = z.infer<typeof wordsDraftSchema>;

export function draftOf({ report }: QuarterlyView): WordsDraft {
  return {
    comments: { ...report.comments },
    attachments: report.attachments.map(({ id, name }) => ({ id, name })),
    number: report.number ?? '',
    post: report.signatory?.post ?? '',
    name: report.signatory?.name ?? '',
  };
}

export function commentsOf({ comments }: WordsDraft): Comments {
  return Object.fromEntries(
    sectionKeys.flatMap((key) => {
      const text = comments[key]?.trim();
      return text ? [[key, text]] : [];
    }),
  );
}

export const isTooLong = ({ comments }: WordsDraft) =>
  Object.values(comments).some((text) => text.length > commentMaxLength);
