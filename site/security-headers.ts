/**
 * What every page is sent with. Static pages get them from public/_headers,
 * which a test holds to this list; on-demand pages from the middleware.
 */
export const securityHeaders: readonly (readonly [name: string, value: string])[] = [
  [
    'Content-Security-Policy',
    [
      "default-src 'none'",
      "style-src 'self'",
      "img-src 'self'",
      // Nothing runs that could ask; but what looks at a page from inside it, as Lighthouse does, may read robots.txt.
      "connect-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  ],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  // Two years; a browser heeds it over HTTPS alone, so a local copy is not bound by it.
  ['Strict-Transport-Security', 'max-age=63072000'],
]
