import type { EditorTexts } from '../../../texts/importPageTexts.ts'

type ExecutorsEditorProps = {
  readonly names: readonly string[]
  readonly choices: readonly string[]
  readonly words: EditorTexts
  readonly onChange: (names: readonly string[]) => void
}

/** The executors of a stage: each can be taken away, anybody of the lists added. */
export function ExecutorsEditor({ names, choices, words, onChange }: ExecutorsEditorProps) {
  const free = choices.filter(choice => !names.includes(choice))
  return (
    <div class="fields">
      {names.map(name => (
        <button
          key={name}
          type="button"
          class="chip"
          aria-label={words.remove(name)}
          onClick={() => onChange(names.filter(other => other !== name))}
        >
          {name} <span aria-hidden="true">×</span>
        </button>
      ))}
      <select
        aria-label={words.addExecutor}
        value=""
        onChange={event => {
          if (event.currentTarget.value !== '') onChange([...names, event.currentTarget.value])
        }}
      >
        <option value="">{words.addExecutor}</option>
        {free.map(choice => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    </div>
  )
}
