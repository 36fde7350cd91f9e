import {
  AccountRecovery,
  FeaturePlan,
  LambdaVersion,
  Mfa,
  StandardThreatProtectionMode,
  StringAttribute,
  UserPool,
  UserPoolEmail,
  UserPoolOperation,
} from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import type { Stage } from '../stages.ts';
import { lambda } from './lambda.ts';

/** People are entered by administrators, sign in by mail address with a second factor, and say nothing of their role. */
export function peoplePool(scope: Construct, id: string, stage: Stage): UserPool {
  const pool = new UserPool(scope, id, {
    userPoolName: `${stage.installation}-people`,
    selfSignUpEnabled: false,
    signInAliases: { email: true },
    signInCaseSensitive: false,
    standardAttributes: {
      email: { required: true, mutable: true },
      fullname: { required: true, mutable: true },
      locale: { mutable: true },
    },
    customAttributes: {
      role: new StringAttribute({ maxLen: 20, mutable: true }),
      org: new StringAttribute({ maxLen: 80, mutable: true }),
      path: new StringAttribute({ maxLen: 330, mutable: true }),
    },
    keepOriginal: { email: true },
    passwordPolicy: {
      minLength: 12,
      requireDigits: true,
      requireLowercase: true,
      requireUppercase: true,
      requireSymbols: true,
    },
    mfa: Mfa.REQUIRED,
    mfaSecondFactor: { otp: true, sms: false },
    featurePlan: FeaturePlan.PLUS,
    standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
    accountRecovery: AccountRecovery.EMAIL_ONLY,
    email: UserPoolEmail.withSES({
      fromEmail: stage.mailFrom,
      sesRegion: stage.dataRegion,
      sesVerifiedDomain: stage.mailFrom.slice(stage.mailFrom.indexOf('@') + 1),
    }),
    deletionProtection: stage.guarded,
    removalPolicy: stage.removal,
  });
  pool.addTrigger(
    UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG,
    lambda(scope, `${id}Claims`, {
      stage,
      entry: 'infra/aws/functions/accessClaims.ts',
      handler: 'handler',
      memoryMb: 256,
      timeoutSeconds: 5,
    }),
    LambdaVersion.V2_0,
  );
  return pool;
}
