import { useEffect, useState } from 'preact/hooks'
import { severityOf } from '../../../core/problem/problem.ts'
import type { ProblemItem, ProblemList } from '../../../core/problem/problemItem.ts'
import type { SheetKey } from '../../../core/table/columns.ts'
import type { Outcome } from '../../../texts/messages.ts'
import type { ProblemPageTexts } from '../../../texts/problemPageTexts.ts'
import { ProblemRow } from './ProblemRow.tsx'
import { handFixes, jump, loadProblems } from './server.ts'

type Props = { readonly words: ProblemPageTexts; readonly sheets: Readonly<Record<SheetKey, string>> }

/** What is wrong, sheet by sheet, errors first; a click shows the cell, another puts it right. */
export function ProblemsSidebar({ words, sheets }: Props) {
  const [list, setList] = useState<ProblemList | null>(null)
  const [whose, setWhose] = useState('')
  const [said, setSaid] = useState(words.working)
  const [busy, setBusy] = useState(true)
  const ask = <A,>(answer: Promise<A>, take: (answer: A) => string) => {
    setBusy(true)
    setSaid(words.working)
    answer
      .then(take, (error: Error) => words.failed(error.message))
      .then(message => {
        setSaid(message)
        setBusy(false)
      })
  }
  const take = (told: (fresh: ProblemList) => string) => (answer: ProblemList | Outcome) => {
    if (!('items' in answer)) return answer.message
    setList(answer)
    return told(answer)
  }
  const refresh = () =>
    ask(
      loadProblems(),
      take(() => ''),
    )
  const fix = (items: readonly ProblemItem[]) =>
    ask(
      handFixes(items.map(({ key }) => key)),
      take(({ fixed }) => words.fixed(fixed)),
    )
  const show = ({ id, problem: { place } }: ProblemItem) =>
    ask(jump({ ...place, id }), ({ message }) => message)
  useEffect(refresh, [])
  const all = list?.items ?? []
  const executors = [...new Set(all.map(({ executor }) => executor).filter(name => name !== ''))]
  const items = all.filter(({ executor }) => whose === '' || executor === whose)
  const obvious = items.filter(({ fix: remedy, isSafe }) => remedy !== null && isSafe)
  const errors = items.filter(({ problem }) => severityOf(problem) === 'error').length
  const places = [...new Set(items.map(({ problem }) => problem.place.sheet))]
  return (
    <main class="problems" aria-busy={busy}>
      <p class="counts">
        {list && (items.length === 0 ? words.none : words.counts(errors, items.length - errors))}
      </p>
      <p class="actions">
        <button type="button" disabled={busy} onClick={refresh}>
          {words.refresh}
        </button>
        {obvious.length === 0 ? null : (
          <button type="button" class="main" disabled={busy} onClick={() => fix(obvious)}>
            {words.fixAll(obvious.length)}
          </button>
        )}
      </p>
      {executors.length === 0 ? null : (
        <label>
          {words.whose}
          <select value={whose} onChange={event => setWhose(event.currentTarget.value)}>
            <option value="">{words.everybody}</option>
            {executors.map(name => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
      )}
      <p role="status">{said}</p>
      {places.map(sheet => (
        <section key={sheet}>
          <h2>{sheets[sheet]}</h2>
          <ul>
            {items
              .filter(({ problem }) => problem.place.sheet === sheet)
              .map((item, index) => (
                <ProblemRow
                  key={`${item.key}${index}`}
                  item={item}
                  words={words}
                  busy={busy}
                  onShow={() => show(item)}
                  onFix={() => fix([item])}
                />
              ))}
          </ul>
        </section>
      ))}
      {list !== null && list.left > 0 ? <p class="quiet">{words.left(list.left)}</p> : null}
    </main>
  )
}
