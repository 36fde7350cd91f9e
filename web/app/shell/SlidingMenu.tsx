import { Drawer } from '@mui/material';
import { NavMenu } from './NavMenu.tsx';

interface SlidingMenuProps {
  isOpen: boolean;
  width: number;
  onClose: () => void;
}

/** The menu on a phone. */
export function SlidingMenu({ isOpen, width, onClose }: SlidingMenuProps) {
  return (
    <Drawer open={isOpen} onClose={onClose} slotProps={{ paper: { sx: { width } } }}>
      <NavMenu onChoose={onClose} />
    </Drawer>
  );
}
