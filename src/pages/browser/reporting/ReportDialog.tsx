import { useEffect, useRef, useState } from 'preact/hooks'
import { EACH_SCHOOL } from '../../../core/report/eachSchool.ts'
import type { ReportRequest } from '../../../core/report/reportRequest.ts'
import type { Outcome } from '../../../texts/messages.ts'
import type { Texts } from '../../../texts/texts.ts'
import { type Choices, handIn, loadChoices, loadPreview, type Preview } from './server.ts'
import { WishForm } from './WishForm.tsx'

/** Choose, look, then print, keep on a sheet or send. Nothing is written or sent before its button is pressed. */
export function ReportDialog({ texts }: { readonly texts: Texts }) {
  const words = texts.report.dialog
  const [choices, setChoices] = useState<Choices | null>(null)
  const [request, setRequest] = useState<ReportRequest | null>(null)
  const [html, setHtml] = useState('')
  const [said, setSaid] = useState(words.working)
  const page = useRef<HTMLIFrameElement>(null)
  const fail = (error: Error) => setSaid(words.failed(error.message))
  const look = (wish: ReportRequest) => {
    setRequest(wish)
    setSaid(words.working)
    loadPreview(wish).then((answer: Preview | Outcome) => {
      setHtml('html' in answer ? answer.html : '')
      setSaid('html' in answer ? '' : answer.message)
    }, fail)
  }
  const give = (how: 'writeReport' | 'mailReport', wish: ReportRequest) => {
    setSaid(words.working)
    handIn(how, wish).then(({ message }) => setSaid(message), fail)
  }
  useEffect(() => {
    loadChoices().then(answer => {
      if (!('executors' in answer)) return setSaid(answer.message)
      const { today } = answer
      setChoices(answer)
      look({ executorId: '', day: today, kind: 'quarter', start: today, end: today })
    }, fail)
  }, [])
  if (!choices || !request) return <p role="status">{said}</p>
  const isReady = html !== '' && said !== words.working
  const isOne = isReady && request.executorId !== EACH_SCHOOL
  return (
    <section>
      <WishForm texts={texts} choices={choices} request={request} onChange={look} />
      <p class="buttons">
        <button
          type="button"
          class="main"
          disabled={!isReady}
          onClick={() => page.current?.contentWindow?.print()}
        >
          {words.print}
        </button>
        <button type="button" disabled={!isOne} onClick={() => give('writeReport', request)}>
          {words.write}
        </button>
        <button type="button" disabled={!isOne} onClick={() => give('mailReport', request)}>
          {words.mail}
        </button>
      </p>
      <p role="status">{said}</p>
      {html === '' ? null : <iframe ref={page} srcdoc={html} title={words.title} />}
    </section>
  )
}
