import { useEffect, useState } from 'preact/hooks'
import type { NewYearOffer } from '../../../core/newYear/newYearOffer.ts'
import type { Outcome } from '../../../texts/messages.ts'
import type { NewYearPageTexts } from '../../../texts/newYearTexts.ts'
import type { Texts } from '../../../texts/texts.ts'
import { NewYearForm } from './NewYearForm.tsx'
import { loadOffer, resumeYear, startYear } from './server.ts'

type Step =
  | { readonly kind: 'busy' | 'stopped' | 'done'; readonly message: string }
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'form' }

type NewYearDialogProps = { readonly words: NewYearPageTexts; readonly texts: Texts }

/** Look at the shifted deadlines, correct them, confirm. Nothing is written before «Начать новый год». */
export function NewYearDialog({ words, texts }: NewYearDialogProps) {
  const [offer, setOffer] = useState<NewYearOffer | null>(null)
  const [problem, setProblem] = useState('')
  const [step, setStep] = useState<Step>({ kind: 'busy', message: words.loading })
  const fail = (error: Error) => setStep({ kind: 'stopped', message: words.failed(error.message) })
  useEffect(() => {
    loadOffer().then(answer => {
      if ('unfinished' in answer) setStep({ kind: 'unfinished' })
      else if ('message' in answer) setStep({ kind: 'stopped', message: answer.message })
      else {
        setOffer(answer)
        setStep({ kind: 'form' })
      }
    }, fail)
  }, [])
  const run = (work: () => Promise<Outcome>) => {
    setProblem('')
    setStep({ kind: 'busy', message: words.working })
    work().then(({ done, message }) => {
      if (!done) setProblem(message)
      setStep(done ? { kind: 'done', message } : offer ? { kind: 'form' } : { kind: 'stopped', message })
    }, fail)
  }
  const isForm = step.kind === 'form'
  return (
    <>
      {/* Hidden and not gone while the script works: what was typed stays. */}
      <div hidden={!isForm}>
        {offer ? (
          <NewYearForm
            offer={offer}
            problem={problem}
            words={words}
            texts={texts}
            onConfirm={request => run(() => startYear(request))}
          />
        ) : null}
      </div>
      {step.kind === 'unfinished' ? (
        <section class="busy">
          <p role="alert">{words.unfinished}</p>
          <button type="button" class="main" onClick={() => run(resumeYear)}>
            {words.goOn}
          </button>
        </section>
      ) : null}
      {step.kind === 'done' ? (
        <section class="done">
          <h1>{words.ready}</h1>
          <p role="status">{step.message}</p>
        </section>
      ) : null}
      {step.kind === 'busy' || step.kind === 'stopped' ? (
        <p role={step.kind === 'busy' ? 'status' : 'alert'} class="busy">
          {step.message}
        </p>
      ) : null}
    </>
  )
}
