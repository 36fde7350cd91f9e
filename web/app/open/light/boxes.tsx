import type { ElementType } from 'react';
import { classes, type PartProps, part, withRef } from './part.tsx';
import { colour } from './sx.ts';

export const Box = part('div');
export const Paper = part('div', 'l-paper');
export const TableContainer = part('div', 'l-scroll');

const Column = part('div', 'l-stack');

interface StackProps extends PartProps {
  direction?: string | Readonly<Record<string, string>>;
}

export const Stack = withRef(function Stack({ direction, sx, ...rest }: StackProps, ref) {
  return <Column ref={ref} sx={direction ? { flexDirection: direction, ...sx } : sx} {...rest} />;
});

const tags: Readonly<Record<string, ElementType>> = {
  h5: 'h5',
  h6: 'h6',
  subtitle1: 'h6',
  subtitle2: 'h6',
  caption: 'span',
};
const Text = part('p', 'l-text');

interface TypographyProps extends PartProps {
  variant?: string;
  color?: string;
}

export const Typography = withRef(function Typography(
  { variant = 'body1', color, className, style, component = tags[variant] ?? 'p', ...rest }: TypographyProps,
  ref,
) {
  const look = classes(variant !== 'body1' && `l-${variant}`, className);
  const painted = color ? { color: colour(color === 'error' ? 'error.main' : color), ...style } : style;
  return (
    <Text
      ref={ref}
      component={component}
      {...(look && { className: look })}
      {...(painted && { style: painted })}
      {...rest}
    />
  );
});

const Anchor = part('a', 'l-link');

export const Link = withRef(function Link({ component, className, ...rest }: PartProps, ref) {
  return (
    <Anchor
      ref={ref}
      {...(component && { component })}
      className={classes(component === 'button' && 'l-bare', className)}
      {...rest}
    />
  );
});

const Bone = part('span', 'l-skeleton');

export function Skeleton({ height, variant: _, ...rest }: PartProps) {
  return <Bone style={{ height: Number(height) }} {...rest} />;
}

const Track = part('span', 'l-progress');

export function LinearProgress({ value, variant: _, ...rest }: PartProps & { value: number }) {
  return (
    <Track
      role="progressbar"
      aria-valuenow={Math.round(value)}
      aria-valuemin={0}
      aria-valuemax={100}
      {...rest}
    >
      <span style={{ width: `${value}%` }} />
    </Track>
  );
}
