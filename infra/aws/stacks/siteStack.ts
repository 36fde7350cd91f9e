import { readdirSync } from 'node:fs';
import { CfnOutput, Duration, Stack, type StackProps, Validations } from 'aws-cdk-lib';
import type { IHttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  type IResponseHeadersPolicy,
  OriginRequestPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { embeddedPaths } from '../../local/site/headers.ts';
import { publish } from '../constructs/publishing.ts';
import { addressingCode } from '../site/addressing.ts';
import type { SiteContent } from '../site/content.ts';
import { headersOfEmbedded, headersOfPages } from '../site/headers.ts';
import type { Stage } from '../stages.ts';

interface SiteProps extends StackProps {
  stage: Stage;
  content: SiteContent;
  guarded: IHttpApi;
  open: IHttpApi;
  /** Where pages sign people in. */
  connectTo: readonly string[];
}

/** One address for everything: pages from a private bucket, `/api` from the gateways. */
export class SiteStack extends Stack {
  /** Origin of the site, `https://…`. */
  readonly address: string;

  constructor(
    scope: Construct,
    id: string,
    { stage, content, guarded, open, connectTo, ...props }: SiteProps,
  ) {
    super(scope, id, props);
    const bucket = this.bucket(stage);
    const headers = new ResponseHeadersPolicy(this, 'Headers', headersOfPages(connectTo));
    const pages = this.pages(bucket, content, headers);
    const embedded = {
      ...pages,
      responseHeadersPolicy: new ResponseHeadersPolicy(
        this,
        'EmbeddedHeaders',
        headersOfEmbedded(stage.embedSites),
      ),
    };
    const openCalls = this.calls(open, headers);
    const distribution = new Distribution(this, 'Distribution', {
      comment: stage.installation,
      ...(stage.site && {
        domainNames: [stage.site.domain],
        certificate: Certificate.fromCertificateArn(this, 'Certificate', stage.site.certificateArn),
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      }),
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      defaultRootObject: 'index.html',
      defaultBehavior: pages,
      // The first that matches answers: what lies in the bucket, what everybody may call, then everything guarded.
      additionalBehaviors: {
        [`${embeddedPaths}*`]: embedded,
        '/api/openapi.json': pages,
        '/api/docs*': pages,
        '/api/health': openCalls,
        '/config.json': openCalls,
        '/api/public/*': openCalls,
        '/ims/*': openCalls,
        '/api/*': this.calls(guarded, headers),
      },
    });
    this.acknowledge(distribution, stage);
    publish(this, { stage, bucket, distribution, content });
    this.address = `https://${stage.site?.domain ?? distribution.distributionDomainName}`;
    new CfnOutput(this, 'Address', { value: this.address, description: 'Where the product is' });
  }

  private bucket(stage: Stage): IBucket {
    const bucket = new Bucket(this, 'Pages', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      removalPolicy: stage.removal,
    });
    Validations.of(bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason: 'Holds the published pages only, the same for everybody, and CloudFront alone reads them.',
    });
    // CDK's classes and their interfaces disagree under exactOptionalPropertyTypes.
    return bucket as IBucket;
  }

  private pages(
    bucket: IBucket,
    content: SiteContent,
    responseHeadersPolicy: IResponseHeadersPolicy,
  ): BehaviorOptions {
    const addressing = new EdgeFunction(this, 'Addressing', {
      runtime: FunctionRuntime.JS_2_0,
      code: FunctionCode.fromInline(addressingCode(readdirSync(content.pages).sort())),
    });
    return {
      origin: S3BucketOrigin.withOriginAccessControl(bucket),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      responseHeadersPolicy,
      compress: true,
      functionAssociations: [{ function: addressing, eventType: FunctionEventType.VIEWER_REQUEST }],
    };
  }

  private calls(api: IHttpApi, responseHeadersPolicy: IResponseHeadersPolicy): BehaviorOptions {
    return {
      origin: new HttpOrigin(`${api.apiId}.execute-api.${this.region}.${this.urlSuffix}`, {
        readTimeout: Duration.seconds(30),
      }),
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      responseHeadersPolicy,
    };
  }

  private acknowledge(distribution: Distribution, stage: Stage): void {
    Validations.of(distribution).acknowledge(
      {
        id: 'AwsSolutions-CFR1',
        reason: 'Staff and parents travel; access is by person and role, not by country.',
      },
      {
        id: 'AwsSolutions-CFR2',
        reason:
          'The gateways limit calls and the code checks every input; a firewall of us-east-1 can be attached by hand.',
      },
      {
        id: 'AwsSolutions-CFR3',
        reason:
          'Its logs would keep addresses of callers and secrets of tickets in paths; the gateways log every call without them.',
      },
    );
    if (!stage.site)
      Validations.of(distribution).acknowledge({
        id: 'AwsSolutions-CFR4',
        reason:
          'CloudFront sets the protocol of its own domain; with siteDomain and a certificate it is TLS 1.2 (2021).',
      });
  }
}
