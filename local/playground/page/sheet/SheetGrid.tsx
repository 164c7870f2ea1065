import { useEffect, useRef } from 'preact/hooks'
import type { Command, SheetView, View } from '../../protocol.ts'
import type { Spot } from './a1.ts'
import { createGrid, type Grid } from './createGrid.ts'

type SheetGridProps = {
  readonly view: View
  readonly sheet: SheetView
  /** A cell to go to; a new object each time. */
  readonly goal: Spot | null
  readonly onFocus: (spot: Spot) => void
  readonly onCommand: (command: Command) => void
  readonly onClosed: () => void
  /** Escape: on to the names of the sheets. */
  readonly onLeave: () => void
}

/** The sheet as a grid of the library; what a person does in it becomes commands. */
export function SheetGrid(props: SheetGridProps) {
  const place = useRef<HTMLDivElement>(null)
  const grid = useRef<Grid | null>(null)
  const latest = useRef(props)
  latest.current = props
  useEffect(() => {
    if (place.current === null) return undefined
    const made = createGrid(place.current, () => latest.current)
    grid.current = made
    return made.remove
  }, [])
  useEffect(() => grid.current?.show(), [props.sheet, props.view.user, props.view.people])
  useEffect(() => {
    if (props.goal !== null) grid.current?.goTo(props.goal)
  }, [props.goal])
  return <div class="sheet" ref={place} />
}

export type { SheetGridProps }
