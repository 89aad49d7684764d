import type { Page } from '@playwright/test'

/** What a walk through a page by Tab came to first, what it missed, and where it did not show itself. */
export interface Walk {
  /** The class of the first element. */
  first: string
  unreached: string[]
  unseen: string[]
}

const focusable =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex="0"]'

/** Presses Tab from the top of a page to its end. */
export async function walkByKeyboard(page: Page): Promise<Walk> {
  const expected = await page.evaluate((selector) => {
    const reached = new Set<Element>()
    const unseen: string[] = []
    const elements = [...document.querySelectorAll(selector)].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    )
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof Element) || reached.has(target)) return
      reached.add(target)
      const { outlineStyle, outlineWidth } = getComputedStyle(target)
      const { left, right, width, height } = target.getBoundingClientRect()
      const isOnScreen = right > 0 && left < innerWidth && width > 0 && height > 0
      const isShown = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
      if (!isShown || !isOnScreen) unseen.push(target.outerHTML.slice(0, 120))
    })
    Object.assign(window, {
      walked: () => ({
        first: [...reached][0]?.className ?? '',
        unreached: elements
          .filter((element) => !reached.has(element))
          .map((element) => element.outerHTML.slice(0, 120)),
        unseen,
      }),
    })
    return elements.length
  }, focusable)
  // Boxes that scroll take the focus too, and are not counted among the elements.
  // The browser takes the keys one after the other: to await each takes ten times as long.
  await Promise.all(Array.from({ length: expected + 5 }, () => page.keyboard.press('Tab')))
  return page.evaluate((): Walk => {
    const walked: unknown = Reflect.get(window, 'walked')
    if (typeof walked !== 'function') throw new Error('the page was left while walking through it')
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-call -- made above, in the page
    return walked()
  })
}
