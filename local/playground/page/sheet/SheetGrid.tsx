import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Command, Outcome, Place, SheetView, View } from '../../protocol.ts'
import type { Spot } from './a1.ts'
import { createGrid, type Grid } from './createGrid.ts'

type SheetGridProps = {
  readonly view: View
  readonly sheet: SheetView
  /** A cell to go to; a new object each time. */
  readonly goal: Place | null
  readonly onFocus: (spot: Spot) => void
  readonly onCommand: (command: Command) => Promise<Outcome>
  /** A link leads to another cell. */
  readonly onGo: (place: Place) => void
  readonly onClosed: (spot: Spot) => void
  /** Something that cannot be done, in words to show at the cell. */
  readonly onRefuse: (message: string, spot: Spot) => void
  /** Escape: on to the names of the sheets. */
  readonly onLeave: () => void
}

/** The sheet as a grid of the library; what a person does in it becomes commands. */
export function SheetGrid(props: SheetGridProps) {
  const place = useRef<HTMLDivElement>(null)
  const grid = useRef<Grid | null>(null)
  const latest = useRef(props)
  latest.current = props
  useLayoutEffect(() => {
    if (place.current === null) return undefined
    const made = createGrid(place.current, () => latest.current)
    grid.current = made
    return made.remove
  }, [])
  useLayoutEffect(() => grid.current?.show(), [props.sheet, props.view.user, props.view.people])
  const reached = useRef<Place | null>(null)
  useLayoutEffect(() => {
    const { goal, sheet } = props
    // The sheet may be still on its way here.
    if (goal === null || goal === reached.current || goal.sheet !== sheet.frame.title) return
    reached.current = goal
    grid.current?.goTo(goal)
  }, [props.goal, props.sheet])
  return <div class="sheet" ref={place} />
}

export type { SheetGridProps }
