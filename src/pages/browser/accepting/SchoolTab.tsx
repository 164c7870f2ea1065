import { useRef, useState } from 'preact/hooks'
import type { DeskItem, DeskView } from '../../../core/acceptance/deskItem.ts'
import type { AcceptancePageTexts } from '../../../texts/acceptancePageTexts.ts'
import type { Texts } from '../../../texts/texts.ts'
import type { Said } from './AcceptanceDialog.tsx'
import { ReportForm } from './ReportForm.tsx'
import { handReport, loadExecutor } from './server.ts'

type SchoolTabProps = {
  readonly desk: DeskView
  readonly words: AcceptancePageTexts
  readonly texts: Texts
  readonly onWritten: (said: Said) => void
  readonly onRefused: (sentence: string) => void
}

/** A school that reports by telephone or on paper: which school, which assignment, what it says. */
export function SchoolTab({ desk, words, texts, onWritten, onRefused }: SchoolTabProps) {
  const [executor, setExecutor] = useState('')
  const [items, setItems] = useState<readonly DeskItem[] | null>(null)
  const [chosen, setChosen] = useState<DeskItem | null>(null)
  const [isBusy, setBusy] = useState(false)
  const { school } = words
  const refused = (sentence: string) => {
    setBusy(false)
    onRefused(sentence)
  }
  const failed = (error: Error) => refused(words.failed(error.message))
  // Arrow keys go through the list faster than answers come: only the last question counts.
  const asked = useRef('')
  const look = (name: string) => {
    asked.current = name
    setExecutor(name)
    setChosen(null)
    setItems(null)
    setBusy(name !== '')
    if (name === '') return
    loadExecutor(name).then(answer => {
      if (asked.current !== name) return
      if (!('items' in answer)) return refused(answer.message)
      setBusy(false)
      setItems(answer.items)
    }, failed)
  }
  return (
    <>
      <label class="executor">
        {school.executor}
        <select value={executor} onChange={event => look(event.currentTarget.value)}>
          <option value="">{school.choose}</option>
          {desk.executors.map(name => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {isBusy ? <p class="quiet">{words.loading}</p> : null}
      {items !== null && items.length === 0 ? <p>{words.nothing.school}</p> : null}
      {items !== null && items.length > 0 && chosen === null ? (
        <OpenAssignments items={items} words={words} texts={texts} onChoose={setChosen} />
      ) : null}
      {chosen === null ? null : (
        <ReportForm
          key={`${chosen.id} ${chosen.seen}`}
          item={chosen}
          desk={desk}
          words={words}
          texts={texts}
          isBusy={isBusy}
          onBack={() => setChosen(null)}
          onWrite={report => {
            setBusy(true)
            handReport({ id: chosen.id, seen: chosen.seen, report }).then(outcome => {
              if (!outcome.done) return refused(outcome.message)
              const isWritten = outcome.entered > 0
              onWritten({
                done: isWritten ? school.written(chosen.executor, chosen.number) : '',
                refused: outcome.refused.map(words.refused),
              })
              look(executor)
            }, failed)
          }}
        />
      )}
    </>
  )
}

type OpenProps = {
  readonly items: readonly DeskItem[]
  readonly words: AcceptancePageTexts
  readonly texts: Texts
  readonly onChoose: (item: DeskItem) => void
}

function OpenAssignments({ items, words, texts, onChoose }: OpenProps) {
  return (
    <>
      <h2>{words.school.which}</h2>
      <ul class="open">
        {items.map(item => (
          <li key={item.id}>
            <button type="button" onClick={() => onChoose(item)}>
              <strong>{words.number(item.number)}</strong> {item.result}
              <span class="quiet">
                {words.due(item.due === null ? null : texts.day.short(item.due))} ·{' '}
                {item.submission.status === null
                  ? item.submission.statusText
                  : texts.statuses[item.submission.status]}
                {item.submission.decision === 'returned' ? ` · ${texts.decisions.returned}` : ''}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
