import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import {
  HttpAuthorizer,
  HttpAuthorizerType,
  HttpMethod,
  type IHttpApi,
  type IHttpRouteAuthorizer,
} from 'aws-cdk-lib/aws-apigatewayv2';
import {
  CfnManagedLoginBranding,
  ClientAttributes,
  ManagedLoginVersion,
  OAuthScope,
  ResourceServerScope,
  type UserPool,
  type UserPoolClient,
} from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import {
  apiScope,
  audience,
  lifetimes,
  postLogoutPath,
  redirectPath,
} from '../../local/identity/settings.ts';
import { lambda } from '../constructs/lambda.ts';
import { peoplePool } from '../constructs/peoplePool.ts';
import { openRoute } from '../constructs/proxyRoute.ts';
import type { SystemEnvironment } from '../functions/systemApp.ts';
import type { Stage } from '../stages.ts';

interface IdentityProps extends StackProps {
  stage: Stage;
  siteAddress: string;
  /** First part of the name of the sign-in pages. */
  signInPrefix: string;
  guarded: IHttpApi;
  open: IHttpApi;
}

const apiAccess = new ResourceServerScope({ scopeName: apiScope, scopeDescription: 'Use of the API' });

/** The scope that a token needs for the API; an ID token has none and opens nothing. */
const tokenScope = `${audience}/${apiScope}`;

/** Who people are: the pool they sign in to, the guard that reads its tokens, and what pages must know of both. */
export class IdentityStack extends Stack {
  readonly authorizer: IHttpRouteAuthorizer;
  readonly tokenScope = tokenScope;

  constructor(scope: Construct, id: string, props: IdentityProps) {
    super(scope, id, props);
    const pool = peoplePool(this, 'People', props.stage);
    const client = this.client(pool, props.siteAddress);
    this.signInPages(pool, client, props.signInPrefix);
    this.authorizer = this.guard(pool, client, props.guarded);
    this.system(pool, client, props);
  }

  /** A public client: the code it is given is worth nothing without the verifier that stays in the browser (PKCE). */
  private client(pool: UserPool, siteAddress: string): UserPoolClient {
    const api = pool.addResourceServer('Api', { identifier: audience, scopes: [apiAccess] });
    return pool.addClient('Web', {
      generateSecret: false,
      authFlows: {},
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [
          OAuthScope.OPENID,
          OAuthScope.PROFILE,
          OAuthScope.EMAIL,
          OAuthScope.resourceServer(api, apiAccess),
        ],
        callbackUrls: [`${siteAddress}${redirectPath}`],
        logoutUrls: [`${siteAddress}${postLogoutPath}`],
      },
      // Role, organisation and path are not among them: nobody gives them to themselves.
      writeAttributes: new ClientAttributes().withStandardAttributes({
        email: true,
        fullname: true,
        locale: true,
      }),
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      accessTokenValidity: Duration.seconds(lifetimes.accessToken),
      idTokenValidity: Duration.seconds(lifetimes.idToken),
      refreshTokenValidity: Duration.seconds(lifetimes.session),
    });
  }

  private signInPages(pool: UserPool, client: UserPoolClient, domainPrefix: string): void {
    pool.addDomain('SignIn', {
      cognitoDomain: { domainPrefix },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    new CfnManagedLoginBranding(this, 'SignInLook', {
      userPoolId: pool.userPoolId,
      clientId: client.userPoolClientId,
      useCognitoProvidedValues: true,
    });
  }

  private guard(pool: UserPool, client: UserPoolClient, httpApi: IHttpApi): IHttpRouteAuthorizer {
    const authorizer = new HttpAuthorizer(this, 'Guard', {
      authorizerName: 'people',
      httpApi,
      type: HttpAuthorizerType.JWT,
      identitySource: ['$request.header.Authorization'],
      jwtIssuer: pool.userPoolProviderUrl,
      jwtAudience: [client.userPoolClientId],
    });
    return HttpAuthorizer.fromHttpAuthorizerAttributes(this, 'GuardOfRoutes', {
      authorizerId: authorizer.authorizerId,
      authorizerType: 'JWT',
    });
  }

  private system(pool: UserPool, client: UserPoolClient, { stage, open }: IdentityProps): void {
    const environment: SystemEnvironment = {
      AUTHORITY: pool.userPoolProviderUrl,
      CLIENT_ID: client.userPoolClientId,
      SCOPE: `openid profile email ${tokenScope}`,
      REGION_ID: stage.regionId,
    };
    const target = lambda(this, 'System', {
      stage,
      entry: 'infra/aws/functions/system.ts',
      handler: 'handler',
      memoryMb: 256,
      timeoutSeconds: 5,
      environment,
    });
    const get = { api: open, method: HttpMethod.GET, target };
    openRoute(this, 'Health', { ...get, path: '/api/health', reason: 'Monitors ask it without a person.' });
    openRoute(this, 'Config', {
      ...get,
      path: '/config.json',
      reason: 'Pages read it before anybody can sign in.',
    });
  }
}
