import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { OpenQuestion } from '../../protocol.ts'
import { backToSheet } from '../backToSheet.ts'
import { answer, TAB } from '../server.ts'

/** alert() and prompt() of the script: the run waits until one of the buttons is pressed. */
export function QuestionDialog({ question }: { readonly question: OpenQuestion | null }) {
  const box = useRef<HTMLDialogElement>(null)
  const [text, setText] = useState('')
  const isOurs = question?.tab === TAB
  useLayoutEffect(() => {
    if (isOurs && box.current?.open === false) box.current.showModal()
    setText('')
    return isOurs ? backToSheet : undefined
  }, [question])
  if (question === null || !isOurs) return null
  return (
    <dialog
      ref={box}
      class="question"
      role="alertdialog"
      aria-label={question.title}
      aria-describedby="question"
      onCancel={event => {
        event.preventDefault()
        answer({ button: 'CLOSE' })
      }}
    >
      <h2>{question.title}</h2>
      <p id="question">{question.prompt}</p>
      <form
        onSubmit={event => {
          event.preventDefault()
          answer({ button: BUTTONS[question.buttons][0] ?? 'OK', text })
        }}
      >
        {question.kind === 'prompt' ? (
          <input
            type="text"
            aria-labelledby="question"
            value={text}
            onInput={event => setText(event.currentTarget.value)}
          />
        ) : null}
        <p class="buttons">
          {BUTTONS[question.buttons].map((button, index) => (
            <button
              key={button}
              type={index === 0 ? 'submit' : 'button'}
              class={index === 0 ? 'main' : ''}
              autofocus={index === 0 && question.kind === 'alert'}
              onClick={index === 0 ? undefined : () => answer({ button, text })}
            >
              {WORDS[button]}
            </button>
          ))}
        </p>
      </form>
    </dialog>
  )
}

const BUTTONS: Readonly<Record<OpenQuestion['buttons'], readonly string[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
}

const WORDS: Readonly<Record<string, string>> = { OK: 'ОК', CANCEL: 'Отмена', YES: 'Да', NO: 'Нет' }
