import { Validations } from 'aws-cdk-lib';
import {
  type HttpMethod,
  HttpRoute,
  HttpRouteKey,
  type IHttpApi,
  type IHttpRouteAuthorizer,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';

interface RouteProps {
  api: IHttpApi;
  method: HttpMethod;
  path: string;
  target: IFunction;
}

/** A route that the gateway lets nobody through without a token of ours for the API. */
export function guardedRoute(
  scope: Construct,
  id: string,
  props: RouteProps & { authorizer: IHttpRouteAuthorizer; tokenScope: string },
): HttpRoute {
  const { authorizer, tokenScope } = props;
  return new HttpRoute(scope, id, { ...routeOf(id, props), authorizer, authorizationScopes: [tokenScope] });
}

/** A route for everybody; `reason` says why it may be. */
export function openRoute(scope: Construct, id: string, props: RouteProps & { reason: string }): HttpRoute {
  const route = new HttpRoute(scope, id, routeOf(id, props));
  Validations.of(route).acknowledge({ id: 'AwsSolutions-APIG4', reason: props.reason });
  return route;
}

function routeOf(id: string, { api, method, path, target }: RouteProps) {
  return {
    httpApi: api,
    routeKey: HttpRouteKey.with(path, method),
    integration: new HttpLambdaIntegration(`${id}Integration`, target),
  };
}
