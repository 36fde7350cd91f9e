import { z } from 'zod';
import { roleSchema } from '../shared/access/roles.ts';
import {
  calendarActSchema,
  schoolCalendarEntrySchema,
  schoolCalendarLayerSchema,
} from '../shared/calendar/contract.ts';
import {
  daySchema,
  instantSchema,
  nodeIdSchema,
  pageOf,
  pageQuerySchema,
  versionSchema,
  wordingSchema,
} from '../shared/words.ts';

// Nodes

export const nodeKindSchema = z.enum(['region', 'municipality', 'school', 'branch']);
export type NodeKind = z.infer<typeof nodeKindSchema>;

export const pointSchema = z.object({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) });

export const nodeNameSchema = wordingSchema.extend({ short: wordingSchema.optional(), since: daySchema });

export const successionKindSchema = z.enum(['merge', 'split', 'close', 'rename']);
export type SuccessionKind = z.infer<typeof successionKindSchema>;

/** A dated change in the life of a node, allowed by an act. `others` are the heirs or the forerunners. */
export const successionSchema = z.object({
  kind: successionKindSchema,
  on: daySchema,
  actNumber: z.string().trim().min(1).max(50),
  role: z.enum(['heir', 'forerunner', 'self']),
  others: z.array(nodeIdSchema),
  recordedAt: instantSchema,
  recordedBy: z.string(),
});

/** «Узел отвечает»: somebody responsible for the node has looked at its record and confirmed it. */
export const confirmationSchema = z.object({
  effectiveAt: daySchema,
  recordedAt: instantSchema,
  by: z.string(),
});

export const platformSchema = z.object({
  name: z.string().trim().min(1).max(100),
  from: daySchema,
  externalId: z.string().max(100).optional(),
  /** The act that grounds another platform than the order's. */
  actNumber: z.string().max(50).optional(),
});

/** Where anybody turns to the department of a region. */
export const contactsSchema = z.object({
  site: z
    .url({ protocol: /^https?$/ })
    .max(200)
    .optional(),
  email: z.email().max(200).optional(),
  phone: z.string().trim().min(5).max(40).optional(),
});
export type Contacts = z.infer<typeof contactsSchema>;

export const nodeSchema = z.object({
  id: nodeIdSchema,
  kind: nodeKindSchema,
  parentId: nodeIdSchema.optional(),
  regionId: nodeIdSchema,
  municipalityId: nodeIdSchema.optional(),
  names: z.array(nodeNameSchema).min(1),
  /** ОКТМО of a region or municipality. */
  oktmo: z
    .string()
    .regex(/^\d{2,11}$/)
    .optional(),
  /** Code of a school in the region's register. */
  code: z.string().max(40).optional(),
  nodeType: z.string().max(60).optional(),
  centre: z.object({ name: wordingSchema, type: z.string().max(10).optional() }).optional(),
  point: pointSchema.optional(),
  /** Place in the region's tile grid; made from the centres when a pack names none. */
  tile: z.object({ column: z.int().nonnegative(), row: z.int().nonnegative() }).optional(),
  population: z.int().nonnegative().optional(),
  timeZone: z.string().optional(),
  contacts: contactsSchema.optional(),
  /** Obligations bind legal persons; a branch inherits its school's. */
  legalPerson: z.boolean(),
  locality: z.enum(['urban', 'rural']).optional(),
  pupils: z.int().nonnegative().optional(),
  classes: z.int().nonnegative().optional(),
  address: z.string().max(300).optional(),
  platforms: z.array(platformSchema),
  opensOn: daySchema,
  closedOn: daySchema.optional(),
  succession: z.array(successionSchema),
  confirmations: z.array(confirmationSchema),
  recordedAt: instantSchema,
  version: versionSchema,
});
export type Node = z.infer<typeof nodeSchema>;

