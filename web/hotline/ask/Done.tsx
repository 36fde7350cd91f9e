/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import { paths } from '../../app/paths.ts';
import type { Asked } from './calls.ts';
import { filled, useAsking } from './context.ts';
import { Notice } from './fields.tsx';

/** The question has been taken: its number, and the address by which it is followed. */
export function Done({ asked: { number, secret }, onAnother }: { asked: Asked; onAnother: () => void }) {
  const { words, isEmbedded } = useAsking();
  const { ask } = words;
  const [isCopied, setCopied] = useState(false);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), []);
  const address = `${location.origin}${paths.ticket(secret)}`;
  // Within another site's page it leads to a page of its own beside that one.
  const leading = {
    href: paths.ticket(secret),
    ...(isEmbedded && { target: '_blank', rel: 'noopener' }),
  };
  const copy = () => void navigator.clipboard?.writeText(address).then(() => setCopied(true));
  return (
    <div class="form" ref={top} tabIndex={-1}>
      <Notice tone="success" title={ask.asked}>
        {filled(ask.number, { number })}
      </Notice>
      <p>{ask.keepLink}</p>
      <a {...leading} class="address">
        {address}
      </a>
      <div class="row">
        <a {...leading} class="button">
          {ask.openLink}
        </a>
        {!isEmbedded && (
          <button type="button" class="outlined" onClick={copy}>
            {isCopied ? ask.copied : ask.copyLink}
          </button>
        )}
        <button type="button" class="plain" onClick={onAnother}>
          {ask.another}
        </button>
      </div>
    </div>
  );
}
