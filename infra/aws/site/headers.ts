import { Duration } from 'aws-cdk-lib';
import type { HeadersReferrerPolicy, ResponseHeadersPolicyProps } from 'aws-cdk-lib/aws-cloudfront';
import { embeddedHeaders, securityHeaders } from '../../local/site/headers.ts';

/** Headers that CloudFront takes by their own names; all others are custom ones to it. */
const known = new Set([
  'content-security-policy',
  'strict-transport-security',
  'x-content-type-options',
  'referrer-policy',
]);

/** The headers of the local site as CloudFront takes them; pages may also call `connectTo`, where people sign in. */
export function headersOfPages(connectTo: readonly string[]): ResponseHeadersPolicyProps {
  return asPolicy(securityHeaders, connectTo);
}

/** The headers of the form that other sites show within their pages. */
export function headersOfEmbedded(sites: readonly string[]): ResponseHeadersPolicyProps {
  return asPolicy(embeddedHeaders(sites), []);
}

function asPolicy(headers: Record<string, string>, connectTo: readonly string[]): ResponseHeadersPolicyProps {
  const override = true;
  const header = (name: string) => headerIn(headers, name);
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
      customHeaders: Object.entries(headers)
        .filter(([name]) => !known.has(name))
        .map(([name, value]) => ({ header: name, value, override })),
    },
  };
}

function headerIn(headers: Record<string, string>, name: string): string {
  const value = headers[name];
  if (!value) throw new Error(`The site has no header ${name}`);
  return value;
}
