import type { DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import { handle } from 'hono/aws-lambda';
import { apiOf } from '../shared/api.ts';
import { settleChanges, settleMessages } from '../shared/feed.ts';
import { platform } from '../shared/platform.ts';
import { addCourse } from './courses/routes/addCourse.ts';
import { editCourse } from './courses/routes/editCourse.ts';
import { listCourses } from './courses/routes/listCourses.ts';
import { putGroup } from './courses/routes/putGroup.ts';
import { appointmentMessageSchema, keepAppointments } from './feeds/appointments.ts';
import { certificateMessageSchema, issueCertificates } from './feeds/certificates.ts';
import { changeHandlers } from './feeds/changes.ts';
import { reckonAllEffects } from './feeds/reckonEffects.ts';
import { remindOfSessions } from './feeds/remind.ts';
import { settleSeats } from './feeds/settleSeats.ts';
import { checkInBrowser } from './learning/routes/checkInBrowser.ts';
import { getPath } from './learning/routes/getPath.ts';
import { listLearned } from './learning/routes/listLearned.ts';
import { listPaths } from './learning/routes/listPaths.ts';
import { passPath } from './learning/routes/passPath.ts';
import { countListeners } from './listeners/routes/countListeners.ts';
import { getListeners } from './listeners/routes/getListeners.ts';
import { listListeners } from './listeners/routes/listListeners.ts';
import { seminarRooms } from './rooms.ts';
import { addMaterial } from './routes/addMaterial.ts';
import { addProgramme } from './routes/addProgramme.ts';
import { addTrainer } from './routes/addTrainer.ts';
import { addVenue } from './routes/addVenue.ts';
import { annulCertificate } from './routes/annulCertificate.ts';
import { answerOffer } from './routes/answerOffer.ts';
import { cancelRegistration } from './routes/cancelRegistration.ts';
import { cancelSession } from './routes/cancelSession.ts';
import { checkCertificate } from './routes/checkCertificate.ts';
import { closeSession } from './routes/closeSession.ts';
import { decideRegistrations } from './routes/decideRegistrations.ts';
import { editProgramme } from './routes/editProgramme.ts';
import { editSession } from './routes/editSession.ts';
import { editTrainer } from './routes/editTrainer.ts';
import { editVenue } from './routes/editVenue.ts';
import { getCalendar } from './routes/getCalendar.ts';
import { getCertificateLink } from './routes/getCertificateLink.ts';
import { getConsequences } from './routes/getConsequences.ts';
import { getCoursePlan } from './routes/getCoursePlan.ts';
import { getCoverage } from './routes/getCoverage.ts';
import { getDoorList } from './routes/getDoorList.ts';
import { getEffect } from './routes/getEffect.ts';
import { getFeed } from './routes/getFeed.ts';
import { getFeedback } from './routes/getFeedback.ts';
import { getFeedbackForm } from './routes/getFeedbackForm.ts';
import { getNodeTraining } from './routes/getNodeTraining.ts';
import { getOwnFeed } from './routes/getOwnFeed.ts';
import { getRoll } from './routes/getRoll.ts';
import { getSession } from './routes/getSession.ts';
import { giveFeedback } from './routes/giveFeedback.ts';
import { issueFeed } from './routes/issueFeed.ts';
import { listAudit } from './routes/listAudit.ts';
import { listCertificates } from './routes/listCertificates.ts';
import { listCoverage } from './routes/listCoverage.ts';
import { listEffects } from './routes/listEffects.ts';
import { listOwnFeedback } from './routes/listOwnFeedback.ts';
import { listProgrammes } from './routes/listProgrammes.ts';
import { listSessions } from './routes/listSessions.ts';
import { listTrainers } from './routes/listTrainers.ts';
import { listVenues } from './routes/listVenues.ts';
import { markAttendance } from './routes/markAttendance.ts';
import { moveSession } from './routes/moveSession.ts';
import { orderCertificates } from './routes/orderCertificates.ts';
import { placeMaterial } from './routes/placeMaterial.ts';
import { planSession } from './routes/planSession.ts';
import { proposeSessions } from './routes/proposeSessions.ts';
import { publishSession } from './routes/publishSession.ts';
import { replaceCertificate } from './routes/replaceCertificate.ts';
import { revokeFeed } from './routes/revokeFeed.ts';
import { signUpMany } from './routes/signUpMany.ts';
import { signUpOne } from './routes/signUpOne.ts';
import { visitSession } from './routes/visitSession.ts';
import { schoolRunRoutes } from './schoolRuns/routes/index.ts';

export const routes = [
  addMaterial,
  addProgramme,
  addTrainer,
  addVenue,
  annulCertificate,
  answerOffer,
  cancelRegistration,
  cancelSession,
  checkCertificate,
  closeSession,
  decideRegistrations,
  editProgramme,
  editSession,
  editTrainer,
  editVenue,
  getCalendar,
  getCertificateLink,
  getConsequences,
  getCoursePlan,
  getCoverage,
  getDoorList,
  getEffect,
  getFeed,
  getFeedback,
  getFeedbackForm,
  getNodeTraining,
  getOwnFeed,
  getRoll,
  getSession,
  giveFeedback,
  issueFeed,
  listAudit,
  listCertificates,
  listCoverage,
  listEffects,
  listOwnFeedback,
  listProgrammes,
  listSessions,
  listTrainers,
  listVenues,
  markAttendance,
  moveSession,
  orderCertificates,
  placeMaterial,
  planSession,
  proposeSessions,
  publishSession,
  revokeFeed,
  replaceCertificate,
  signUpMany,
  signUpOne,
  visitSession,
  ...schoolRunRoutes,
  checkInBrowser,
  getPath,
  listLearned,
  listPaths,
  passPath,
  addCourse,
  editCourse,
  listCourses,
  putGroup,
  countListeners,
  getListeners,
  listListeners,
];

export const api = handle(apiOf('seminars', routes, () => seminarRooms(platform())));

export const feed = (event: DynamoDBStreamEvent) =>
  settleChanges(event, changeHandlers(seminarRooms(platform())));

export const appointments = (event: SQSEvent) =>
  settleMessages(event, appointmentMessageSchema, (messages) =>
    keepAppointments(messages, seminarRooms(platform())),
  );

export const certificates = (event: SQSEvent) =>
  settleMessages(event, certificateMessageSchema, (messages) =>
    issueCertificates(messages, seminarRooms(platform())),
  );

export const effects = () => reckonAllEffects(seminarRooms(platform()));

export const remind = () => remindOfSessions(seminarRooms(platform()));

export const settle = () => settleSeats(seminarRooms(platform()));
