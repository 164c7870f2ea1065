import type { EditorCtr } from '@revolist/revogrid'
import { a1Of } from './a1.ts'
import { calendar, listEditor } from './editorFields.ts'
import type { Move } from './moves.ts'
import { ruleAt } from './rule.ts'
import type { SheetGridProps } from './SheetGrid.tsx'
import { pressAgain, pressIn, type TypeAhead } from './typeAhead.ts'

/** Typing in a cell: a line of text, with a list below it or a calendar beside it where the cell has a rule. */
export function cellEditor(
  props: () => SheetGridProps,
  ahead: TypeAhead,
  onDone: (move: Move) => Promise<void>,
): EditorCtr {
  return ({ model, prop }, save, close) => {
    const { frame, cells } = props().sheet
    const spot = { row: Number(model['row']), column: Number(prop) }
    const rule = ruleAt(frame, spot.row, spot.column)
    const cell = cells[`${spot.row}:${spot.column}`]
    const before = cell?.formula ?? cell?.display ?? ''
    let field: HTMLInputElement | HTMLSelectElement | null = null
    let typed = ''
    /** Once the editing has ended: the way to the next cell, and the keys for there. */
    let way: Promise<void> | null = null
    let rest: readonly KeyboardEvent[] = []
    // Where to go next is decided here: the library would go there late, over what happened meanwhile.
    const finish = (text: string, move: Move): void => {
      ahead.expect()
      save(text, true)
      way = onDone(move)
    }
    /** Whether the key ends the editing. */
    const keyDown = (event: KeyboardEvent): boolean => {
      if (event.key === 'Enter' || event.key === 'Tab') {
        event.preventDefault()
        const isBack = event.shiftKey
        const [on, back]: readonly [Move, Move] = event.key === 'Tab' ? ['right', 'left'] : ['down', 'up']
        finish(field?.value ?? before, isBack ? back : on)
        return true
      }
      if (event.key !== 'Escape') return false
      way = Promise.resolve()
      close(false)
      return true
    }
    /** What was pressed before the field was there. */
    const pressAhead = (events: readonly KeyboardEvent[]): void => {
      for (const [index, event] of events.entries()) {
        if (keyDown(event)) {
          rest = events.slice(index + 1)
          return
        }
        if (event.ctrlKey || event.metaKey || event.altKey || field === null) continue
        if (event.key.length === 1) typed += event.key
        pressIn(field, event.key, typed)
      }
    }
    const keep = (element: Element | undefined) => {
      field = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element : null
    }
    return {
      element: null,
      getValue: () => field?.value ?? before,
      beforeAutoSave: () => field !== null && field.value !== before,
      componentDidRender() {
        requestAnimationFrame(() => {
          if (field === null || way !== null) return
          field.focus()
          pressAhead(ahead.end())
        })
      },
      disconnectedCallback() {
        // The library may use one editor for two cells that follow at once: what comes next waits for the end of this.
        const keys = [...rest, ...ahead.end()]
        way?.then(() => pressAgain(keys))
      },
      render(h) {
        // The key that opened the editor, none when it was Enter or F2.
        typed ||= String(this.editCell?.val ?? '')
        const text = typed === '' ? before : typed
        const label = `${a1Of(spot)}: значение`
        return rule?.kind === 'list'
          ? listEditor(h, rule, { before: text, label, keep, keyDown, pick: value => finish(value, 'down') })
          : h('div', { class: 'editing' }, [
              h('input', { type: 'text', value: text, ref: keep, onKeyDown: keyDown, 'aria-label': label }),
              ...(rule?.kind === 'date' ? [calendar(h, value => finish(value, 'down'))] : []),
            ])
      },
    }
  }
}
