import { useEffect, useState } from 'preact/hooks'
import type { SourceTexts } from '../../../texts/importPageTexts.ts'
import { type Source, sourceFromFile } from './source.ts'

type PasteFormProps = {
  readonly words: SourceTexts
  readonly source: Source
  readonly problem: string
  readonly onChange: (source: Source) => void
  readonly onLook: (source: Source) => void
}

/** Where the order comes in: dropped or opened as a file, pasted with its table, typed. */
export function PasteForm({ words, source, problem, onChange, onLook }: PasteFormProps) {
  const [isOver, setOver] = useState(false)
  const open = (files: FileList | null) => {
    const file = files?.[0]
    if (file) sourceFromFile(file).then(onLook)
  }
  useEffect(() => listenForDrops(setOver, open), [])
  return (
    <section class="source">
      <p class="lead">{words.lead}</p>
      {problem === '' ? null : (
        <p role="alert" class="notice error">
          {problem}
        </p>
      )}
      <div class={isOver ? 'drop over' : 'drop'}>
        <strong>{words.drop}</strong>
        <span class="quiet">{words.dropHint}</span>
        <label class="button file">
          {words.openFile}
          <input
            type="file"
            accept=".docx,.doc,.html,.htm,.tsv,.txt"
            onChange={event => open(event.currentTarget.files)}
          />
        </label>
      </div>
      <PasteArea words={words} source={source} onChange={onChange} onLook={onLook} />
      <p class="actions">
        <button type="button" class="main" onClick={() => onLook(source)}>
          {words.look}
        </button>
      </p>
    </section>
  )
}

/** Anywhere in the window: a file that misses the frame would be opened in place of the dialog. */
function listenForDrops(onOver: (isOver: boolean) => void, onFiles: (files: FileList | null) => void) {
  const over = (event: DragEvent) => {
    event.preventDefault()
    onOver(true)
  }
  const leave = () => onOver(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    onOver(false)
    onFiles(event.dataTransfer?.files ?? null)
  }
  document.addEventListener('dragover', over)
  document.addEventListener('dragleave', leave)
  document.addEventListener('drop', drop)
  return () => {
    document.removeEventListener('dragover', over)
    document.removeEventListener('dragleave', leave)
    document.removeEventListener('drop', drop)
  }
}

type PasteAreaProps = Omit<PasteFormProps, 'problem'>

function PasteArea({ words, source, onChange, onLook }: PasteAreaProps) {
  const paste = (event: ClipboardEvent) => {
    const html = event.clipboardData?.getData('text/html') ?? ''
    if (!/<table/i.test(html)) return
    event.preventDefault()
    onChange({ kind: 'pasted', text: event.clipboardData?.getData('text/plain') ?? '', html })
  }
  const withControl = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onLook(source)
  }
  const pasted = source.kind === 'pasted' ? source : null
  return (
    <div class="paste">
      <label for="order">{words.paste}</label>
      <textarea
        id="order"
        placeholder={words.placeholder}
        value={pasted?.text ?? ''}
        onPaste={paste}
        onKeyDown={withControl}
        onInput={event => onChange({ kind: 'pasted', text: event.currentTarget.value, html: null })}
      />
      {pasted?.html ? (
        <p role="status" class="quiet">
          {words.pastedTable}
        </p>
      ) : null}
    </div>
  )
}
