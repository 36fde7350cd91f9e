import { Box } from '@mui/material';
import { createBrowserRouter } from 'react-router-dom';
import { Waiting } from '../shared/ui/sights.tsx';
import { SigningIn } from './auth/SigningIn.tsx';
import { openPages } from './open/openPages.ts';
import { page } from './page.ts';
import { paths } from './paths.ts';
import { Crashed, NotFoundPage } from './shell/Crashed.tsx';
import { Shell } from './shell/Shell.tsx';

/** Stands within the frame until the first page has arrived, so that the menu does not wait for it. */
const whileLoading = (
  <Box sx={{ p: { xs: 2, md: 3 } }}>
    <Waiting rows={10} />
  </Box>
);

const pages = [
  page(paths.overview, 'OverviewPage', () => import('./pages/OverviewPage.tsx')),
  page(paths.plan, 'PlanPage', () => import('../plan/pages/PlanPage.tsx')),
  page(paths.measure(':number').replace('%3A', ':'), 'MeasurePage', () => import('./pages/MeasurePage.tsx')),
  page(paths.findings, 'FindingsPage', () => import('../plan/pages/FindingsPage.tsx')),
  page(paths.versions, 'VersionsPage', () => import('../plan/pages/VersionsPage.tsx')),
  page(paths.drafts, 'DraftsPage', () => import('../plan/pages/DraftsPage.tsx')),
  page(paths.draft(':draftId'), 'DraftPage', () => import('../plan/pages/DraftPage.tsx')),
  page(paths.grid, 'HeatGridPage', () => import('./pages/HeatGridPage.tsx')),
  page(paths.map, 'MapPage', () => import('./pages/MapPage.tsx')),
  page(paths.charts, 'ChartsPage', () => import('./pages/ChartsPage.tsx')),
  page(paths.changes, 'ChangesPage', () => import('./pages/ChangesPage.tsx')),
  page(paths.municipality(':nodeId'), 'MunicipalityPage', () => import('./pages/MunicipalityPage.tsx')),
  page(paths.school(':nodeId'), 'SchoolPage', () => import('./pages/SchoolPage.tsx')),
  page(paths.nodes, 'NodesPage', () => import('../registry/pages/NodesPage.tsx')),
  page(paths.acts, 'ActsPage', () => import('../registry/pages/ActsPage.tsx')),
  page(paths.completeness, 'CompletenessPage', () => import('../registry/pages/CompletenessPage.tsx')),
  page(paths.packs, 'PacksPage', () => import('../registry/pages/PacksPage.tsx')),
  page(paths.people, 'PeoplePage', () => import('../registry/pages/PeoplePage.tsx')),
  page(paths.calendar, 'CalendarPage', () => import('../registry/pages/CalendarPage.tsx')),
  page(paths.activation, 'ActivationPage', () => import('./pages/ActivationPage.tsx')),
  page(paths.imports, 'ImportsPage', () => import('../adoption/pages/ImportsPage.tsx')),
  page(paths.hotline, 'HotlineDeskPage', () => import('./pages/HotlineDeskPage.tsx')),
  page(paths.desk, 'DeskPage', () => import('./pages/DeskPage.tsx')),
  page(paths.control, 'ControlPage', () => import('./pages/ControlPage.tsx')),
  page(paths.newControl(':nodeId'), 'NewControlPage', () => import('./pages/NewControlPage.tsx')),
  page(paths.controlRecord(':controlId'), 'ControlRecordPage', () => import('./pages/ControlRecordPage.tsx')),
  page(paths.monthly(':nodeId', ':month'), 'MonthlyPage', () => import('./pages/MonthlyPage.tsx')),
  page(paths.exchange, 'ExchangePage', () => import('../exchange/pages/ExchangePage.tsx')),
  page(paths.exchangeBoard, 'ExchangeBoardPage', () => import('../exchange/pages/ExchangeBoardPage.tsx')),
  page(paths.exchangeGroup, 'GroupPage', () => import('../exchange/workingGroup/GroupPage.tsx')),
  page(paths.freshness, 'FreshnessPage', () => import('./pages/FreshnessPage.tsx')),
  page(paths.gradebook, 'GradebookPage', () => import('./pages/GradebookPage.tsx')),
  page(paths.trust, 'TrustPage', () => import('./pages/TrustPage.tsx')),
  page(paths.exchangeContract, 'ContractPage', () => import('../exchange/pages/ContractPage.tsx')),
  page(paths.seminars, 'SeminarsPage', () => import('../seminars/pages/SeminarsPage.tsx')),
  page(paths.seminarCatalogue, 'CataloguePage', () => import('../seminars/pages/CataloguePage.tsx')),
  page(paths.seminarPlan, 'CoveragePlanPage', () => import('../seminars/pages/CoveragePlanPage.tsx')),
  page(paths.seminarEffects, 'EffectsPage', () => import('../seminars/pages/EffectsPage.tsx')),
  page(paths.seminarCalendars, 'CalendarFeedsPage', () => import('../seminars/pages/CalendarFeedsPage.tsx')),
  page(paths.door(':sessionId'), 'DoorPage', () => import('../seminars/pages/DoorPage.tsx')),
  page(paths.doorList(':sessionId'), 'DoorListPage', () => import('./pages/DoorListPage.tsx')),
  page(paths.coursePlan, 'CoursePlanPage', () => import('../seminars/courses/CoursePlanPage.tsx')),
  page(paths.courses, 'CoursesPage', () => import('../seminars/courses/CoursesPage.tsx')),
  page(paths.learned, 'LearnedPage', () => import('../seminars/learning/LearnedPage.tsx')),
  page(paths.seminar(':sessionId'), 'SessionPage', () => import('../seminars/pages/SessionPage.tsx')),
  page(paths.schoolRuns(':nodeId'), 'SchoolRunsPage', () => import('./pages/SchoolRunsPage.tsx')),
  page(paths.incidents, 'IncidentsPage', () => import('../hotline/pages/IncidentsPage.tsx')),
  page(
    paths.hotlineIncident(':incidentId'),
    'IncidentPage',
    () => import('../hotline/pages/IncidentPage.tsx'),
  ),
  page(paths.hotlineReports, 'ReportsPage', () => import('../hotline/pages/ReportsPage.tsx')),
  page(paths.hotlineTimeline, 'HotlineTimelinePage', () => import('./pages/HotlineTimelinePage.tsx')),
  page(paths.canned, 'CannedPage', () => import('../hotline/pages/CannedPage.tsx')),
  page(paths.guidanceDesk, 'GuidanceDeskPage', () => import('../guidance/pages/GuidanceDeskPage.tsx')),
  page(paths.newArticle, 'NewArticlePage', () => import('../guidance/pages/NewArticlePage.tsx')),
  page(
    paths.deskArticle(':articleId'),
    'DeskArticlePage',
    () => import('../guidance/pages/DeskArticlePage.tsx'),
  ),
  page(paths.messages, 'MessagesPage', () => import('./pages/MessagesPage.tsx')),
  page(paths.newMessage, 'ComposePage', () => import('./pages/ComposePage.tsx')),
  page(paths.message(':messageId'), 'MessagePage', () => import('./pages/MessagePage.tsx')),
  page(paths.webhooks, 'WebhooksPage', () => import('../messaging/pages/WebhooksPage.tsx')),
  page(paths.notices, 'NoticesPage', () => import('../messaging/pages/NoticesPage.tsx')),
  page(
    paths.noticePreferences,
    'NoticePreferencesPage',
    () => import('../messaging/pages/NoticePreferencesPage.tsx'),
  ),
  page(paths.report(':nodeId', ':quarter'), 'ReportPage', () => import('../reporting/pages/ReportPage.tsx')),
  page(paths.built, 'BuiltPage', () => import('./pages/BuiltPage.tsx')),
  page(paths.reports, 'ReportsPage', () => import('../reporting/pages/ReportsPage.tsx')),
  page(paths.parameters, 'ParametersPage', () => import('../monitoring/parameters/ParametersPage.tsx')),
  page(paths.parameter(':code'), 'ParameterPage', () => import('../monitoring/parameters/ParameterPage.tsx')),
  page(paths.forms, 'FormsPage', () => import('../monitoring/forms/FormsPage.tsx')),
  page(paths.form(':formId'), 'FormPage', () => import('./pages/FormPage.tsx')),
  page(paths.sheet(':formId', ':nodeId'), 'SheetPage', () => import('./pages/SheetPage.tsx')),
  page(paths.outPackages, 'OutPackagesPage', () => import('./pages/OutPackagesPage.tsx')),
  page(paths.audit, 'AuditPage', () => import('./pages/AuditPage.tsx')),
  ...openPages,
];

export const router = createBrowserRouter([
  { path: paths.signedIn, element: <SigningIn /> },
  {
    element: <Shell />,
    errorElement: <Crashed />,
    children: [
      ...pages.map((one) => ({ ...one, hydrateFallbackElement: whileLoading })),
      { path: '*', element: <NotFoundPage /> },
    ],
  },
]);
