import { Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnSecret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import type { Stage } from '../stages.ts';

/** A secret without a value: nobody but a person enters one, and no template ever holds it. */
export function gradebookSecret(scope: Construct, id: string, stage: Stage): string {
  const secret = new CfnSecret(scope, id, {
    name: `${stage.installation}-gradebook`,
    description: 'Access to the API of the platform of gradebooks: {"clientId": "…", "clientSecret": "…"}',
  });
  secret.applyRemovalPolicy(stage.removal);
  Validations.of(secret).acknowledge({
    id: 'AwsSolutions-SMG4',
    reason: 'Whoever runs the platform issues the secret and changes it; nothing here could rotate it.',
  });
  return secret.ref;
}

/** Whoever asks the platform reads the secret; whoever shows the state of the link learns only whether there is one. */
export function grantGradebookSecret(lambda: IFunction, arn: string, may: 'read' | 'knowOf'): void {
  const action = may === 'read' ? 'secretsmanager:GetSecretValue' : 'secretsmanager:DescribeSecret';
  lambda.addToRolePolicy(new PolicyStatement({ actions: [action], resources: [arn] }));
}
