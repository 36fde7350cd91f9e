/**
 * The security headers of every page, the same here and behind CloudFront. Scripts come from our own address only;
 * styles may be inline because the component library writes them.
 */
export const securityHeaders: Record<string, string> = {
  'content-security-policy': [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'geolocation=(), microphone=(), payment=()',
};

/** The form that other sites may show within their pages: only those that are named, none where none is. */
export const embeddedPaths = '/embed/';

export function embeddedHeaders(sites: readonly string[]): Record<string, string> {
  const policy = securityHeaders['content-security-policy'] ?? '';
  const ancestors = sites.length > 0 ? sites.join(' ') : "'none'";
  return {
    ...securityHeaders,
    'content-security-policy': policy.replace("frame-ancestors 'none'", `frame-ancestors ${ancestors}`),
  };
}
