import { useState } from 'preact/hooks'
import type { OrderPreview } from '../../../core/order/preview.ts'
import type { Texts } from '../../../texts/texts.ts'
import { PreviewTable } from './PreviewTable.tsx'
import { callServer } from './server.ts'

type Step =
  | { readonly kind: 'paste' }
  | { readonly kind: 'working' }
  | { readonly kind: 'preview'; readonly preview: OrderPreview }
  | { readonly kind: 'done'; readonly message: string }

/** Paste or open, look, load. Nothing is written before «Загрузить в таблицу». */
export function ImportDialog({ texts }: { readonly texts: Texts }) {
  const words = texts.importPage
  const [text, setText] = useState('')
  const [problem, setProblem] = useState('')
  const [step, setStep] = useState<Step>({ kind: 'paste' })
  const refuse = (message: string) => {
    setProblem(message)
    setStep({ kind: 'paste' })
  }
  const failed = (error: Error) => refuse(words.failed(error.message))
  const look = () => {
    setProblem('')
    setStep({ kind: 'working' })
    callServer('previewOrder', text).then(result => {
      if (result.ok) setStep({ kind: 'preview', preview: result.value })
      else refuse(texts.orderError(result.error))
    }, failed)
  }
  const load = () => {
    setStep({ kind: 'working' })
    callServer('loadOrder', text).then(outcome => {
      if (outcome.done) setStep({ kind: 'done', message: outcome.message })
      else refuse(outcome.message)
    }, failed)
  }
  switch (step.kind) {
    case 'working':
      return <p role="status">{words.working}</p>
    case 'done':
      return (
        <section>
          <h1>{words.loaded}</h1>
          <p role="status">{step.message}</p>
        </section>
      )
    case 'preview':
      return (
        <section>
          <PreviewTable preview={step.preview} texts={texts} />
          <p class="buttons">
            <button type="button" class="main" onClick={load}>
              {words.load}
            </button>
            <button type="button" onClick={() => setStep({ kind: 'paste' })}>
              {words.back}
            </button>
          </p>
        </section>
      )
    case 'paste':
      return <PasteForm texts={texts} text={text} problem={problem} onText={setText} onLook={look} />
  }
}

type PasteFormProps = {
  readonly texts: Texts
  readonly text: string
  readonly problem: string
  readonly onText: (text: string) => void
  readonly onLook: () => void
}

function PasteForm({ texts, text, problem, onText, onLook }: PasteFormProps) {
  const words = texts.importPage
  const openFile = (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (file) file.text().then(onText)
  }
  return (
    <section>
      <label for="order">{words.paste}</label>
      <textarea
        id="order"
        rows={18}
        placeholder={words.placeholder}
        value={text}
        onInput={event => onText(event.currentTarget.value)}
      />
      {problem === '' ? null : (
        <p role="alert" class="problem">
          {problem}
        </p>
      )}
      <p class="buttons">
        <button type="button" class="main" onClick={onLook}>
          {words.preview}
        </button>
        <label class="file">
          {words.openFile}
          <input type="file" accept=".txt,.tsv" onChange={event => openFile(event.currentTarget)} />
        </label>
      </p>
    </section>
  )
}
