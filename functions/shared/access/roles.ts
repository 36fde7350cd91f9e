import { z } from 'zod';

export const roles = [
  'leadership',
  'operator',
  'trainer',
  'municipal',
  'school',
  'partner',
  'admin',
] as const;
export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;
