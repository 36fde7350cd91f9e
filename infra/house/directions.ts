/** One direction of import that the house forbids. `$1` in `allowed` stands for what the first group of `from` matched. */
export interface Direction {
  name: string;
  /** Why, for whoever meets the rule. */
  because: string;
  from: RegExp;
  /** Among these targets … */
  to: RegExp;
  /** … only these are allowed; none when absent. */
  allowed?: readonly string[];
}

const domains = 'registry|plan|adoption|hotline|guidance|seminars|monitoring|exchange|messaging|reporting';
const code = '(?!.*(?:\\.(?:test|bench)\\.|/testing/))';
const plumbing =
  /^functions\/shared\/(table|database|embedded|platform|api|route|feed|queues|files|mail|cloud\/.*)\.ts$/;

export const directions: readonly Direction[] = [
  {
    name: 'contracts stand alone',
    because: 'everyone reads a contract, so it reads nobody but other contracts and the shared words',
    from: new RegExp(`^functions/(${domains})/contract(?:\\.ts$|/)`),
    to: /^(functions|web|infra|e2e)\//,
    allowed: [
      '^functions/[^/]+/contract(\\.ts$|/)',
      '^functions/shared/(words|evidence)\\.ts$',
      '^functions/shared/calendar/contract\\.ts$',
      '^functions/shared/access/roles\\.ts$',
    ],
  },
  {
    name: 'rules are pure',
    because: 'calculations must run anywhere: no HTTP, no database, no platform',
    from: new RegExp(`^${code}functions/(?:${domains})/(?:rules[./]|predicates|audit/|reading/|pack/)`),
    to: new RegExp(
      `${plumbing.source}|[rR]epository|/routes/|/feeds/|/rooms\\.ts|/lambda\\.ts|^(@aws-sdk|hono|@hono)`,
    ),
  },
  {
    name: 'repositories decide nothing',
    because: 'what a record means is for rules; a repository knows keys and conditions',
    from: new RegExp(`^functions/(?:${domains})/.*[rR]epository\\.ts$`),
    to: /\/routes\/|\/feeds\/|\/lambda\.ts$|^(hono|@hono)/,
  },
  {
    name: 'manifests are data',
    because: 'the cloud and the local host read them without loading the domain',
    from: new RegExp(`^functions/(?:${domains})/manifest\\.ts$`),
    to: /./,
    allowed: ['^functions/shared/manifest\\.ts$'],
  },
  {
    name: 'domains meet through narrow doors',
    because: 'a domain knows another by its contract or its reading interface, never by its table',
    from: new RegExp(`^${code}functions/(${domains})/`),
    to: new RegExp(`^functions/(?:${domains})/`),
    allowed: ['^functions/$1/', '^functions/[^/]+/(contract\\.ts$|contract/|reading\\.ts$)'],
  },
  {
    name: 'the kernel knows no domain',
    because: 'every domain stands on it',
    from: /^functions\/shared\//,
    to: new RegExp(`^functions/(?:${domains})/`),
  },
  {
    name: 'the server knows no other tree',
    because: 'web, infra and e2e come and go around it',
    from: new RegExp(`^${code}functions/`),
    to: /^(web|infra|e2e)\//,
  },
  {
    name: 'the browser reads contracts and pure rules',
    because: 'a page must not carry the database with it',
    from: new RegExp(`^${code}web/`),
    to: /^functions\//,
    allowed: [
      '/contract(\\.ts$|/)',
      '/rules\\.ts$',
      '/rules/',
      '^functions/shared/(words|evidence|problem|refusal|proofs|change|auditEntry|tileLayout|personNames)\\.ts$',
      '^functions/shared/(calendar|access)/',
    ],
  },
  {
    name: 'domains of the browser meet in app',
    because: 'a page of two domains belongs to the application',
    from: new RegExp(`^${code}web/(${domains})/`),
    to: new RegExp(`^web/(?:${domains}|app)/`),
    allowed: ['^web/$1/', '^web/app/paths\\.ts$'],
  },
  {
    name: 'shared parts of the browser know no domain',
    because: 'every domain stands on them',
    from: /^web\/shared\//,
    to: new RegExp(`^web/(?:${domains}|app)/`),
  },
  {
    name: 'journeys use contracts for their seeds',
    because: 'a journey sees what a person sees',
    from: /^e2e\/(?!bench\/)/,
    to: /^(web|functions)\//,
    allowed: [
      '/contract(\\.ts$|/)',
      '^web/app/(paths|texts)\\.ts$',
      '^web/.*/text/',
      '^web/shared/format/',
      '^functions/shared/words\\.ts$',
      '^functions/shared/access/',
    ],
  },
];
