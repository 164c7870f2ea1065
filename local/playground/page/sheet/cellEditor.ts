import type { EditorCtr, HyperFunc, VNode } from '@revolist/revogrid'
import { a1Of } from './a1.ts'
import type { Move } from './moves.ts'
import { type CellRule, ruleAt } from './rule.ts'
import type { SheetGridProps } from './SheetGrid.tsx'

/** Typing in a cell: a line of text, with a list below it or a calendar beside it where the cell has a rule. */
export function cellEditor(props: () => SheetGridProps, onDone: (move: Move) => void): EditorCtr {
  return ({ model, prop }, save, close) => {
    const { frame, cells } = props().sheet
    const spot = { row: Number(model['row']), column: Number(prop) }
    const rule = ruleAt(frame, spot.row, spot.column)
    const cell = cells[`${spot.row}:${spot.column}`]
    const before = cell?.formula ?? cell?.display ?? ''
    let field: HTMLInputElement | HTMLSelectElement | null = null
    // Where to go next is decided here: the library would go there late, over what happened meanwhile.
    const finish = (text: string, move: Move) => {
      save(text, true)
      onDone(move)
    }
    const keyDown = (event: KeyboardEvent) => {
      if (event.key === 'Enter' || event.key === 'Tab') {
        event.preventDefault()
        const isBack = event.shiftKey
        const [on, back]: readonly [Move, Move] = event.key === 'Tab' ? ['right', 'left'] : ['down', 'up']
        finish(field?.value ?? before, isBack ? back : on)
      } else if (event.key === 'Escape') close(false)
    }
    const keep = (element: Element | undefined) => {
      field = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element : null
    }
    return {
      element: null,
      getValue: () => field?.value ?? before,
      beforeAutoSave: () => field !== null && field.value !== before,
      componentDidRender() {
        requestAnimationFrame(() => field?.focus())
      },
      render(h) {
        const typed = String(this.editCell?.val ?? '')
        const text = typed.length === 1 && typed !== before ? typed : before
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

type ListParts = {
  readonly before: string
  readonly label: string
  readonly keep: (element: Element | undefined) => void
  readonly keyDown: (event: KeyboardEvent) => void
  readonly pick: (value: string) => void
}

/** All choices at once, the present one chosen; the first letters of a word find it. */
function listEditor(h: HyperFunc<VNode>, { choices }: CellRule, parts: ListParts): VNode {
  const { before, label, keep, keyDown, pick } = parts
  const start = choices.find(choice => before !== '' && choice.startsWith(before)) ?? before
  const all = choices.includes(start) ? ['', ...choices] : [start, ...choices]
  return h(
    'select',
    {
      class: 'choices',
      size: all.length,
      ref: keep,
      'aria-label': label,
      onKeyDown: keyDown,
      onClick: (event: MouseEvent) => {
        if (event.target instanceof HTMLOptionElement) pick(event.target.value)
      },
    },
    all.map(choice =>
      h('option', { value: choice, selected: choice === start }, choice === '' ? '(пусто)' : choice),
    ),
  )
}

/** The browser's own calendar; a day is typed as the workbook's people type it. */
function calendar(h: HyperFunc<VNode>, pick: (text: string) => void): VNode {
  return h('label', { class: 'calendar', title: 'Выбрать день' }, [
    h('input', {
      type: 'date',
      tabindex: -1,
      'aria-label': 'Выбрать день',
      onChange: (event: Event) => {
        if (!(event.target instanceof HTMLInputElement) || event.target.value === '') return
        const [year, month, day] = event.target.value.split('-')
        pick(`${day}.${month}.${year}`)
      },
    }),
  ])
}
