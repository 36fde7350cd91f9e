import { z } from 'zod';
import { attachmentSchema } from '../../hotline/contract/attachments.ts';
import { daySchema, instantSchema, nodeIdSchema, versionSchema } from '../../shared/words.ts';

/** Whom an article is written for. */
export const audienceSchema = z.enum(['pupils', 'parents', 'teachers', 'administration', 'municipal']);
export type Audience = z.infer<typeof audienceSchema>;

/** Those for whom an order may ask guidelines of: each has to have at least one article in force. */
export const requiredAudiences = ['pupils', 'parents', 'teachers', 'administration'] as const;

export const bodyMaxLength = 20_000;
export const attachmentsPerArticle = 5;

export const titleSchema = z.object({
  ru: z.string().trim().min(3).max(150),
  en: z.string().trim().max(150).default(''),
});

/** What an article says, in a plain subset of Markdown; English where somebody has translated it. */
export const bodySchema = z.object({
  ru: z.string().trim().min(1).max(bodyMaxLength),
  en: z.string().trim().max(bodyMaxLength).default(''),
});
export type Body = z.infer<typeof bodySchema>;

export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);
export const articleIdSchema = z
  .string()
  .regex(/^[a-z0-9-]+$/)
  .max(60);

/** The act by which an edition was approved, where there is one. */
export const articleActSchema = z.object({ number: z.string().trim().min(1).max(60), signedOn: daySchema });

const personAtSchema = z.object({
  by: z.string().max(100),
  byName: z.string().max(200).optional(),
  at: instantSchema,
});

export const remarkSchema = personAtSchema.extend({ text: z.string().trim().min(1).max(2000) });

/** One edition of an article. Its words lie beside the article, under `textId`. */
export const editionSchema = z.object({
  number: z.int().min(1),
  state: z.enum(['draft', 'review', 'approved']),
  textId: z.string().max(60),
  title: titleSchema,
  audiences: z.array(audienceSchema).min(1).max(5),
  /** Words that people look for it by and that do not stand in its title. */
  keywords: z.string().max(300),
  /** What a reader of the edition before has to know; from the second edition on. */
  whatChanged: z.string().max(500),
  /** Whoever has written in it; none of them approves it. */
  writers: z.array(z.string().max(100)).max(20),
  written: personAtSchema,
  remarks: z.array(remarkSchema).max(50),
  approved: personAtSchema.optional(),
  effectiveOn: daySchema.optional(),
  act: articleActSchema.optional(),
});
export type Edition = z.infer<typeof editionSchema>;

export const withdrawalSchema = personAtSchema.extend({ on: daySchema, reason: z.string().max(1000) });

export const originSchema = z.object({
  ticketId: z.string().max(40),
  entryId: z.string().max(60),
  number: z.string().max(20),
});

export const articleSchema = z.object({
  id: articleIdSchema,
  slug: slugSchema,
  regionId: nodeIdSchema,
  editions: z.array(editionSchema).min(1),
  withdrawals: z.array(withdrawalSchema),
  /** The answer of the hotline that the article was made of. */
  origin: originSchema.optional(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  version: versionSchema,
});
export type Article = z.infer<typeof articleSchema>;

export const articleTextSchema = z.object({
  articleId: articleIdSchema,
  id: z.string().max(60),
  body: bodySchema,
  attachments: z.array(attachmentSchema).max(attachmentsPerArticle),
});
export type ArticleText = z.infer<typeof articleTextSchema>;

/** Where an article stands on the authors' desk; `inForce` also of one whose day is still to come. */
export const deskStateSchema = z.enum(['draft', 'review', 'inForce', 'withdrawn']);
export type DeskState = z.infer<typeof deskStateSchema>;