/** What anybody may see of a node, login or none: where it stands and what it is called. */
export const publicNodeSchema = nodeSchema.pick({
  id: true,
  kind: true,
  parentId: true,
  regionId: true,
  municipalityId: true,
  names: true,
  oktmo: true,
  code: true,
  nodeType: true,
  centre: true,
  point: true,
  tile: true,
  population: true,
  timeZone: true,
  contacts: true,
  legalPerson: true,
  locality: true,
  address: true,
  opensOn: true,
  closedOn: true,
});

/** A node as the API shows it: the rest of the record for those who are signed in. */
export const nodeViewSchema = publicNodeSchema.extend(
  nodeSchema
    .pick({
      pupils: true,
      classes: true,
      platforms: true,
      succession: true,
      confirmations: true,
      recordedAt: true,
      version: true,
    })
    .partial().shape,
);
export type NodeView = z.infer<typeof nodeViewSchema>;
export const nodePageSchema = pageOf(nodeViewSchema);

export const nodeDetailSchema = nodeViewSchema.extend({
  /** From the region down to the node's own parent. */
  parents: z.array(z.object({ id: nodeIdSchema, kind: nodeKindSchema, name: nodeNameSchema })),
});

export const nodeQuerySchema = pageQuerySchema.extend({
  kind: nodeKindSchema.optional(),
  parent: nodeIdSchema.optional(),
  /** Words of the name, a code or an ОКТМО; «ё» and «е», hyphens and spaces count as the same. */
  q: z.string().trim().max(100).optional(),
});

export const nodeParamsSchema = z.object({ nodeId: nodeIdSchema });

export const confirmNodeSchema = z.strictObject({ effectiveAt: daySchema.optional() });

/** A field that is left out stays as it is; `null` empties it. */
export const editNodeSchema = z.strictObject({
  nodeType: nodeSchema.shape.nodeType.nullable(),
  point: nodeSchema.shape.point.nullable(),
  address: nodeSchema.shape.address.nullable(),
  locality: nodeSchema.shape.locality.nullable(),
  pupils: nodeSchema.shape.pupils.nullable(),
  classes: nodeSchema.shape.classes.nullable(),
  population: nodeSchema.shape.population.nullable(),
  tile: nodeSchema.shape.tile.nullable(),
  legalPerson: z.boolean().optional(),
  platforms: z.array(platformSchema).max(20).optional(),
});
export type EditNode = z.infer<typeof editNodeSchema>;

const successionBase = { on: daySchema, actNumber: successionSchema.shape.actNumber };

/** `merge`: the node closes and `into` carries on. `split`: heirs take over, and the node may stay beside them. */
export const succeedNodeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('merge'), ...successionBase, into: nodeIdSchema }),
  z.strictObject({
    kind: z.literal('split'),
    ...successionBase,
    into: z.array(nodeIdSchema).min(1).max(10),
    closes: z.boolean().default(true),
  }),
  z.strictObject({ kind: z.literal('close'), ...successionBase }),
  z.strictObject({
    kind: z.literal('rename'),
    ...successionBase,
    name: wordingSchema.extend({ short: wordingSchema.optional() }),
  }),
]);
export type SucceedNode = z.infer<typeof succeedNodeSchema>;

// People

export const personSchema = z.object({
  id: z.string().min(1).max(60),
  /** The organisation the person works in. */
  nodeId: nodeIdSchema,
  name: z.string().trim().min(3).max(200),
  post: z.string().trim().min(2).max(200),
  contacts: z.strictObject({
    email: z.email().max(200).optional(),
    phone: z
      .string()
      .trim()
      .regex(/^\+?[\d ()-]{5,25}$/)
      .optional(),
  }),
  role: roleSchema,
  active: z.boolean(),
  /** Day on which the record was closed: the person has left. */
  closedOn: daySchema.optional(),
  /** Day of the last visit to the product, as far as it was ever seen. */
  lastSeenOn: daySchema.optional(),
  version: versionSchema,
});
export type Person = z.infer<typeof personSchema>;
export const personPageSchema = pageOf(personSchema);
/** Strict, so that a password or a document number sent along is refused instead of kept. */
export const newPersonSchema = z.strictObject(
  personSchema.omit({ id: true, active: true, closedOn: true, lastSeenOn: true, version: true }).shape,
);
export type NewPerson = z.infer<typeof newPersonSchema>;
export const editPersonSchema = z.strictObject(
  personSchema.pick({ name: true, post: true, contacts: true, role: true, active: true }).shape,
);
export type EditPerson = z.infer<typeof editPersonSchema>;
/** What a visit leaves behind: nothing where the registry does not know the person. */
export const visitSchema = z.object({ lastSeenOn: daySchema.optional() });

