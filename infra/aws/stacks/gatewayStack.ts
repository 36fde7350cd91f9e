import { Stack, type StackProps } from 'aws-cdk-lib';
import type { IHttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { httpApi } from '../constructs/httpApi.ts';
import type { Stage } from '../stages.ts';

interface GatewayProps extends StackProps {
  stage: Stage;
  bell: ITopic;
}

/**
 * Two gateways in place of one: what everybody may call has a limit of its own, so that a flood of it never
 * takes calls away from people who are signed in.
 */
export class GatewayStack extends Stack {
  readonly guarded: IHttpApi;
  readonly open: IHttpApi;

  constructor(scope: Construct, id: string, { stage, bell, ...props }: GatewayProps) {
    super(scope, id, props);
    this.guarded = httpApi(this, 'Guarded', {
      stage,
      description: 'Everything for people who are signed in',
      throttle: { rateLimit: 500, burstLimit: 1000 },
      affects:
        'People who are signed in get faults instead of pages, or lose what they tried to save. See the logs of the Lambdas by request id.',
      bell,
    });
    this.open = httpApi(this, 'Open', {
      stage,
      description: 'What everybody may call, and the health of the system',
      throttle: { rateLimit: 50, burstLimit: 100 },
      affects:
        'Parents, schools and sites without a login get faults: public figures, the hotline form or the start of the site itself fail.',
      bell,
    });
  }
}
