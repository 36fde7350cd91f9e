import { createContext, type KeyboardEvent, type MouseEvent, type ReactNode, useContext } from 'react';
import { type PartProps, part } from './part.tsx';

interface Chosen {
  value: unknown;
  choose: (event: MouseEvent, value: unknown) => void;
}

const ChosenContext = createContext<Chosen>({ value: undefined, choose: () => undefined });
const List = part('div', 'l-tabs');
const Pressed = part('button', 'l-tab');
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

interface TabsProps extends PartProps {
  value: unknown;
  onChange: Chosen['choose'];
}

/** One stop of the Tab key; arrows go from tab to tab, Enter and Space open. */
export function Tabs({ value, onChange, children, ...rest }: TabsProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    if (!step) return;
    const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
    const at = tabs.indexOf(document.activeElement as HTMLElement);
    event.preventDefault();
    tabs.at((at + step) % tabs.length)?.focus();
  };
  return (
    <List role="tablist" onKeyDown={onKeyDown} {...rest}>
      <ChosenContext value={{ value, choose: onChange }}>{children}</ChosenContext>
    </List>
  );
}

export function Tab({ value, label, ...rest }: PartProps & { value: unknown; label: ReactNode }) {
  const chosen = useContext(ChosenContext);
  const isChosen = chosen.value === value;
  return (
    <Pressed
      type="button"
      role="tab"
      aria-selected={isChosen}
      tabIndex={isChosen ? 0 : -1}
      onClick={(event: MouseEvent) => chosen.choose(event, value)}
      {...rest}
    >
      {label}
    </Pressed>
  );
}
