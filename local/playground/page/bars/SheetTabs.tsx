import type { SheetView } from '../../protocol.ts'

type SheetTabsProps = {
  readonly sheets: readonly SheetView[]
  readonly chosen: string
  readonly onChoose: (title: string) => void
}

/** The sheets' names below the grid; arrows go from one to the next. */
export function SheetTabs({ sheets, chosen, onChoose }: SheetTabsProps) {
  const titles = sheets.map(({ frame }) => frame.title)
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const next = titles[titles.indexOf(chosen) + step]
    if (step === 0 || next === undefined) return
    onChoose(next)
    const tabs = event.currentTarget
    if (tabs instanceof HTMLElement)
      [...tabs.querySelectorAll('button')].find(tab => tab.textContent === next)?.focus()
  }
  return (
    <div class="tabs" role="tablist" aria-label="Листы" onKeyDown={move}>
      {sheets.map(({ frame: { title, tabColour } }) => (
        <button
          key={title}
          type="button"
          role="tab"
          aria-selected={title === chosen}
          tabIndex={title === chosen ? 0 : -1}
          style={tabColour === null ? {} : { borderBottomColor: tabColour }}
          onClick={() => onChoose(title)}
        >
          {title}
        </button>
      ))}
    </div>
  )
}
