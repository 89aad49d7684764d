import { elderHref, isPage, standardAddress } from './address.ts'

/**
 * Answers an address of the elder edition with the very page of the standard one, in large type
 * and with links that stay inside. No cookie: the edition is its address. Null for an address
 * that is not of the edition.
 */
export async function elderEdition(
  request: Request,
  page: (request: Request) => Promise<Response>,
): Promise<Response | null> {
  const url = new URL(request.url)
  const standard = standardAddress(url)
  if (standard === null) return null
  if (url.pathname === '/elder') return goTo(308, elderHref(standard))
  if (!isPage(standard)) return goTo(308, standard)
  if (!url.pathname.endsWith('/')) return goTo(308, `${url.pathname}/${url.search}`)

  const response = await page(askedFor(request, standard))
  const location = response.headers.get('Location')
  if (location !== null) return goTo(response.status, elderHref(pathIn(location, url)), response)
  const isHtml = /^text\/html\b/.test(response.headers.get('Content-Type') ?? '')
  return isHtml ? enlarged(response, standard, url.origin) : response
}

/** The same request for the standard page; what the reader holds of the edition is no copy of it. */
function askedFor(request: Request, standard: string): Request {
  const headers = new Headers(request.headers)
  for (const name of ['If-None-Match', 'If-Modified-Since', 'Range']) headers.delete(name)
  return new Request(new URL(standard, request.url), { method: request.method, headers })
}

const goTo = (status: number, location: string, from?: Response): Response => {
  const headers = new Headers(from?.headers)
  headers.set('Location', location)
  return new Response(null, { status, headers })
}

/** Within this site a redirect’s address is a path; elsewhere it is left whole. */
function pathIn(location: string, url: URL): string {
  const to = new URL(location, url)
  return to.origin === url.origin ? `${to.pathname}${to.search}${to.hash}` : location
}

const head = '<link rel="stylesheet" href="/elder.css"><meta name="robots" content="noindex">'

function enlarged(response: Response, standard: string, origin: string): Response {
  const headers = new Headers(response.headers)
  for (const name of ['ETag', 'Last-Modified', 'Content-Length']) headers.delete(name)
  if (response.status === 200) headers.set('Cache-Control', 'public, max-age=300')
  const { pathname } = new URL(standard, origin)
  let hasCanonical = false
  return new HTMLRewriter()
    .on('html', { element: (html) => html.setAttribute('class', 'elder') })
    .on('link[rel="canonical"]', {
      element: () => {
        hasCanonical = true
      },
    })
    .on('meta[name="robots"]', { element: (meta) => meta.remove() })
    .on('head', {
      element: (element) => {
        element.onEndTag((end) => {
          const canonical = hasCanonical
            ? ''
            : `<link rel="canonical" href="${origin}${escaped(pathname)}">`
          end.before(`${canonical}${head}`, { html: true })
        })
      },
    })
    .on('a[href]', {
      element: (link) => link.setAttribute('href', elderHref(link.getAttribute('href') ?? '')),
    })
    .on('form[action]', {
      element: (form) => form.setAttribute('action', elderHref(form.getAttribute('action') ?? '')),
    })
    .on('a[data-edition]', {
      element: (link) => {
        link.setAttribute('href', standard)
        link.setInnerContent(link.getAttribute('data-edition') ?? '')
      },
    })
    .transform(new Response(response.body, { status: response.status, headers }))
}

/** A path holds no other character that HTML reads as its own. */
const escaped = (path: string) => path.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
