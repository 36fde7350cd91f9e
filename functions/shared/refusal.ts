/** Every reason the product refuses something, with the HTTP status it travels under. The web has a sentence for each. */
export const refusalStatus = {
  // who and where
  notSignedIn: 401,
  tokenExpired: 401,
  notAllowed: 403,
  foreignNode: 403,
  notFound: 404,
  // what was sent
  badInput: 400,
  bodyTooLarge: 413,
  bodyNotJson: 400,
  mediaTypeNotRead: 415,
  badCursor: 400,
  tooManyRequests: 429,
  // records
  staleRecord: 409,
  versionRequired: 428,
  alreadyExists: 409,
  idempotencyKeyReused: 422,
  recordTooLarge: 413,
  // calendars
  calendarYearUnknown: 422,
  impossibleDay: 400,
  // registry
  nodeClosed: 409,
  fieldInOrder: 409,
  successionNotPossible: 422,
  actsOverlap: 409,
  ownActNotAcceptable: 403,
  notYoursToAccept: 403,
  actNotAwaiting: 409,
  actNotInForce: 409,
  scanNotSent: 422,
  scanNotRead: 422,
  roleNotGrantable: 403,
  packNotZip: 422,
  packHasNoFiles: 422,
  importHasErrors: 422,
  importCommitted: 409,
  boundariesNotLoaded: 404,
  proposalDecided: 409,
  proposalNotAllowed: 403,
  // orders
  orderHasNoTables: 422,
  notDocx: 422,
  docxEncrypted: 422,
  fileTooLarge: 413,
  fileInflatesTooMuch: 413,
  encodingNotRead: 422,
  // plans
  questionsOpen: 409,
  actRequired: 409,
  draftClosed: 409,
  numberRepeated: 422,
  predecessorUnknown: 422,
  // adoption
  looksLikePassword: 422,
  looksLikePersonName: 422,
  dayInFuture: 422,
  beforeSchoolOpened: 422,
  afterSchoolClosed: 422,
  previousStepMissing: 422,
  stepBeforePrevious: 422,
  stepAlreadyRecorded: 409,
  stepBackNeedsReason: 422,
  correctionNeedsReason: 422,
  factNotFound: 422,
  notYoursToConfirm: 403,
  doneAboveOf: 422,
  enteredAboveTotal: 422,
  usageEmpty: 422,
  tooManyColumns: 422,
  extractNotReady: 409,
  extractExpired: 410,
  daysOutOfOrder: 422,
  tooManyLacking: 422,
  recordedAboveExpected: 422,
  partAboveRecorded: 422,
  lagsCrossed: 422,
  classNotRead: 422,
  classRepeated: 422,
  unknownClass: 422,
  weekNotInYear: 422,
  weekNotBegun: 422,
  asOfBeforeWeek: 422,
  fileKindNotRead: 422,
  fileNotReceived: 409,
  importAtWork: 409,
  importWritesHere: 409,
  excuseEndsBefore: 422,
  excuseTooLong: 422,
  excuseWithdrawn: 409,
  importNotCommitted: 409,
  undoTooLate: 409,
  importTooOld: 409,
  // hotline
  ticketTaken: 409,
  ticketResolved: 409,
  ticketOpen: 409,
  ticketHandedOver: 409,
  ticketNotHandedOver: 409,
  entryNotYours: 403,
  attachmentNotSent: 422,
  attachmentRefused: 422,
  linkNotFound: 404,
  // reminders, controls, monthly reports
  remindedToday: 409,
  tooManyReminders: 429,
  notInMunicipality: 422,
  controlNotYours: 403,
  findingRemedied: 409,
  recheckBeforeControl: 422,
  remedyBeforeControl: 422,
  monthNotOver: 422,
  reportNotYours: 409,
  reportNotAwaiting: 409,
  // reporting
  quarterInFuture: 422,
  quarterNotOver: 409,
  reportHasGaps: 409,
  reportNotInStatus: 409,
  reportNotSigned: 409,
  noPlanYet: 422,
  nothingToConsolidate: 409,
  ticketMerged: 409,
  mergeNotPossible: 409,
  splitNotPossible: 422,
  undoNotPossible: 409,
  tooManyRelated: 409,
  incidentClosed: 409,
  incidentAnswered: 409,
  incidentOver: 422,
  operatorUnknown: 422,
  // guidance
  articleNotInForce: 404,
  articleNoLonger: 410,
  articleNotInState: 409,
  articleWithdrawn: 409,
  articleLinkBroken: 422,
  ownTextNotApprovable: 403,
  effectiveInPast: 422,
  // seminars
  scheduleCollides: 409,
  sessionClosed: 409,
  sessionNotDraft: 409,
  certificateAnnulled: 409,
  feedbackClosed: 409,
  certificateValid: 409,
  signUpClosed: 409,
  signUpNotOpen: 403,
  alreadySignedUp: 409,
  sessionFull: 409,
  substituteTaken: 409,
  capacityBelowBooked: 409,
  capacityAboveRoom: 422,
  trainerForeign: 422,
  noOffer: 409,
  notAwaitingApproval: 409,
  registrationClosed: 409,
  moreThanEnrolled: 422,
  schoolRunRepeated: 409,
  schoolRunWithdrawn: 409,
  tooManyRuns: 409,
  checkInOver: 409,
  checkInTooEarly: 409,
  checkInFull: 409,
  // monitoring
  parameterNotDraft: 409,
  parameterHasGaps: 422,
  // messages and machine messages
  messageNotDraft: 409,
  messageNotSent: 409,
  nobodyAddressed: 422,
  deskNotYours: 403,
  tooManyAddressees: 422,
  answerDueInPast: 422,
  noAnswerAsked: 409,
  messageRemindedToday: 409,
  nobodyToRemind: 409,
  threadFull: 409,
  webhookAddressRefused: 422,
  deliveryWaits: 409,
  // exchange
  packageNotOfRegion: 409,
  runNotInStage: 409,
  runHasErrors: 422,
  referencesToNowhere: 422,
  packageGone: 409,
  reasonNeeded: 422,
  secondPersonNeeded: 403,
  laterRunsStand: 409,
  rollBackTooLate: 409,
  exportTooLarge: 413,
} as const;

export type RefusalCode = keyof typeof refusalStatus;

/** Where in the input something is wrong: a JSON pointer, or `/rows/14/oktmo` for a file, with a code for its sentence. */
export interface InputError {
  pointer: string;
  code: string;
  params?: Record<string, string | number>;
}

/** A clear "no" of the domain: a code people and scripts can rely on. Not for faults. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly params: Record<string, string | number> | undefined;
  readonly errors: InputError[] | undefined;

  constructor(
    code: RefusalCode,
    message: string,
    params?: Record<string, string | number>,
    errors?: InputError[],
  ) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
    this.params = params;
    this.errors = errors;
  }
}
