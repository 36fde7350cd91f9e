import {
  type ChangeEvent,
  cloneElement,
  createContext,
  type ReactElement,
  type ReactNode,
  useContext,
  useId,
} from 'react';
import { DisabledContext } from './fields.tsx';
import { classes, type PartProps, part } from './part.tsx';

const Choice = part('label', 'l-choice');

type Change = (event: ChangeEvent<HTMLInputElement>, value: string) => void;

interface Group {
  name: string;
  value: unknown;
  onChange: Change;
}

const GroupContext = createContext<Group | undefined>(undefined);
const Choices = part('div', 'l-radios');

interface RadioGroupProps extends PartProps {
  row?: boolean;
  value: unknown;
  onChange: Change;
}

export function RadioGroup({ row, value, onChange, className, children, ...rest }: RadioGroupProps) {
  const name = useId();
  const look = classes(row && 'l-row', className);
  return (
    <Choices role="radiogroup" {...(look && { className: look })} {...rest}>
      <GroupContext value={{ name, value, onChange }}>{children}</GroupContext>
    </Choices>
  );
}

interface RadioProps {
  value?: unknown;
  disabled?: boolean;
}

export function Radio({ value, disabled }: RadioProps) {
  const group = useContext(GroupContext);
  return (
    <input
      type="radio"
      className="l-radio"
      name={group?.name}
      value={String(value)}
      checked={String(group?.value) === String(value)}
      disabled={disabled}
      onChange={(event) => group?.onChange(event, event.currentTarget.value)}
    />
  );
}

interface FormControlLabelProps extends PartProps {
  value: unknown;
  control: ReactElement<RadioProps>;
  label: ReactNode;
}

export function FormControlLabel({ value, control, label, ...rest }: FormControlLabelProps) {
  const disabled = useContext(DisabledContext);
  return (
    <Choice {...rest}>
      {cloneElement(control, { value, disabled })}
      <span className={classes('MuiFormControlLabel-label', disabled && 'Mui-disabled')}>{label}</span>
    </Choice>
  );
}
