import {
  Activity,
  ArrowLeftRight,
  BadgeCheck,
  BarChart3,
  BookMarked,
  BookOpenCheck,
  BookOpenText,
  CalendarDays,
  ChartColumn,
  ClipboardCheck,
  ClipboardList,
  CloudDownload,
  FileDiff,
  FilePlus2,
  FileText,
  Footprints,
  Gauge,
  GitCompareArrows,
  GraduationCap,
  Grid3x3,
  Headset,
  HeartHandshake,
  History,
  KeyRound,
  ListChecks,
  ListTodo,
  type LucideIcon,
  Mails,
  Map as MapIcon,
  MessageCircleQuestion,
  NotebookPen,
  PackageOpen,
  Plug,
  School,
  SearchCheck,
  Send,
  ShieldCheck,
  Siren,
  SquareChartGantt,
  TableProperties,
  Timer,
  TriangleAlert,
  Upload,
  Users,
  Webhook,
} from 'lucide-react';
import type { Claims } from '../../../functions/shared/access/claims.ts';
import { policy, type Right, type Scope, scopeOf } from '../../../functions/shared/access/policy.ts';
import { ownPath } from '../ownPath.ts';
import { paths } from '../paths.ts';
import type { frameRu } from '../text/frame.ru.ts';

export interface NavItem {
  label: keyof (typeof frameRu)['nav'];
  to: string;
  icon: LucideIcon;
}

export interface NavGroup {
  label: keyof (typeof frameRu)['nav'];
  items: NavItem[];
}

interface Entry extends NavItem {
  right: Right;
  /** For those alone whose right reaches so far. */
  reach?: readonly Scope[];
}

const groups: { label: NavGroup['label']; entries: Entry[] }[] = [
  {
    label: 'rollout',
    entries: [
      { label: 'overview', to: paths.overview, icon: Gauge, right: 'progress.view' },
      { label: 'plan', to: paths.plan, icon: SquareChartGantt, right: 'plan.view' },
      { label: 'grid', to: paths.grid, icon: Grid3x3, right: 'progress.view' },
      { label: 'map', to: paths.map, icon: MapIcon, right: 'progress.view' },
      { label: 'charts', to: paths.charts, icon: BarChart3, right: 'progress.view' },
      { label: 'open', to: paths.open, icon: HeartHandshake, right: 'activity.open' },
      { label: 'changes', to: paths.changes, icon: GitCompareArrows, right: 'progress.view' },
    ],
  },
  {
    label: 'work',
    entries: [
      { label: 'messages', to: paths.messages, icon: Mails, right: 'message.read' },
      { label: 'seminars', to: paths.seminars, icon: GraduationCap, right: 'seminar.view' },
      { label: 'hotline', to: paths.hotline, icon: Headset, right: 'ticket.view' },
      { label: 'incidents', to: paths.incidents, icon: Siren, right: 'incident.view' },
      { label: 'hotlineReports', to: paths.hotlineReports, icon: ChartColumn, right: 'ticket.report' },
      { label: 'guidanceDesk', to: paths.guidanceDesk, icon: NotebookPen, right: 'guidance.desk' },
      { label: 'nodes', to: paths.nodes, icon: School, right: 'node.view' },
      {
        label: 'completeness',
        to: paths.completeness,
        icon: ListTodo,
        right: 'completeness.view',
        reach: ['region', 'municipality'],
      },
      { label: 'acts', to: paths.acts, icon: ClipboardCheck, right: 'act.accept' },
      {
        label: 'activation',
        to: paths.activation,
        icon: KeyRound,
        right: 'activation.view',
        reach: ['region', 'municipality'],
      },
      { label: 'desk', to: paths.desk, icon: ListChecks, right: 'reminder.send' },
      { label: 'control', to: paths.control, icon: SearchCheck, right: 'control.view' },
      { label: 'reports', to: paths.reports, icon: FileText, right: 'quarterly.view' },
      { label: 'built', to: paths.built, icon: TableProperties, right: 'report.build' },
      { label: 'exchange', to: paths.exchange, icon: ArrowLeftRight, right: 'exchange.view' },
      { label: 'forms', to: paths.forms, icon: ClipboardList, right: 'form.view' },
      { label: 'outPackages', to: paths.outPackages, icon: Send, right: 'outPackage.view' },
      { label: 'parameters', to: paths.parameters, icon: BookMarked, right: 'parameter.view' },
      { label: 'gradebook', to: paths.gradebook, icon: CloudDownload, right: 'exchange.board' },
      { label: 'exchangeRest', to: paths.exchangeRest, icon: Plug, right: 'roster.view' },
      { label: 'freshness', to: paths.freshness, icon: Timer, right: 'exchange.freshness' },
      {
        label: 'trust',
        to: paths.trust,
        icon: ShieldCheck,
        right: 'exchange.view',
        reach: ['region', 'municipality'],
      },
      { label: 'imports', to: paths.imports, icon: Upload, right: 'activity.import' },
    ],
  },
  {
    label: 'help',
    entries: [
      { label: 'guidance', to: paths.guidance, icon: BookOpenText, right: 'guidance.view' },
      { label: 'learning', to: paths.learning, icon: Footprints, right: 'learning.take' },
      { label: 'ask', to: paths.ask, icon: MessageCircleQuestion, right: 'ticket.ask' },
      { label: 'status', to: paths.status, icon: Activity, right: 'incident.status' },
      { label: 'certificates', to: paths.certificates, icon: BadgeCheck, right: 'seminar.view' },
    ],
  },
  {
    label: 'order',
    entries: [
      { label: 'findings', to: paths.findings, icon: TriangleAlert, right: 'plan.audit' },
      { label: 'versions', to: paths.versions, icon: FileDiff, right: 'plan.view' },
      { label: 'drafts', to: paths.drafts, icon: FilePlus2, right: 'plan.draft' },
    ],
  },
  {
    label: 'service',
    entries: [
      { label: 'packs', to: paths.packs, icon: PackageOpen, right: 'region.import' },
      { label: 'people', to: paths.people, icon: Users, right: 'person.view' },
      { label: 'webhooks', to: paths.webhooks, icon: Webhook, right: 'webhook.manage' },
      { label: 'calendar', to: paths.calendar, icon: CalendarDays, right: 'calendar.view' },
      { label: 'audit', to: paths.audit, icon: History, right: 'audit.view' },
    ],
  },
];

/** The menu of a person: what the role may open, own place first. */
export function navigationFor(person: Claims | undefined): NavGroup[] {
  const role = person?.role ?? 'public';
  const allowed = groups.map(({ label, entries }) => ({
    label,
    items: entries.filter(({ right, reach }) => {
      const scope = right in policy && scopeOf(right, role);
      return scope && (reach?.includes(scope) ?? true);
    }),
  }));
  const own = ownPlace(person);
  return allowed
    .map((group) => (group.label === 'work' && own ? { ...group, items: [own, ...group.items] } : group))
    .filter(({ items }) => items.length > 0);
}

/** The page of the municipality or school one works for. */
export function ownPlace(person: Claims | undefined): NavItem | undefined {
  const to = ownPath(person);
  if (to === undefined) return undefined;
  return { label: person?.role === 'school' ? 'mySchool' : 'mine', to, icon: BookOpenCheck };
}
