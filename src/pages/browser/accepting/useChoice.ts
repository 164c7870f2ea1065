import { useState } from 'preact/hooks'
import type { DeskItem } from '../../../core/acceptance/deskItem.ts'

/** Which rows are looked at and which are ticked. What the filter hides is never acted upon. */
export type Choice = {
  readonly executor: string
  readonly measure: string
  readonly found: readonly DeskItem[]
  readonly shown: readonly DeskItem[]
  readonly first: number
  readonly ticked: readonly DeskItem[]
  readonly isTicked: (item: DeskItem) => boolean
  readonly tick: (items: readonly DeskItem[], isOn: boolean) => void
  readonly filter: (filter: Filter) => void
  readonly turnTo: (first: number) => void
}

export type Filter = { readonly executor: string; readonly measure: string }

/** Rows on one page: a school year's worth of reports must not make the dialog slow. */
export const PAGE = 50

export function useChoice(items: readonly DeskItem[]): Choice {
  const [{ executor, measure }, setFilter] = useState<Filter>({ executor: '', measure: '' })
  const [at, setAt] = useState(0)
  const [marks, setMarks] = useState<ReadonlyMap<string, string>>(new Map())
  const found = items.filter(
    item =>
      (executor === '' || item.executor === executor) && (measure === '' || measureOf(item) === measure),
  )
  const first = at < found.length ? at : 0
  // A row that changed since it was ticked is another row: nobody has looked at it yet.
  const isTicked = ({ id, seen }: DeskItem) => marks.get(id) === seen
  return {
    executor,
    measure,
    found,
    first,
    shown: found.slice(first, first + PAGE),
    ticked: found.filter(isTicked),
    isTicked,
    tick: (chosen, isOn) => {
      const next = new Map(marks)
      for (const { id, seen } of chosen) {
        if (isOn) next.set(id, seen)
        else next.delete(id)
      }
      setMarks(next)
    },
    filter: filter => {
      setFilter(filter)
      setAt(0)
    },
    turnTo: setAt,
  }
}

/** «4. Проведение семинара» */
export function measureOf({ number, measure }: DeskItem): string {
  return number === '' ? measure : `${number}. ${measure}`
}
