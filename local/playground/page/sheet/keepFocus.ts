import type { GridElement } from './gridEvents.ts'

/**
 * The library draws cells anew while somebody is in one: it takes their elements away, or gives them to other cells
 * with the focus in them. Here the focus stays with the address. The result ends that.
 */
export function keepFocus(grid: GridElement): () => void {
  let wasInCell = false
  const note = ({ target }: FocusEvent) => {
    wasInCell = target instanceof Element && grid.contains(target) && target.hasAttribute('data-cell')
  }
  const observer = new MutationObserver(() => {
    const now = document.activeElement
    const { here } = grid.dataset
    const isLost = now === null || now === document.body
    const isElsewhere = grid.contains(now) && now?.hasAttribute('data-cell') === true
    if (here === undefined || !wasInCell || !(isLost || isElsewhere)) return
    if (now?.getAttribute('data-cell') !== here)
      grid.querySelector<HTMLElement>(`[data-cell="${here}"]`)?.focus({ preventScroll: true })
  })
  document.addEventListener('focusin', note)
  observer.observe(grid, { subtree: true, childList: true, attributeFilter: ['data-cell'] })
  return () => {
    document.removeEventListener('focusin', note)
    observer.disconnect()
  }
}
