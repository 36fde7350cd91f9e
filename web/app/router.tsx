import { createBrowserRouter } from 'react-router-dom';
import { SigningIn } from './auth/SigningIn.tsx';
import { paths } from './paths.ts';
import { Crashed, NotFoundPage } from './shell/Crashed.tsx';
import { Shell } from './shell/Shell.tsx';

type PageModule<Name extends string> = Record<Name, () => React.ReactNode>;

/** A page arrives with the first visit to it. */
function page<Name extends string>(path: string, name: Name, load: () => Promise<PageModule<Name>>) {
  return { path, lazy: async () => ({ Component: (await load())[name] }) };
}

export const router = createBrowserRouter([
  { path: paths.signedIn, element: <SigningIn /> },
  {
    element: <Shell />,
    errorElement: <Crashed />,
    children: [
      page(paths.overview, 'OverviewPage', () => import('./pages/OverviewPage.tsx')),
      page(paths.plan, 'PlanPage', () => import('../plan/pages/PlanPage.tsx')),
      page(
        paths.measure(':number').replace('%3A', ':'),
        'MeasurePage',
        () => import('./pages/MeasurePage.tsx'),
      ),
      page(paths.findings, 'FindingsPage', () => import('../plan/pages/FindingsPage.tsx')),
      page(paths.versions, 'VersionsPage', () => import('../plan/pages/VersionsPage.tsx')),
      page(paths.drafts, 'DraftsPage', () => import('../plan/pages/DraftsPage.tsx')),
      page(paths.draft(':draftId'), 'DraftPage', () => import('../plan/pages/DraftPage.tsx')),
      page(paths.grid, 'HeatGridPage', () => import('./pages/HeatGridPage.tsx')),
      page(paths.map, 'MapPage', () => import('./pages/MapPage.tsx')),
      page(paths.charts, 'ChartsPage', () => import('./pages/ChartsPage.tsx')),
      page(paths.municipality(':nodeId'), 'MunicipalityPage', () => import('./pages/MunicipalityPage.tsx')),
      page(paths.school(':nodeId'), 'SchoolPage', () => import('./pages/SchoolPage.tsx')),
      page(paths.nodes, 'NodesPage', () => import('../registry/pages/NodesPage.tsx')),
      page(paths.acts, 'ActsPage', () => import('../registry/pages/ActsPage.tsx')),
      page(paths.packs, 'PacksPage', () => import('../registry/pages/PacksPage.tsx')),
      page(paths.people, 'PeoplePage', () => import('../registry/pages/PeoplePage.tsx')),
      page(paths.calendar, 'CalendarPage', () => import('../registry/pages/CalendarPage.tsx')),
      page(paths.imports, 'ImportsPage', () => import('../adoption/pages/ImportsPage.tsx')),
      page(paths.hotline, 'HotlinePage', () => import('../hotline/pages/HotlinePage.tsx')),
      page(paths.ask, 'AskPage', () => import('../hotline/pages/AskPage.tsx')),
      page(paths.ticket(':secret'), 'TicketPage', () => import('../hotline/pages/TicketPage.tsx')),
      page(paths.audit, 'AuditPage', () => import('./pages/AuditPage.tsx')),
      { path: '*', element: <NotFoundPage /> },
    ],
  },
]);
