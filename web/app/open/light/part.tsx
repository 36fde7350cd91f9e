import { type ElementType, forwardRef, type HTMLAttributes } from 'react';
import { type Sx, sxClass } from './sx.ts';

/** What every part takes: the element it is drawn as, styles of its own, and whatever that element takes. */
export interface PartProps extends Omit<HTMLAttributes<HTMLElement>, 'color' | 'onChange'> {
  component?: ElementType;
  sx?: Sx | undefined;
  [other: string]: unknown;
}

/** A part that is one element with a class of its own. */
export function part(tag: ElementType, ...own: readonly string[]) {
  return forwardRef<HTMLElement, PartProps>(function Part(
    { component: Tag = tag, sx, className, ...rest },
    ref,
  ) {
    return <Tag ref={ref} className={classes(...own, sxClass(sx), className)} {...rest} />;
  });
}

export function classes(...names: readonly (string | false | undefined)[]): string | undefined {
  return names.filter(Boolean).join(' ') || undefined;
}
