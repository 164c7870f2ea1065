import { useState } from 'preact/hooks'
import { type OrderPreview, previewOf } from '../../../core/order/preview.ts'
import type { Texts } from '../../../texts/texts.ts'
import { PasteForm } from './PasteForm.tsx'
import { PreviewTable } from './PreviewTable.tsx'
import { loadIntoWorkbook } from './server.ts'
import { emptySource, orderFrom, type Source } from './source.ts'

type Step =
  | { readonly kind: 'source' }
  | { readonly kind: 'preview'; readonly preview: OrderPreview }
  | { readonly kind: 'working' }
  | { readonly kind: 'done'; readonly message: string }

/** Paste or drop, look, load. Nothing is written before «Загрузить в таблицу». */
export function ImportDialog({ texts }: { readonly texts: Texts }) {
  const words = texts.importPage
  const [source, setSource] = useState<Source>(emptySource)
  const [problem, setProblem] = useState('')
  const [step, setStep] = useState<Step>({ kind: 'source' })
  const refuse = (message: string) => {
    setProblem(message)
    setStep({ kind: 'source' })
  }
  const look = (given: Source) => {
    setSource(given)
    setProblem('')
    const reading = orderFrom(given)
    if (reading.ok) setStep({ kind: 'preview', preview: previewOf(reading.value) })
    else refuse(texts.orderError(reading.error))
  }
  const load = ({ reading: { warnings: _, ...order } }: OrderPreview) => {
    setStep({ kind: 'working' })
    loadIntoWorkbook(order).then(
      outcome =>
        outcome.done ? setStep({ kind: 'done', message: outcome.message }) : refuse(outcome.message),
      (error: Error) => refuse(words.failed(error.message)),
    )
  }
  switch (step.kind) {
    case 'source':
      return <PasteForm texts={texts} source={source} problem={problem} onChange={setSource} onLook={look} />
    case 'preview':
      return (
        <section>
          <PreviewTable preview={step.preview} texts={texts} />
          <p class="buttons">
            <button type="button" class="main" onClick={() => load(step.preview)}>
              {words.load}
            </button>
            <button type="button" onClick={() => setStep({ kind: 'source' })}>
              {words.back}
            </button>
          </p>
        </section>
      )
    case 'working':
      return <p role="status">{words.working}</p>
    case 'done':
      return (
        <section>
          <h1>{words.loaded}</h1>
          <p role="status">{step.message}</p>
        </section>
      )
  }
}
