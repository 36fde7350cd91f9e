import { type ElementType, forwardRef, type HTMLAttributes, type ReactNode, type Ref } from 'react';
import { type Sx, sxClass } from './sx.ts';

/** What every part takes: the element it is drawn as, styles of its own, and whatever that element takes. */
export interface PartProps extends Omit<HTMLAttributes<HTMLElement>, 'color' | 'onChange'> {
  component?: ElementType;
  sx?: Sx | undefined;
  [other: string]: unknown;
}

type Drawn<Props> = (props: Props, ref: Ref<HTMLElement>) => ReactNode;

/** A part whose element may be asked for. React's own types lose what a part takes besides. */
export function withRef<Props extends PartProps>(draw: Drawn<Props>) {
  const part: unknown = forwardRef(draw as Drawn<object>);
  return part as (props: Props & { ref?: Ref<HTMLElement> | undefined }) => ReactNode;
}

/** A part that is one element with a class of its own. */
export function part(tag: ElementType, ...own: readonly string[]) {
  return withRef(function Part({ component: Tag = tag, sx, className, ...rest }: PartProps, ref) {
    return <Tag ref={ref} className={classes(...own, sxClass(sx), className)} {...rest} />;
  });
}

export function classes(...names: readonly (string | false | undefined)[]): string | undefined {
  return names.filter(Boolean).join(' ') || undefined;
}
