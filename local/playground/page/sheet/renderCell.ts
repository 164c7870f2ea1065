import type { HyperFunc, VNode } from '@revolist/revogrid'
import { a1Of, type Spot } from './a1.ts'
import { destinationOf } from './links.ts'
import { ruleAt } from './rule.ts'
import type { SheetGridProps } from './SheetGrid.tsx'

/** What stands inside a cell: its text, a link or a check box. */
export function renderCell(
  h: HyperFunc<VNode>,
  { sheet: { frame, cells }, view, onCommand, onGo }: SheetGridProps,
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
  const destination = destinationOf(cell.link ?? '', view.sheets)
  if (destination?.kind === 'inside')
    return h(
      'a',
      {
        href: '#',
        tabindex: -1,
        onClick: (event: MouseEvent) => {
          event.preventDefault()
          onGo(destination.place)
        },
      },
      cell.display,
    )
  if (destination?.kind === 'outside')
    return h(
      'a',
      { href: destination.url, target: '_blank', rel: 'noreferrer noopener', tabindex: -1 },
      cell.display,
    )
  return h('span', { class: 'text' }, cell.display)
}
