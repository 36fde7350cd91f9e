/** @jsxImportSource preact */
import { paths } from '../../app/paths.ts';
import { filled, useAsking, useReply } from './context.ts';
import { Notice } from './fields.tsx';

const shown = 3;

/** Before one writes: what is known already. Nothing stands here while nothing is known. */
export function KnownIncidents({ joining }: { joining: string }) {
  const { words, inLanguage, calls, regionId, isEmbedded } = useAsking();
  const open = useReply(() => calls.openIncidents(regionId), regionId) ?? [];
  const joined = open.find(({ id }) => id === joining);
  if (joined)
    return (
      <Notice tone="info" role="status">
        {filled(words.known.joining, { title: inLanguage(joined.title) })}
      </Notice>
    );
  return (
    <>
      {open.slice(0, shown).map(({ id, title }) => (
        <Notice
          key={id}
          tone="warning"
          role="status"
          action={
            <a href={paths.status} target={isEmbedded ? '_blank' : undefined} rel="noopener">
              {words.known.bannerFollow}
            </a>
          }
        >
          {filled(words.known.banner, { title: inLanguage(title) })}
        </Notice>
      ))}
    </>
  );
}
