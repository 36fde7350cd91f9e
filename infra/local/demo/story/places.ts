import type { NodeId } from '../../../../functions/shared/words.ts';

/** A municipality of the demonstration and its schools, as the registry hands them out. */
export interface DemoMunicipality {
  id: NodeId;
  name?: string;
  oktmo: string;
  /** Of its centre; neighbours share a pace. */
  point?: { lat: number; lon: number } | undefined;
  schools: readonly DemoSchool[];
}

export interface DemoSchool {
  id: NodeId;
  name?: string;
  code: string;
  municipalityId: NodeId;
  classes: number;
  /** By the register; nobody has told it of some. */
  pupils?: number | undefined;
}
