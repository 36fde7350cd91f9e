import { z } from 'zod';

export const faultKinds = [
  'slow',
  'tooMany',
  'tooManyForLong',
  'error',
  'down',
  'partialPages',
  'expiredToken',
  'changedField',
] as const;
export type FaultKind = (typeof faultKinds)[number];

export const calls = ['token', 'schools', 'groups', 'lessons', 'marks', 'log', 'works'] as const;
export type Call = (typeof calls)[number];

/** A fault on demand: it meets so many calls of that kind, of one school or of all. */
export const orderedFaultSchema = z.object({
  kind: z.enum(faultKinds),
  on: z.enum(calls).optional(),
  /** Id of a school as the simulator lists it. */
  school: z.string().optional(),
  times: z.int().min(1).max(1_000_000).default(1),
});
export type OrderedFault = z.infer<typeof orderedFaultSchema>;

/** Faults that wait for their calls. */
export class Faults {
  private waiting: OrderedFault[] = [];

  order(fault: z.input<typeof orderedFaultSchema>): void {
    this.waiting.push(orderedFaultSchema.parse(fault));
  }

  clear(): void {
    this.waiting = [];
  }

  list(): readonly OrderedFault[] {
    return this.waiting;
  }

  /** The fault that meets this call, used up by one. */
  meet(on: Call, school: string | undefined): FaultKind | undefined {
    const fault = this.waiting.find(
      (one) => (one.on === undefined || one.on === on) && (one.school === undefined || one.school === school),
    );
    if (!fault) return undefined;
    fault.times -= 1;
    this.waiting = this.waiting.filter(({ times }) => times > 0);
    return fault.kind;
  }
}
