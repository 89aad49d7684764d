/** The part of workerd’s HTMLRewriter that is used here; its full types clash with those of the DOM. */
interface RewrittenElement {
  getAttribute: (name: string) => string | null
  setAttribute: (name: string, value: string) => void
  setInnerContent: (text: string) => void
  append: (html: string, options: { html: true }) => void
  remove: () => void
  onEndTag: (
    handler: (tag: { before: (html: string, options: { html: true }) => void }) => void,
  ) => void
}

declare class HTMLRewriter {
  on: (selector: string, handlers: { element: (element: RewrittenElement) => void }) => HTMLRewriter
  transform: (response: Response) => Response
}
