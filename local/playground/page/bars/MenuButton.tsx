import { useRef } from 'preact/hooks'
import type { Menu } from '../../protocol.ts'
import { backToSheet } from '../backToSheet.ts'
import { moveAmongItems } from './menuKeys.ts'

type Entry = Menu['entries'][number]

type MenuButtonProps = {
  readonly menu: Menu
  /** Captions from the menu's own down to the item. */
  readonly onChoose: (captions: readonly string[]) => void
}

/** A menu of the spreadsheet: opened by click, Enter or arrow down, walked with the arrows, closed by Escape. */
export function MenuButton({ menu, onChoose }: MenuButtonProps) {
  const details = useRef<HTMLDetailsElement>(null)
  const choose = (captions: readonly string[]) => {
    if (details.current) details.current.open = false
    backToSheet()
    onChoose(captions)
  }
  return (
    <details class="menu" name="menus" ref={details} onKeyDown={moveAmongItems} onFocusOut={closeWhenLeft}>
      <summary aria-haspopup="menu">{menu.caption}</summary>
      <div role="menu" aria-label={menu.caption}>
        <Entries entries={menu.entries} path={[menu.caption]} onChoose={choose} />
      </div>
    </details>
  )
}

export function closeWhenLeft(event: FocusEvent): void {
  const details = event.currentTarget
  if (!(details instanceof HTMLDetailsElement)) return
  if (event.relatedTarget instanceof Node && details.contains(event.relatedTarget)) return
  // The pointer goes down on an item before the click that chooses it.
  setTimeout(() => {
    if (!details.contains(document.activeElement)) details.open = false
  }, 200)
}

type EntriesProps = {
  readonly entries: readonly Entry[]
  readonly path: readonly string[]
  readonly onChoose: (captions: readonly string[]) => void
}

function Entries({ entries, path, onChoose }: EntriesProps) {
  return (
    <>
      {entries.map((entry, index) => (
        <MenuLine key={index} entry={entry} path={path} onChoose={onChoose} />
      ))}
    </>
  )
}

function MenuLine({ entry, path, onChoose }: Omit<EntriesProps, 'entries'> & { readonly entry: Entry }) {
  if (entry.kind === 'separator') return <hr />
  const here = [...path, entry.caption]
  if (entry.kind === 'submenu')
    return (
      <fieldset class="submenu">
        <legend>{entry.caption}</legend>
        <Entries entries={entry.entries} path={here} onChoose={onChoose} />
      </fieldset>
    )
  return (
    <button type="button" role="menuitem" onClick={() => onChoose(here)}>
      {entry.caption}
    </button>
  )
}
