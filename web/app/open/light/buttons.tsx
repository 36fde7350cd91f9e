import { createContext, type MouseEvent, type ReactNode, useContext } from 'react';
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

interface Choice {
  value: unknown;
  choose: (event: MouseEvent, value: unknown) => void;
}

const ChoiceContext = createContext<Choice>({ value: undefined, choose: () => undefined });
const Group = part('div', 'l-toggles');

interface ToggleButtonGroupProps extends PartProps {
  value: unknown;
  size?: string;
  /** With nothing when what is pressed was chosen already. */
  onChange: (event: MouseEvent, value: unknown) => void;
}

export function ToggleButtonGroup({
  value,
  size,
  exclusive: _,
  onChange,
  className,
  children,
  ...rest
}: ToggleButtonGroupProps) {
  const choose: Choice['choose'] = (event, pressed) => onChange(event, pressed === value ? null : pressed);
  return (
    <Group role="group" className={classes(size && `l-${size}`, className)} {...rest}>
      <ChoiceContext value={{ value, choose }}>{children}</ChoiceContext>
    </Group>
  );
}

export function ToggleButton({ value, className, ...rest }: PartProps & { value: unknown }) {
  const chosen = useContext(ChoiceContext);
  return (
    <Pressed
      type="button"
      className={classes('l-toggle', className)}
      aria-pressed={chosen.value === value}
      onClick={(event: MouseEvent) => chosen.choose(event, value)}
      {...rest}
    />
  );
}
