import { useState } from 'preact/hooks'
import type { DeskItem } from '../../../core/acceptance/deskItem.ts'
import { type Day, dayFromIso, isoFromDay } from '../../../core/day.ts'
import { Actions } from './Actions.tsx'
import { Linked, ResultCell, TickCell } from './cells.tsx'
import { Filters } from './Filters.tsx'
import type { TabProps } from './ReportsTab.tsx'
import { useChoice } from './useChoice.ts'

/** Executors who ask for another day: agree to theirs, to another, or refuse with a remark. */
export function RequestsTab({ items, words, texts, isBusy, onDecide }: TabProps) {
  const choice = useChoice(items)
  const [days, setDays] = useState<ReadonlyMap<string, string>>(new Map())
  const { columns } = words
  const dayOf = (item: DeskItem): string => days.get(`${item.id} ${item.seen}`) ?? askedDay(item)
  const agreedDue = (item: DeskItem): Day | null => dayFromIso(dayOf(item))
  if (items.length === 0) return <p>{words.nothing.requests}</p>
  return (
    <>
      <Filters items={items} choice={choice} words={words} />
      {choice.found.length === 0 ? <p>{words.nothingFound}</p> : null}
      <table class="rows">
        <thead>
          <tr>
            <th scope="col">{columns.executor}</th>
            <th scope="col">{columns.result}</th>
            <th scope="col">{columns.reason}</th>
            <th scope="col">{columns.newDue}</th>
          </tr>
        </thead>
        <tbody>
          {choice.shown.map(item => (
            <tr key={item.id} class={choice.isTicked(item) ? 'ticked' : ''}>
              <TickCell item={item} words={words} choice={choice} />
              <ResultCell item={item} words={words} texts={texts} />
              <td data-label={columns.reason}>
                {item.submission.comment === '' ? (
                  <span class="problem">{words.noReason}</span>
                ) : (
                  <Linked text={item.submission.comment} />
                )}
              </td>
              <td data-label={columns.newDue}>
                {typeof item.submission.askedDue === 'string' ? (
                  <p class="problem">«{item.submission.askedDue}»</p>
                ) : null}
                <input
                  type="date"
                  aria-label={`${columns.newDue}: ${words.tickRow(item.executor, item.number)}`}
                  value={dayOf(item)}
                  onInput={event =>
                    setDays(new Map(days).set(`${item.id} ${item.seen}`, event.currentTarget.value))
                  }
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Actions
        answers={['agree', 'refuse']}
        ticked={choice.ticked}
        all={choice.found.length}
        words={words}
        isBusy={isBusy}
        agreedDue={agreedDue}
        onDecide={onDecide}
      />
    </>
  )
}

function askedDay({ submission: { askedDue } }: DeskItem): string {
  return typeof askedDue === 'number' ? isoFromDay(askedDue) : ''
}
