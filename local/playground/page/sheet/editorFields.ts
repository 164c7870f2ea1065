import type { HyperFunc, VNode } from '@revolist/revogrid'
import type { CellRule } from './rule.ts'

export type ListParts = {
  readonly before: string
  readonly label: string
  readonly keep: (element: Element | undefined) => void
  readonly keyDown: (event: KeyboardEvent) => unknown
  readonly pick: (value: string) => unknown
}

/** All choices at once, the present one chosen; the first letters of a word find it. */
export function listEditor(h: HyperFunc<VNode>, { choices }: CellRule, parts: ListParts): VNode {
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
export function calendar(h: HyperFunc<VNode>, pick: (text: string) => unknown): VNode {
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
