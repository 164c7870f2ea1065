import type { Texts } from '../../../texts/texts.ts'
import { type Source, sourceFromFile } from './source.ts'

type PasteFormProps = {
  readonly texts: Texts
  readonly source: Source
  readonly problem: string
  readonly onChange: (source: Source) => void
  readonly onLook: (source: Source) => void
}

/** Where the order comes in: typed, pasted with its table, dropped as a file or opened. */
export function PasteForm({ texts, source, problem, onChange, onLook }: PasteFormProps) {
  const words = texts.importPage
  const open = (files: FileList | null | undefined) => {
    const file = files?.[0]
    if (file) sourceFromFile(file).then(onLook)
  }
  const paste = (event: ClipboardEvent) => {
    const html = event.clipboardData?.getData('text/html') ?? ''
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (!/<table/i.test(html)) return
    event.preventDefault()
    onChange({ kind: 'pasted', text, html })
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    open(event.dataTransfer?.files)
  }
  return (
    <section>
      <label for="order">{words.paste}</label>
      <textarea
        id="order"
        rows={18}
        placeholder={words.placeholder}
        value={source.kind === 'pasted' ? source.text : source.name}
        onPaste={paste}
        onDrop={drop}
        onDragOver={event => event.preventDefault()}
        onInput={event => onChange({ kind: 'pasted', text: event.currentTarget.value, html: null })}
      />
      {problem === '' ? null : (
        <p role="alert" class="problem">
          {problem}
        </p>
      )}
      <p class="buttons">
        <button type="button" class="main" onClick={() => onLook(source)}>
          {words.preview}
        </button>
        <label class="file">
          {words.openFile}
          <input
            type="file"
            accept=".docx,.html,.htm,.tsv,.txt"
            onChange={event => open(event.currentTarget.files)}
          />
        </label>
      </p>
    </section>
  )
}
