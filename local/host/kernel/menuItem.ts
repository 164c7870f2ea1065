import type { Menu, MenuEntry } from '../host.ts'

/** The function behind a menu item found by its captions, the outermost menu first. */
export function functionNameOf(menus: readonly Menu[], captions: readonly string[]): string {
  let level: readonly MenuEntry[] = menus.map(menu => ({ kind: 'submenu', ...menu }))
  for (const caption of captions) {
    const entry = level.find(candidate => candidate.kind !== 'separator' && candidate.caption === caption)
    if (entry === undefined) throw new Error(`No menu entry «${caption}» among ${captionsIn(level)}.`)
    if (entry.kind === 'item') return entry.functionName
    level = entry.kind === 'submenu' ? entry.entries : []
  }
  throw new Error(`«${captions.join('» → «')}» is a menu: name one of ${captionsIn(level)}.`)
}

function captionsIn(entries: readonly MenuEntry[]): string {
  const captions = entries.flatMap(entry => (entry.kind === 'separator' ? [] : [`«${entry.caption}»`]))
  return captions.length === 0 ? 'none' : captions.join(', ')
}
