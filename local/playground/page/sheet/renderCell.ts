import type { HyperFunc, VNode } from '@revolist/revogrid'
import { a1Of, type Spot } from './a1.ts'
import { ruleAt } from './rule.ts'
import type { SheetGridProps } from './SheetGrid.tsx'

/** What stands inside a cell: its text, a link or a check box. */
export function renderCell(
  h: HyperFunc<VNode>,
  { sheet: { frame, cells }, onCommand }: SheetGridProps,
  spot: Spot,
) {
  const cell = cells[`${spot.row}:${spot.column}`]
  const rule = ruleAt(frame, spot.row, spot.column)
  if (rule?.kind === 'checkbox' && spot.row > frame.frozenRows)
    return h('input', {
      type: 'checkbox',
      checked: cell?.value === true,
      tabindex: -1,
      'aria-label': a1Of(spot),
      onChange: () =>
        onCommand({
          kind: 'type',
          sheet: frame.title,
          a1: a1Of(spot),
          text: cell?.value === true ? 'FALSE' : 'TRUE',
        }),
    })
  if (cell === undefined) return ''
  if (cell.link !== null && /^(https?|mailto):/i.test(cell.link))
    return h(
      'a',
      { href: cell.link, target: '_blank', rel: 'noreferrer noopener', tabindex: -1 },
      cell.display,
    )
  return h('span', { class: 'text' }, cell.display)
}
