/** By what the platform knows who asks it. */
export interface GradebookCredentials {
  clientId: string;
  clientSecret: string;
}

/** Where the platform that schools keep their gradebooks on is asked, and by which secret. Kept by the host alone. */
export interface GradebookAccess {
  /** Without a slash at the end. */
  address: string;
  /** Read when a token is asked for; nothing while nobody has entered them. */
  credentials(): Promise<GradebookCredentials | undefined>;
  /** Whether they were entered, told without reading them. */
  isEntered(): Promise<boolean>;
  /** As agreed with whoever runs the platform. */
  callsPerSecond: number;
  /** No reply in so long is no reply; ten seconds when absent. */
  patienceMs?: number;
  /** Before a call is tried a second time; 200 ms when absent. */
  firstPauseMs?: number;
  /** Asks without a network, where both stand in one process. */
  fetch?: typeof fetch;
}

/** Credentials that the process was started with. */
export function givenCredentials(
  credentials: GradebookCredentials,
): Pick<GradebookAccess, 'credentials' | 'isEntered'> {
  return { credentials: async () => credentials, isEntered: async () => true };
}
