import { useState } from 'preact/hooks'
import type { DeadlineColumn } from '../../../core/order/deadlineColumn.ts'
import { draftOf, type ImportDraft, orderFromDraft } from '../../../core/order/importDraft.ts'
import type { ImportPageTexts } from '../../../texts/importPageTexts.ts'
import type { Texts } from '../../../texts/texts.ts'
import { DeadlineQuestion } from './DeadlineQuestion.tsx'
import { PasteForm } from './PasteForm.tsx'
import { Preview } from './Preview.tsx'
import { loadIntoWorkbook, presentInWorkbook } from './server.ts'
import { emptySource, orderFrom, type Source } from './source.ts'

type Step =
  | { readonly kind: 'source' }
  | { readonly kind: 'busy'; readonly message: string }
  | { readonly kind: 'which-deadline'; readonly columns: readonly string[] }
  | { readonly kind: 'preview'; readonly draft: ImportDraft }
  | { readonly kind: 'done'; readonly message: string }

type ImportDialogProps = { readonly words: ImportPageTexts; readonly texts: Texts }

/** Drop or paste, look, correct, load. Nothing is written before «Загрузить в таблицу». */
export function ImportDialog({ words, texts }: ImportDialogProps) {
  const [source, setSource] = useState<Source>(emptySource)
  const [problem, setProblem] = useState('')
  const [step, setStep] = useState<Step>({ kind: 'source' })
  const stop = (next: Step, message: string) => {
    setProblem(message)
    setStep(next)
  }
  const look = async (given: Source, deadlineColumn: DeadlineColumn | null) => {
    setSource(given)
    setProblem('')
    setStep({ kind: 'busy', message: words.reading })
    await painted()
    const reading = orderFrom(given, deadlineColumn)
    if (!reading.ok) {
      const { error } = reading
      if (error.code === 'no-deadline-column')
        return setStep({ kind: 'which-deadline', columns: error.columns })
      return stop({ kind: 'source' }, words.orderError(error))
    }
    const draft = await presentInWorkbook().then(
      present => draftOf(reading.value, present),
      (error: Error) => error,
    )
    if (draft instanceof Error) stop({ kind: 'source' }, words.failed(draft.message))
    else setStep({ kind: 'preview', draft })
  }
  const load = async (draft: ImportDraft) => {
    setProblem('')
    setStep({ kind: 'busy', message: words.working })
    const outcome = await loadIntoWorkbook(orderFromDraft(draft)).catch((error: Error) => ({
      done: false,
      message: words.failed(error.message),
    }))
    if (outcome.done) setStep({ kind: 'done', message: outcome.message })
    else stop({ kind: 'preview', draft }, outcome.message)
  }
  const startAgain = () => stop({ kind: 'source' }, '')
  switch (step.kind) {
    case 'source':
      return (
        <PasteForm
          words={words.source}
          source={source}
          problem={problem}
          onChange={setSource}
          onLook={given => look(given, null)}
        />
      )
    case 'busy':
      return (
        <p role="status" class="busy">
          {step.message}
        </p>
      )
    case 'which-deadline':
      return (
        <DeadlineQuestion
          words={words}
          columns={step.columns}
          onAnswer={answer => look(source, answer)}
          onBack={startAgain}
        />
      )
    case 'preview':
      return (
        <Preview
          draft={step.draft}
          problem={problem}
          words={words}
          texts={texts}
          onChange={draft => setStep({ kind: 'preview', draft })}
          onLoad={load}
          onBack={startAgain}
        />
      )
    case 'done':
      return (
        <section class="done">
          <h1>{words.loaded}</h1>
          <p role="status">{step.message}</p>
        </section>
      )
  }
}

/** Lets the browser show the message before a long reading begins. */
function painted(): Promise<void> {
  return new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
}