// Acts

export const actTypeSchema = z.enum(['appointment', 'order', 'other']);

/** `responsible`: for the rollout in the body. `platformOwner`: for the integrated platform. `partnerManager`: the partner's. */
export const appointedRoleSchema = z.enum(['responsible', 'platformOwner', 'partnerManager']);
export type AppointedRole = z.infer<typeof appointedRoleSchema>;

export const appointmentSchema = z.object({
  personId: z.string().max(60).optional(),
  personName: z.string().trim().min(3).max(200),
  post: z.string().trim().min(2).max(200),
  role: appointedRoleSchema,
});

/**
 * A dated fact in the life of an act: when it holds and when we learned it. A revoked or succeeded act is out of
 * force from the step's `effectiveAt` on.
 */
export const actStepSchema = z.object({
  kind: z.enum(['recorded', 'accepted', 'returned', 'revoked', 'succeeded']),
  effectiveAt: daySchema,
  recordedAt: instantSchema,
  by: z.string().max(100),
  byName: z.string().max(200).optional(),
  reason: z.string().max(1000).optional(),
  /** The act that took over, for `succeeded`. */
  successorId: z.string().max(60).optional(),
});
export type ActStep = z.infer<typeof actStepSchema>;

/** Where an act stands: the kind of its last step. */
export const actStatusSchema = actStepSchema.shape.kind;
export type ActStatus = z.infer<typeof actStatusSchema>;

const actFields = {
  type: actTypeSchema,
  number: z.string().trim().min(1).max(50),
  signedOn: daySchema,
  signatory: z.string().trim().min(3).max(200),
  validFrom: daySchema,
  /** Last day in force. */
  validTo: daySchema.optional(),
  appoints: appointmentSchema.optional(),
  /** Act of the same role that this one takes over from: its acceptance ends the other. */
  succeeds: z.string().min(1).max(60).optional(),
};

/** What a scan may be; its bytes say it, whatever its name is. */
export const scanTypeSchema = z.enum(['application/pdf', 'image/png', 'image/jpeg']);
export type ScanType = z.infer<typeof scanTypeSchema>;

/** The signed paper as a file beside the record. */
export const scanSchema = z.object({
  id: z.string().min(1).max(60),
  fileName: z.string().min(1).max(120),
  type: scanTypeSchema,
  bytes: z.int().positive(),
  recordedAt: instantSchema,
  by: z.string().max(100),
  byName: z.string().max(200).optional(),
});
export type Scan = z.infer<typeof scanSchema>;

export const actSchema = z.object({
  id: z.string().min(1).max(60),
  ...actFields,
  scan: scanSchema.optional(),
  steps: z.array(actStepSchema).min(1),
});
export type Act = z.infer<typeof actSchema>;

/** All acts of one node in one record: that is where two acts for one role are kept from overlapping. */
export const nodeActsSchema = z.object({
  nodeId: nodeIdSchema,
  path: z.array(nodeIdSchema).min(1).max(4),
  acts: z.array(actSchema).max(300),
  version: versionSchema,
});
export type NodeActs = z.infer<typeof nodeActsSchema>;

export const nodeActsViewSchema = z.object({
  nodeId: nodeIdSchema,
  version: versionSchema,
  acts: z.array(actSchema.extend({ status: actStatusSchema })),
});

