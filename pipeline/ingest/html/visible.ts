import type { ElementNode } from './tree.ts'

const hiddenStyle =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|text-indent\s*:\s*-\d{3,}/i

/** Whether a browser shows the element at all. Hijacked pages hide their links this way. */
export function isHidden({ attributes }: ElementNode): boolean {
  return 'hidden' in attributes || hiddenStyle.test(attributes.style ?? '')
}

const furnitureTags = new Set(['nav', 'footer', 'aside', 'marquee'])
const furnitureNames =
  /(?:^|[-_\s])(?:nav|navbar|menu|foot|footer|footers|sidebar|share|bdshare|bdsharebuttonbox|related|recommend|pager|pagination|copyright|friendlink|links|toolbar|login|topbar|search|dropdown|qrcode|ewm|erweima|print|wza|pc-nav|m-nav)(?:[-_\s]|\d*$)/i

/** Whether the element is of the site rather than of its page: menus, footers, share buttons. */
export function isFurniture({ tag, attributes }: ElementNode): boolean {
  if (tag === 'body' || tag === 'html') return false
  return (
    furnitureTags.has(tag) ||
    furnitureNames.test(attributes.class ?? '') ||
    furnitureNames.test(attributes.id ?? '')
  )
}
