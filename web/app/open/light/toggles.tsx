import { createContext, type MouseEvent, useContext } from 'react';
import { classes, type PartProps, part } from './part.tsx';

const Pressed = part('button', 'l-toggle');

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
      {...(className && { className })}
      aria-pressed={chosen.value === value}
      onClick={(event: MouseEvent) => chosen.choose(event, value)}
      {...rest}
    />
  );
}
