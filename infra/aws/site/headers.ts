import { Duration } from 'aws-cdk-lib';
import type { HeadersReferrerPolicy, ResponseHeadersPolicyProps } from 'aws-cdk-lib/aws-cloudfront';
import { securityHeaders } from '../../local/site/headers.ts';

/** Headers that CloudFront takes by their own names; all others are custom ones to it. */
const known = new Set([
  'content-security-policy',
  'strict-transport-security',
  'x-content-type-options',
  'referrer-policy',
]);

/** The headers of the local site as CloudFront takes them; pages may also call `connectTo`, where people sign in. */
export function headersOfPages(connectTo: readonly string[]): ResponseHeadersPolicyProps {
  const override = true;
  const transport = header('strict-transport-security');
  return {
    securityHeadersBehavior: {
      contentSecurityPolicy: {
        contentSecurityPolicy: header('content-security-policy').replace(
          "connect-src 'self'",
          ["connect-src 'self'", ...connectTo].join(' '),
        ),
        override,
      },
      strictTransportSecurity: {
        accessControlMaxAge: Duration.seconds(Number(/max-age=(\d+)/.exec(transport)?.[1])),
        includeSubdomains: transport.includes('includeSubDomains'),
        override,
      },
      contentTypeOptions: { override },
      referrerPolicy: { referrerPolicy: header('referrer-policy') as HeadersReferrerPolicy, override },
    },
    customHeadersBehavior: {
      customHeaders: Object.entries(securityHeaders)
        .filter(([name]) => !known.has(name))
        .map(([name, value]) => ({ header: name, value, override })),
    },
  };
}

function header(name: string): string {
  const value = securityHeaders[name];
  if (!value) throw new Error(`The site has no header ${name}`);
  return value;
}
