import { useEffect, useState } from 'preact/hooks'
import { type DeskView, isForAcceptance, isRequest } from '../../../core/acceptance/deskItem.ts'
import type { DecidedRow } from '../../../core/acceptance/deskRequest.ts'
import {
  type AcceptancePageTexts,
  type Answer,
  type DeskTab,
  deskTabs,
} from '../../../texts/acceptancePageTexts.ts'
import type { Texts } from '../../../texts/texts.ts'
import { ReportsTab } from './ReportsTab.tsx'
import { RequestsTab } from './RequestsTab.tsx'
import { SchoolTab } from './SchoolTab.tsx'
import { handDecisions, loadDesk } from './server.ts'
import { Tabs } from './Tabs.tsx'

type DialogProps = {
  readonly first: DeskTab
  readonly words: AcceptancePageTexts
  readonly texts: Texts
}

/** What was done last and what was refused, said under the tabs. */
export type Said = { readonly done: string; readonly refused: readonly string[] }

const silent: Said = { done: '', refused: [] }

/** Reports, requests, and a report entered for somebody. Nothing is written before its button is pressed. */
export function AcceptanceDialog({ first, words, texts }: DialogProps) {
  const [tab, setTab] = useState<DeskTab>(first)
  const [desk, setDesk] = useState<DeskView | null>(null)
  const [said, setSaid] = useState<Said>({ done: words.loading, refused: [] })
  const [isBusy, setBusy] = useState(true)
  const refuse = (sentence: string) => {
    setBusy(false)
    setSaid({ done: '', refused: [sentence] })
  }
  const fail = (error: Error) => refuse(words.failed(error.message))
  const reload = (then: Said) => {
    setBusy(true)
    loadDesk().then(answer => {
      setBusy(false)
      if ('items' in answer) setDesk(answer)
      setSaid('items' in answer ? then : { done: '', refused: [...then.refused, answer.message] })
    }, fail)
  }
  const decide = (answer: Answer, rows: readonly DecidedRow[]) => {
    setBusy(true)
    setSaid({ done: words.writing, refused: [] })
    handDecisions(rows).then(outcome => {
      if (!outcome.done) return refuse(outcome.message)
      reload({ done: words.decided(answer, outcome.entered), refused: outcome.refused.map(words.refused) })
    }, fail)
  }
  const turn = (to: DeskTab) => {
    setTab(to)
    setSaid(silent)
  }
  useEffect(() => reload(silent), [])
  // What was answered is gone, and the focus with it: a keyboard goes on from the first row that is left.
  useEffect(() => {
    if (document.activeElement !== document.body) return
    document.querySelector<HTMLElement>('.rows input, .executor select, [role="tab"][tabindex="0"]')?.focus()
  }, [desk])
  const reports = desk?.items.filter(isForAcceptance) ?? []
  const requests = desk?.items.filter(isRequest) ?? []
  const counts = { reports: reports.length, requests: requests.length, school: null }
  return (
    <main class="desk">
      <Tabs
        tabs={deskTabs.map(key => ({ key, title: words.tabs[key], count: desk ? counts[key] : null }))}
        chosen={tab}
        onChoose={turn}
      />
      <p class="said" role="status">
        {said.done}
      </p>
      {said.refused.length === 0 ? null : (
        <ul class="notice warning" role="alert">
          {said.refused.map((sentence, index) => (
            <li key={index}>{sentence}</li>
          ))}
        </ul>
      )}
      {desk === null ? null : (
        <section role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
          {tab === 'reports' ? (
            <ReportsTab
              items={reports}
              today={desk.today}
              words={words}
              texts={texts}
              isBusy={isBusy}
              onDecide={decide}
            />
          ) : null}
          {tab === 'requests' ? (
            <RequestsTab
              items={requests}
              today={desk.today}
              words={words}
              texts={texts}
              isBusy={isBusy}
              onDecide={decide}
            />
          ) : null}
          {tab === 'school' ? (
            <SchoolTab desk={desk} words={words} texts={texts} onWritten={reload} onRefused={refuse} />
          ) : null}
        </section>
      )}
    </main>
  )
}
