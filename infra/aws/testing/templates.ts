import type { Template } from 'aws-cdk-lib/assertions';

/** Properties of all resources of a type. Their shape is CloudFormation's own. */
// biome-ignore lint/suspicious/noExplicitAny: resources of every shape are looked into
export type Properties = Record<string, any>;

export function resourcesOf(template: Template, type: string): Properties[] {
  return Object.values(template.findResources(type)).map(
    (resource) => (resource.Properties ?? {}) as Properties,
  );
}

/** Text with its references in angle brackets, as `arn:<AWS::Partition>:s3:::files`. */
export function readable(value: unknown): string {
  if (typeof value === 'string') return value;
  const reference = value as {
    Ref?: string;
    'Fn::Join'?: [string, unknown[]];
    'Fn::GetAtt'?: [string, string];
  };
  if (reference['Fn::Join']) return reference['Fn::Join'][1].map(readable).join(reference['Fn::Join'][0]);
  if (reference['Fn::GetAtt']) return `<${reference['Fn::GetAtt'].join('.')}>`;
  return `<${reference.Ref ?? JSON.stringify(value)}>`;
}

export interface Statement {
  actions: string[];
  resources: string[];
}

/** What roles of a template may do. */
export function statementsOf(template: Template): Statement[] {
  return resourcesOf(template, 'AWS::IAM::Policy').flatMap(({ PolicyDocument }) =>
    PolicyDocument.Statement.map((statement: Properties) => ({
      actions: [statement.Action].flat(),
      resources: [statement.Resource].flat().map(readable),
    })),
  );
}
