import { createContext, type ReactNode, useContext, useId } from 'react';
import { classes, type PartProps, part } from './part.tsx';

const Whole = part('div', 'l-control');
const Name = part('label', 'l-label');
const Question = part('span', 'l-question');
const Hint = part('p', 'l-hint');
export const DisabledContext = createContext(false);

interface FormControlProps extends PartProps {
  fullWidth?: boolean;
  disabled?: boolean;
}

export function FormControl({
  fullWidth,
  disabled = false,
  error: _,
  size: _size,
  className,
  children,
  ...rest
}: FormControlProps) {
  const look = classes(fullWidth && 'l-full', className);
  return (
    <Whole {...(look && { className: look })} {...rest}>
      <DisabledContext value={disabled}>{children}</DisabledContext>
    </Whole>
  );
}

export const FormHelperText = (props: PartProps) => <Hint {...props} />;

export function InputLabel({ shrink: _, ...rest }: PartProps) {
  return <Name {...rest} />;
}

export function FormLabel({ className, ...rest }: PartProps) {
  const look = classes(useContext(DisabledContext) && 'Mui-disabled', className);
  return <Question {...(look && { className: look })} {...rest} />;
}

interface OutlinedInputProps extends PartProps {
  multiline?: boolean;
  minRows?: number;
  inputProps?: Record<string, unknown>;
}

const Line = part('input', 'l-input');
const Lines = part('textarea', 'l-input');

/** Many lines grow with what is typed where the browser can do so; elsewhere they scroll. */
export function OutlinedInput({ multiline, minRows = 1, inputProps, label: _, ...rest }: OutlinedInputProps) {
  if (!multiline) return <Line {...inputProps} {...rest} />;
  return (
    <Lines
      rows={minRows}
      style={{ minHeight: `calc(${minRows * 1.5}em + 18px)` }}
      {...inputProps}
      {...rest}
    />
  );
}

interface TextFieldProps extends PartProps {
  label?: ReactNode;
  helperText?: ReactNode;
  fullWidth?: boolean;
  slotProps?: { htmlInput?: Record<string, unknown> };
}

export function TextField({
  label,
  helperText,
  fullWidth,
  slotProps,
  sx,
  className,
  ...rest
}: TextFieldProps) {
  const own = useId();
  const id = rest.id ?? own;
  return (
    <FormControl {...(fullWidth && { fullWidth })} sx={sx} {...(className && { className })}>
      <InputLabel htmlFor={id}>{label}</InputLabel>
      <OutlinedInput
        id={id}
        {...(slotProps?.htmlInput && { inputProps: slotProps.htmlInput })}
        {...(helperText ? { 'aria-describedby': `${id}-hint` } : {})}
        {...rest}
      />
      {helperText ? <FormHelperText id={`${id}-hint`}>{helperText}</FormHelperText> : null}
    </FormControl>
  );
}

const Select = part('select', 'l-input');

export function NativeSelect({ inputProps, ...rest }: PartProps & { inputProps?: Record<string, unknown> }) {
  return <Select {...inputProps} {...rest} />;
}
