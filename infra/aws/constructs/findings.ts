import type { Stack } from 'aws-cdk-lib';

/** Text as cdk-nag writes it in its findings: references stand in angle brackets. */
export function inFindings(stack: Stack, text: string): string {
  const resolved = stack.resolve(text) as string | { 'Fn::Join': [string, (string | { Ref: string })[]] };
  if (typeof resolved === 'string') return resolved;
  return resolved['Fn::Join'][1].map((part) => (typeof part === 'string' ? part : `<${part.Ref}>`)).join('');
}
