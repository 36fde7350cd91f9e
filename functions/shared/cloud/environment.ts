import { z } from 'zod';

/** What a stack tells its Lambdas; a wrong or missing value stops them at their start, not at their first call. */
export const environmentSchema = z.object({
  INSTALLATION: z.string().regex(/^[a-z][a-z0-9-]{2,40}$/),
  /** Address of the account's queues, without a queue's name: `https://sqs.<region>.amazonaws.com/<account>`. */
  QUEUES_URL: z.url({ protocol: /^https?$/ }),
  /** There when the domain keeps files. */
  FILES_BUCKET: z.string().min(3).optional(),
  /** There when the domain sends mail: the address letters come from. */
  MAIL_FROM: z.email().optional(),
  /** There when the domain takes letters in: the address they are sent to. */
  MAIL_TO: z.email().optional(),
  /** There with `MAIL_FROM`: where the pages are that letters lead to. */
  SITE_ADDRESS: z.url({ protocol: /^https?$/ }).optional(),
  /** There when the domain asks for gradebooks and the stage names the platform: where, how often, by which secret. */
  GRADEBOOK_ADDRESS: z.url({ protocol: /^https$/ }).optional(),
  GRADEBOOK_SECRET: z.string().startsWith('arn:').optional(),
  GRADEBOOK_CALLS_PER_SECOND: z
    .string()
    .regex(/^\d+(\.\d+)?$/)
    .optional(),
});
export type CloudEnvironment = z.infer<typeof environmentSchema>;
