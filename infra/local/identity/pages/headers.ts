/**
 * Headers of every reply. Scripts and styles come from files only; the one script oidc-provider writes into a page of
 * its own gets its hash added to `script-src` by oidc-provider itself. Forms may lead on to the web app's origins,
 * because browsers hold the redirects after a form to `form-action` too.
 */
export function securityHeaders(origins: readonly string[]): Record<string, string> {
  const policy = [
    "default-src 'self'",
    "script-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    `form-action 'self' ${origins.join(' ')}`,
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
  };
}
