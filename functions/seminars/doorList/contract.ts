import { z } from 'zod';

/** Opens without a login for a while. */
export const doorListLinkSchema = z.object({ url: z.string(), fileName: z.string(), people: z.int() });
