import { Avatar, IconButton } from '@mui/material';
import { useState } from 'react';
import type { Claims } from '../../../functions/shared/access/claims.ts';
import { later } from '../../shared/ui/later.tsx';

const bring = () => import('./PersonChoices.tsx');
const PersonChoices = later(async () => (await bring()).PersonChoices);

export function PersonMenu({ person }: { person: Claims }) {
  const [anchor, setAnchor] = useState<HTMLElement>();
  const [wasAsked, ask] = useState(false);
  const name = person.name ?? person.sub;
  return (
    <>
      <IconButton
        onPointerEnter={() => void bring()}
        onFocus={() => void bring()}
        onClick={(event) => {
          setAnchor(event.currentTarget);
          ask(true);
        }}
        aria-label={name}
        aria-haspopup="menu"
      >
        <Avatar
          sx={{ width: 30, height: 30, fontSize: 13, bgcolor: 'primary.main', color: 'primary.contrastText' }}
        >
          {initials(name)}
        </Avatar>
      </IconButton>
      {wasAsked && (
        <PersonChoices person={person} name={name} anchor={anchor} onClose={() => setAnchor(undefined)} />
      )}
    </>
  );
}

function initials(name: string): string {
  return name
    .split(' ')
    .slice(0, 2)
    .map((part) => part.charAt(0))
    .join('');
}
