import { z } from 'zod';

export const formatSchema = z.enum(['pdf', 'docx', 'xlsx', 'csv', 'json']);
export type Format = z.infer<typeof formatSchema>;
