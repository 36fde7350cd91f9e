import type { ReactNode } from 'react';
import { classes, type PartProps, part, withRef } from './part.tsx';

const Pressed = part('button');

interface ButtonProps extends PartProps {
  variant?: 'text' | 'outlined' | 'contained';
  size?: string;
  color?: string;
  startIcon?: ReactNode;
  endIcon?: ReactNode;
  loading?: boolean;
  disabled?: boolean;
}

export const Button = withRef(function Button(
  {
    variant = 'text',
    size,
    color,
    startIcon,
    endIcon,
    loading,
    disabled,
    className,
    children,
    ...rest
  }: ButtonProps,
  ref,
) {
  return (
    <Pressed
      ref={ref}
      className={classes(
        'l-button',
        `l-${variant}`,
        size && `l-${size}`,
        color === 'inherit' && 'l-inherit',
        className,
      )}
      {...asButton(rest)}
      {...((disabled || loading) && { disabled: true })}
      {...(loading && { 'aria-busy': true })}
    >
      {startIcon && <span className="l-icon">{startIcon}</span>}
      {children}
      {endIcon && <span className="l-endIcon">{endIcon}</span>}
    </Pressed>
  );
});

/** What leads somewhere is a link; everything else is a button, and sends a form only when it says so. */
function asButton({ component, href, type, ...rest }: PartProps) {
  if (component && component !== 'button') return { component, ...(href !== undefined && { href }), ...rest };
  if (href !== undefined) return { component: 'a' as const, href, ...rest };
  return { type: type ?? 'button', ...rest };
}

export const IconButton = withRef(function IconButton(
  { size, className, ...rest }: PartProps & { size?: string },
  ref,
) {
  return (
    <Pressed
      ref={ref}
      className={classes('l-iconButton', size && `l-${size}`, className)}
      {...asButton(rest)}
    />
  );
});

const Label = part('div');

interface ChipProps extends PartProps {
  label?: ReactNode;
  icon?: ReactNode;
  size?: string;
  color?: string;
  variant?: string;
  clickable?: boolean;
}

export function Chip({
  label,
  icon,
  size,
  color = 'default',
  variant = 'filled',
  clickable,
  className,
  ...rest
}: ChipProps) {
  return (
    <Label
      className={classes(
        'l-chip',
        size && `l-${size}`,
        `l-${variant}`,
        color !== 'default' && `l-${color}`,
        clickable && 'l-clickable',
        className,
      )}
      {...(rest.component === 'button' && { type: 'button' })}
      {...rest}
    >
      {icon}
      <span>{label}</span>
    </Label>
  );
}