/** An act comes into force on the day of its signing unless it says otherwise, and never earlier. */
export const newActSchema = z
  .strictObject({ ...actFields, validFrom: daySchema.optional() })
  .refine(({ signedOn, validFrom }) => !validFrom || validFrom >= signedOn, {
    path: ['validFrom'],
    error: 'validBeforeSigned',
  })
  .refine(({ signedOn, validFrom, validTo }) => !validTo || validTo >= (validFrom ?? signedOn), {
    path: ['validTo'],
    error: 'validToBeforeFrom',
  })
  .refine(({ type, appoints }) => type !== 'appointment' || appoints !== undefined, {
    path: ['appoints'],
    error: 'appointmentOfNobody',
  });
export type NewAct = z.infer<typeof newActSchema>;

export const actParamsSchema = z.object({ nodeId: nodeIdSchema, actId: z.string().min(1).max(60) });

export const mostScanBytes = 10 * 1024 * 1024;
const uploadIdSchema = z.string().regex(/^[0-9a-z]{26}$/);
const scanFileNameSchema = z.string().trim().min(1).max(200);
export const scanPlaceQuerySchema = z.object({ bytes: z.coerce.number().int().positive() });
/** Where a scan is put by one PUT of that type; what it holds is looked at when it is attached. */
export const scanPlaceSchema = z.object({
  uploadId: uploadIdSchema,
  address: z.string(),
  contentType: z.string(),
});
export const attachScanSchema = z.strictObject({ uploadId: uploadIdSchema, fileName: scanFileNameSchema });
/** A link that opens for a few minutes. */
export const scanLinkSchema = scanSchema.extend({ address: z.string() });

export const returnActSchema = z.strictObject({ reason: z.string().trim().min(3).max(1000) });
export const revokeActSchema = returnActSchema.extend({ effectiveAt: daySchema });

export const acceptActsSchema = z.strictObject({
  items: z
    .array(z.strictObject({ nodeId: nodeIdSchema, actId: z.string().min(1).max(60) }))
    .min(1)
    .max(300),
});
/** A desk is the node whose people accept: a municipality for its schools, the region for municipalities and itself. */
export const deskQuerySchema = pageQuerySchema.extend({ desk: nodeIdSchema });

export const vacanciesQuerySchema = z.object({ desk: nodeIdSchema });

/** The acts of one node that somebody has yet to accept or return. */
export const awaitingActsSchema = z.object({
  nodeId: nodeIdSchema,
  kind: nodeKindSchema,
  names: nodeSchema.shape.names,
  /** Of the node's record of acts, for If-Match. */
  version: versionSchema,
  acts: z.array(actSchema).min(1),
});
export type AwaitingActs = z.infer<typeof awaitingActsSchema>;
export const awaitingActsPageSchema = pageOf(awaitingActsSchema);

/** Why nobody answers any more: all that the registry's own facts can tell. */
export const vacancyReasonSchema = z.enum(['accountClosed', 'actExpired', 'actRevoked', 'notSeen']);
export type VacancyReason = z.infer<typeof vacancyReasonSchema>;

/** A role that somebody was appointed to and that is empty now, or looks it. */
export const vacancySchema = z.object({
  nodeId: nodeIdSchema,
  kind: nodeKindSchema,
  names: nodeSchema.shape.names,
  role: appointedRoleSchema,
  personName: z.string(),
  actId: z.string(),
  actNumber: z.string(),
  reason: vacancyReasonSchema,
  /** The first day nobody answers, where that is known. */
  since: daySchema.optional(),
  /** A new act for the role awaits acceptance already. */
  isActWaiting: z.boolean(),
});
export type Vacancy = z.infer<typeof vacancySchema>;
export const vacanciesSchema = z.object({ items: z.array(vacancySchema) });

export const acceptedActsSchema = z.object({
  accepted: z.array(actParamsSchema),
  refused: z.array(
    actParamsSchema.extend({
      code: z.string(),
      params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    }),
  ),
});

