import { en as adoptionEn } from '../adoption/text/en.ts';
import { enOpen } from '../adoption/text/enOpen.ts';
import { ru as adoptionRu } from '../adoption/text/ru.ts';
import { ruOpen } from '../adoption/text/ruOpen.ts';
import { en as exchangeEn } from '../exchange/text/en.ts';
import { ru as exchangeRu } from '../exchange/text/ru.ts';
import { en as guidanceEn } from '../guidance/text/en.ts';
import { enDesk } from '../guidance/text/enDesk.ts';
import { ru as guidanceRu } from '../guidance/text/ru.ts';
import { ruDesk } from '../guidance/text/ruDesk.ts';
import { en as hotlineEn } from '../hotline/text/en.ts';
import * as incidents from '../hotline/text/incidents.ts';
import { ru as hotlineRu } from '../hotline/text/ru.ts';
import * as status from '../hotline/text/status.ts';
import { en as messagingEn } from '../messaging/text/en.ts';
import { en as postEn } from '../messaging/text/postEn.ts';
import { ru as postRu } from '../messaging/text/postRu.ts';
import { ru as messagingRu } from '../messaging/text/ru.ts';
import { en as monitoringEn } from '../monitoring/text/en.ts';
import { ru as monitoringRu } from '../monitoring/text/ru.ts';
import { en as planEn } from '../plan/text/en.ts';
import { ru as planRu } from '../plan/text/ru.ts';
import { en as registryEn } from '../registry/text/en.ts';
import { ru as registryRu } from '../registry/text/ru.ts';
import { en as builtEn, ru as builtRu } from '../reporting/text/built.ts';
import { en as controlEn } from '../reporting/text/controlEn.ts';
import { ru as controlRu } from '../reporting/text/controlRu.ts';
import { en as reportingEn } from '../reporting/text/en.ts';
import { ru as reportingRu } from '../reporting/text/ru.ts';
import * as calendars from '../seminars/text/calendars.ts';
import * as certificates from '../seminars/text/certificates.ts';
import * as courses from '../seminars/text/courses.ts';
import * as door from '../seminars/text/door.ts';
import { en as seminarsEn } from '../seminars/text/en.ts';
import * as feedback from '../seminars/text/feedback.ts';
import * as here from '../seminars/text/here.ts';
import * as learning from '../seminars/text/learning.ts';
import * as planner from '../seminars/text/planner.ts';
import { ru as seminarsRu } from '../seminars/text/ru.ts';
import * as schoolRuns from '../seminars/text/schoolRuns.ts';
import * as pictures from '../shared/text/pictures.ts';
import * as problems from '../shared/text/problems.ts';
import * as shared from '../shared/text/shared.ts';
import { en as appEn } from './text/en.ts';
import { ru as appRu } from './text/ru.ts';

/** Every sentence of the product, by language and domain. */
export const texts = {
  ru: {
    app: appRu,
    shared: shared.ru,
    problems: problems.ru,
    pictures: pictures.ru,
    registry: registryRu,
    plan: planRu,
    adoption: adoptionRu,
    open: ruOpen,
    hotline: hotlineRu,
    incidents: incidents.ru,
    status: status.ru,
    guidance: guidanceRu,
    guidanceDesk: ruDesk,
    messaging: messagingRu,
    built: builtRu,
    post: postRu,
    reporting: reportingRu,
    control: controlRu,
    exchange: exchangeRu,
    monitoring: monitoringRu,
    seminars: seminarsRu,
    seminarPlanner: planner.ru,
    seminarCalendars: calendars.ru,
    certificates: certificates.ru,
    feedback: feedback.ru,
    door: door.ru,
    here: here.ru,
    schoolRuns: schoolRuns.ru,
    learning: learning.ru,
    courses: courses.ru,
  },
  en: {
    app: appEn,
    shared: shared.en,
    problems: problems.en,
    pictures: pictures.en,
    registry: registryEn,
    plan: planEn,
    adoption: adoptionEn,
    open: enOpen,
    hotline: hotlineEn,
    incidents: incidents.en,
    status: status.en,
    guidance: guidanceEn,
    guidanceDesk: enDesk,
    messaging: messagingEn,
    built: builtEn,
    post: postEn,
    reporting: reportingEn,
    control: controlEn,
    exchange: exchangeEn,
    monitoring: monitoringEn,
    seminars: seminarsEn,
    seminarPlanner: planner.en,
    seminarCalendars: calendars.en,
    certificates: certificates.en,
    feedback: feedback.en,
    door: door.en,
    here: here.en,
    schoolRuns: schoolRuns.en,
    learning: learning.en,
    courses: courses.en,
  },
};
