import type { Server } from 'node:http';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { addressOf } from './addresses.ts';
import { Gateway } from './gateway/gateway.ts';
import { type Host, openHost } from './host.ts';
import { createTokenIssuer, type IssueToken } from './identity/accessToken.ts';
import { createIdentity, type Identity } from './identity/createIdentity.ts';
import type { DemoPerson, PeopleDirectory } from './identity/people.ts';
import { identityPath } from './identity/settings.ts';
import { listenForMail, type MailListener } from './incomingMail.ts';
import { staffRegion } from './people.ts';
import { createHttpServer } from './server.ts';
import type { Settings } from './settings.ts';
import { devSite } from './site/dev.ts';
import { siteApp } from './site/site.ts';

export interface Product {
  host: Host;
  gateway: Gateway;
  identity: Identity;
  /** Signs tokens for people who are not on the sign-in page. */
  issueTo(people: PeopleDirectory): Promise<IssueToken>;
  /** Makes the demo people anew, after the tree has changed. */
  staff(): Promise<readonly DemoPerson[]>;
  /** Hands back the port at which letters are taken in. */
  listen(): Promise<{ mailPort: number | undefined }>;
  stop(): Promise<void>;
}

/** Puts the whole product together on this machine, ready to listen. */
export async function openProduct(settings: Settings): Promise<Product> {
  const host = await openHost(settings);
  let people: PeopleDirectory = await staffRegion(settings.dataDir, settings.regionId);
  const issuer = `${addressOf(settings.port)}${identityPath}`;
  const identityDir = join(settings.dataDir, 'identity');
  const identity = await createIdentity({
    issuer,
    dataDir: identityDir,
    people: { list: () => people.list(), find: (sub) => people.find(sub) },
  });
  const gateway = new Gateway(host.domains, identity);
  let server: Server | undefined;
  let mailListener: MailListener | undefined;
  return {
    host,
    gateway,
    identity,
    issueTo: (others) => createTokenIssuer({ issuer, dataDir: identityDir, people: others }),
    staff: async () => {
      people = await staffRegion(settings.dataDir, settings.regionId);
      return people.list();
    },
    listen: async () => {
      const site = settings.dev ? await devSite() : getRequestListener(siteApp(settings.embedSites).fetch);
      server = createHttpServer({
        host,
        gateway,
        identity,
        regionId: settings.regionId,
        site: site as never,
      });
      await listening(server, settings.port);
      mailListener = await listenForMail(settings.mailPort, host.domains, host.files);
      host.schedules.start();
      return { mailPort: mailListener?.port };
    },
    stop: async () => {
      server?.closeAllConnections();
      server?.close();
      await mailListener?.stop();
      await host.stop();
    },
  };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is taken. Stop what runs there, or choose another: PORT=8400 npm start`)
          : error,
      ),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
}