// Imports: region packs and lists of acts

/** What is wrong at one place of a file. Rows are numbered as a spreadsheet numbers them: the header is row 1. */
export const fileErrorSchema = z.object({
  file: z.string(),
  row: z.int().nonnegative().optional(),
  column: z.string().optional(),
  value: z.string().optional(),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type FileError = z.infer<typeof fileErrorSchema>;

/** How a file was read; a guess is said, so that a person can see when it is wrong. */
export const readFileSchema = z.object({
  file: z.string(),
  rows: z.int().nonnegative(),
  encoding: z.enum(['utf-8', 'windows-1251']),
  delimiter: z.enum([',', ';', 'tab']),
  ignoredColumns: z.array(z.string()),
});
export type ReadFile = z.infer<typeof readFileSchema>;

export const importStatusSchema = z.enum(['ready', 'hasErrors', 'committed']);

const nodeMentionSchema = z.object({ nodeId: nodeIdSchema, kind: nodeKindSchema, name: z.string() });

export const packDifferencesSchema = z.object({
  added: z.array(nodeMentionSchema),
  changed: z.array(
    nodeMentionSchema.extend({
      fields: z.array(
        z.object({ field: z.string(), from: z.string().optional(), to: z.string().optional() }),
      ),
    }),
  ),
  unchanged: z.int().nonnegative(),
  /** Open nodes that the pack does not name. They stay: a node ends by succession only. */
  absent: z.array(nodeMentionSchema),
});
export type PackDifferences = z.infer<typeof packDifferencesSchema>;

/** How the boundaries of a pack meet its municipalities, joined by ОКТМО. */
export const boundaryJoinSchema = z.object({
  attribution: z.string(),
  license: z.string().optional(),
  matched: z.int().nonnegative(),
  unmatchedNodes: z.array(nodeMentionSchema),
  unmatchedFeatures: z.array(z.object({ oktmo: z.string().optional(), name: z.string() })),
  /** Rings whose direction was turned: outer ones run clockwise, holes the other way. */
  rewound: z.int().nonnegative(),
  broken: z.array(
    z.object({
      oktmo: z.string().optional(),
      name: z.string(),
      code: z.string(),
      params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    }),
  ),
});
export type BoundaryJoin = z.infer<typeof boundaryJoinSchema>;

/** Stands in for `region.csv` when a pack has none and the region is new. */
export const packQuerySchema = z.object({
  regionName: z.string().trim().min(3).max(200).optional(),
  regionNameEn: z.string().trim().max(200).optional(),
  timeZone: z.string().max(60).optional(),
});

export const packSchema = z.object({
  id: z.string().min(1).max(60),
  regionId: nodeIdSchema,
  regionNamed: packQuerySchema.optional(),
  fileName: z.string().max(200).optional(),
  status: importStatusSchema,
  counts: z.object({
    added: z.int(),
    changed: z.int(),
    unchanged: z.int(),
    absent: z.int(),
    errors: z.int(),
    boundaries: z.int(),
  }),
  recordedAt: instantSchema,
  recordedBy: z.string(),
  committedAt: instantSchema.optional(),
  committedBy: z.string().optional(),
  version: versionSchema,
});
export type Pack = z.infer<typeof packSchema>;
export const packPageSchema = pageOf(packSchema);

/** The long part of a pack's record; kept as a file. */
export const packFindingsSchema = z.object({
  files: z.array(readFileSchema),
  ignoredFiles: z.array(z.string()),
  differences: packDifferencesSchema,
  errors: z.array(fileErrorSchema),
  boundaries: boundaryJoinSchema.optional(),
});
export type PackFindings = z.infer<typeof packFindingsSchema>;
export const packReportSchema = packSchema.extend(packFindingsSchema.shape);

export const importParamsSchema = z.object({ importId: z.string().min(1).max(60) });
export const packParamsSchema = z.object({ packId: z.string().min(1).max(60) });

export const boundariesSchema = z.object({
  regionId: nodeIdSchema,
  attribution: z.string(),
  license: z.string().optional(),
  /** TopoJSON with the one object `boundaries`; a geometry's `id` is its municipality’s node id. */
  topology: z.looseObject({ type: z.literal('Topology') }),
});
export type Boundaries = z.infer<typeof boundariesSchema>;
export const boundariesQuerySchema = z.object({ region: nodeIdSchema.optional() });

/** One act of a list, as it would be recorded. */
export const importedActSchema = z.object({
  row: z.int(),
  nodeId: nodeIdSchema,
  nodeName: z.string(),
  act: newActSchema,
});
export type ImportedAct = z.infer<typeof importedActSchema>;

export const actImportSchema = z.object({
  id: z.string().min(1).max(60),
  /** The organisation it was brought in by, and for whose nodes. */
  nodeId: nodeIdSchema,
  status: importStatusSchema,
  counts: z.object({ added: z.int(), unchanged: z.int(), errors: z.int() }),
  recordedAt: instantSchema,
  recordedBy: z.string(),
  committedAt: instantSchema.optional(),
  version: versionSchema,
});
export type ActImport = z.infer<typeof actImportSchema>;
export const actImportFindingsSchema = z.object({
  files: z.array(readFileSchema),
  added: z.array(importedActSchema),
  unchanged: z.array(importedActSchema),
  errors: z.array(fileErrorSchema),
});
export type ActImportFindings = z.infer<typeof actImportFindingsSchema>;
export const actImportReportSchema = actImportSchema.extend(actImportFindingsSchema.shape);

// School calendar

export const calendarProposalSchema = z.object({
  id: z.string().min(1).max(60),
  entry: schoolCalendarEntrySchema,
  decision: z
    .object({
      kind: z.enum(['accepted', 'declined']),
      recordedAt: instantSchema,
      by: z.string(),
      reason: z.string().max(500).optional(),
    })
    .optional(),
});
export type CalendarProposal = z.infer<typeof calendarProposalSchema>;

/** What one node says of its school calendar, decided and proposed. */
export const nodeCalendarSchema = z.object({
  nodeId: nodeIdSchema,
  level: schoolCalendarLayerSchema.shape.level,
  entries: z.array(schoolCalendarEntrySchema).max(500),
  proposals: z.array(calendarProposalSchema).max(500),
  version: versionSchema,
});
export type NodeCalendar = z.infer<typeof nodeCalendarSchema>;

export const calendarViewSchema = z.object({
  nodeId: nodeIdSchema,
  /** From the default that fits any region to the node itself: feed them to `schoolCalendar`. */
  layers: z.array(schoolCalendarLayerSchema),
  proposals: z.array(calendarProposalSchema),
  /** Of the node's own record, for If-Match; 0 when it has none yet. */
  version: versionSchema,
});

/**
 * A statement of the school calendar before the product adds its id, author and moment: the fields of
 * `schoolCalendarEntrySchema` for its kind, by which it is then checked.
 */
export const calendarStatementSchema = z.looseObject({
  kind: z.enum(['lessons', 'vacation', 'schoolWeek', 'exam', 'quarantine', 'extraLessons', 'withdrawal']),
  act: calendarActSchema.optional(),
  reason: z.string().max(500).optional(),
});
export type CalendarStatement = z.infer<typeof calendarStatementSchema>;

export const calendarQuerySchema = z.object({ node: nodeIdSchema });
export const proposalParamsSchema = z.object({ nodeId: nodeIdSchema, proposalId: z.string().min(1).max(60) });
export const decideProposalSchema = z.strictObject({
  kind: z.enum(['accepted', 'declined']),
  act: calendarActSchema.optional(),
  reason: z.string().trim().max(500).optional(),
});

// Audit

export const auditQuerySchema = pageQuerySchema.extend({ node: nodeIdSchema.optional() });
