import { z } from 'zod';

/** Every error a package can have, by the layer that finds it. */
export const codesByLayer = {
  package: [
    'notAnArchive',
    'archiveEncrypted',
    'archiveInflatesTooMuch',
    'archiveEntryBroken',
    'pathTraversal',
    'nestedPath',
    'unknownFile',
    'manifestMissing',
  ],
  manifest: [
    'manifestHeaderWrong',
    'manifestPropertyMissing',
    'manifestPropertyRepeated',
    'manifestPropertyUnknown',
    'manifestVersionWrong',
    'fileModeUnknown',
    'listedFileMissing',
    'absentFilePresent',
  ],
  text: ['byteOrderMark', 'encodingNotUtf8', 'encodingNotRead', 'semicolons', 'csvNotRead', 'fileEmpty'],
  header: ['columnMissing', 'columnUnknown', 'columnRepeated', 'columnOrder'],
  cell: [
    'cellCount',
    'cellEmpty',
    'filledInBulk',
    'emptyInDelta',
    'dateNotRead',
    'instantNotRead',
    'yearNotRead',
    'booleanNotRead',
    'numberNotRead',
    'notInVocabulary',
  ],
  records: ['idRepeated', 'referenceUnknown', 'organisationsCircular'],
  content: [
    'pupilOrParentRole',
    'userWithoutStaffRole',
    'userLooksLikePupil',
    'marksNotAccepted',
    'demographicsNotAccepted',
    'passwordNotAccepted',
    'personName',
    'marksInCell',
  ],
} as const;

type Layer = keyof typeof codesByLayer;
export const layers = Object.keys(codesByLayer) as [Layer, ...Layer[]];
export type FindingCode = (typeof codesByLayer)[Layer][number];

export const findingCodes = Object.values(codesByLayer).flat() as [FindingCode, ...FindingCode[]];
export const findingCodeSchema = z.enum(findingCodes);

export const findingSchema = z.object({
  code: findingCodeSchema,
  /** A warning stops nothing. */
  severity: z.enum(['error', 'warning']),
  /** Empty for the package as a whole. */
  file: z.string(),
  /** The header is row 1; 0 for a file as a whole. */
  row: z.int().nonnegative(),
  column: z.string(),
  /** Shortened; left out where it may be personal data. */
  value: z.string(),
  /** What would have been right, where one can say it. */
  expected: z.string().optional(),
  /** Measures of the order that wait for this to be put right. */
  blocks: z.array(z.string()),
});
export type Finding = z.infer<typeof findingSchema>;
