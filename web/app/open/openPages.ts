import { page } from '../page.ts';
import { paths } from '../paths.ts';

/** The same pages in both frames: the light one, and the application's with its menu. */
export const openPages = [
  page(paths.open, 'OpenRegionPage', () => import('../pages/OpenRegionPage.tsx')),
  page(paths.openSchool(':nodeId'), 'OpenSchoolPage', () => import('../pages/OpenSchoolPage.tsx')),
  page(paths.guidance, 'GuidancePage', () => import('../../guidance/pages/GuidancePage.tsx')),
  page(paths.article(':slug'), 'ArticlePage', () => import('../../guidance/pages/ArticlePage.tsx')),
  page(paths.ticket(':secret'), 'TicketPage', () => import('../../hotline/pages/TicketPage.tsx')),
  page(paths.certificates, 'CertificatePage', () => import('../../seminars/pages/CertificatePage.tsx')),
  page(
    paths.certificate(':number'),
    'CertificatePage',
    () => import('../../seminars/pages/CertificatePage.tsx'),
  ),
  page(
    paths.feedback(':sessionId', ':ticket'),
    'FeedbackPage',
    () => import('../../seminars/pages/FeedbackPage.tsx'),
  ),
  page(paths.here(':nodeId', ':code'), 'HerePage', () => import('../../seminars/pages/HerePage.tsx')),
  page(paths.learning, 'LearningPage', () => import('../../seminars/learning/LearningPage.tsx')),
  page(
    paths.learningPath(':learner'),
    'LearningPathPage',
    () => import('../../seminars/learning/LearningPathPage.tsx'),
  ),
  page(paths.status, 'StatusPage', () => import('../../hotline/pages/StatusPage.tsx')),
];
