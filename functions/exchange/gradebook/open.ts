import { domainTable, type Platform } from '../../shared/platform.ts';
import type { NodeId } from '../../shared/words.ts';
import type { SourceName } from '../contract/pull.ts';
import { DnevnikClient, type Heard } from './dnevnik/client.ts';
import { dnevnikSource } from './dnevnik/source.ts';
import { type DropRepository, dropRepository } from './drop/dropRepository.ts';
import { fileDropSource } from './drop/source.ts';
import { type GradebookSource, SourceFault } from './source.ts';

export interface OpenSource {
  source: GradebookSource;
  /** What its calls have told of the connection so far. */
  heard: Heard;
}

/** Opens sources by their names; `dnevnik` fails with `notSetUp` where no access is set. */
export interface SourceRoom {
  drops: DropRepository;
  /** What may be shown of the access: never the secret. It is set up once both the address and the secret are there. */
  access(): Promise<{ isSetUp: boolean; address?: string }>;
  open(name: SourceName, regionId: NodeId): OpenSource;
}

export function sourceRoom(platform: Platform): SourceRoom {
  const drops = dropRepository(domainTable(platform, 'exchange'), platform.files);
  const { clock, gradebook } = platform;
  return {
    drops,
    access: async () =>
      gradebook && (await gradebook.isEntered())
        ? { isSetUp: true, address: gradebook.address }
        : { isSetUp: false },
    open(name, regionId) {
      if (name === 'fileDrop') return { source: fileDropSource(regionId, drops), heard: {} };
      if (!gradebook) throw new SourceFault('notSetUp', 'token');
      const client = new DnevnikClient(gradebook, {
        fetch: gradebook.fetch ?? fetch,
        now: () => clock.now(),
        wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
        chance: Math.random,
      });
      return { source: dnevnikSource(client), heard: client.heard };
    },
  };
}
