import { useLayoutEffect, useState } from 'preact/hooks'
import type { Command, SheetView, View } from '../../protocol.ts'
import { backToSheet } from '../backToSheet.ts'
import { Icon } from '../Icon.tsx'
import { a1Of, type Spot } from '../sheet/a1.ts'
import { isClosed } from '../sheet/closed.ts'
import { ruleAt } from '../sheet/rule.ts'
import { AddressBox } from './AddressBox.tsx'

type FormulaBarProps = {
  readonly view: View
  readonly sheet: SheetView
  readonly spot: Spot
  readonly onGo: (spot: Spot) => void
  readonly onCommand: (command: Command) => void
}

/** The chosen cell in full: address, content to edit, note, and what may be entered. */
export function FormulaBar({ view, sheet: { frame, cells }, spot, onGo, onCommand }: FormulaBarProps) {
  const cell = cells[`${spot.row}:${spot.column}`]
  const content = cell?.formula ?? cell?.display ?? ''
  const [text, setText] = useState(content)
  const a1 = a1Of(spot)
  const closed = isClosed(frame, spot.row, spot.column, view)
  const help = spot.row > frame.frozenRows ? (ruleAt(frame, spot.row, spot.column)?.help ?? '') : ''
  useLayoutEffect(() => setText(content), [content, a1, frame.title])
  const enter = () => {
    if (text === content) return
    const place = { sheet: frame.title, a1 }
    onCommand(text === '' ? { kind: 'clear', ...place } : { kind: 'type', ...place, text })
  }
  return (
    <div class="formula">
      <AddressBox a1={a1} onGo={onGo} />
      <textarea
        rows={Math.min(4, text.split('\n').length)}
        value={text}
        readOnly={closed}
        aria-label={`Содержимое ячейки ${a1}`}
        onInput={event => setText(event.currentTarget.value)}
        onBlur={enter}
        onKeyDown={event => {
          if (event.key === 'Enter' && !event.altKey && !event.shiftKey) {
            event.preventDefault()
            enter()
            backToSheet()
          } else if (event.key === 'Escape') setText(content)
        }}
      />
      <p class="about" aria-live="polite">
        {closed ? (
          <span class="lock">
            <Icon name="lock" /> защищено
          </span>
        ) : null}
        {help === '' ? null : <span>{help}</span>}
        {cell?.note == null ? null : <span class="note">Примечание: {cell.note}</span>}
      </p>
    </div>
  )
}
