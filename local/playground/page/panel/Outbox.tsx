import { useRef, useState } from 'preact/hooks'
import type { Command, View } from '../../protocol.ts'
import { dotted } from '../bars/clockWords.ts'
import { Icon } from '../Icon.tsx'
import { Letter } from './Letter.tsx'

/** Letters that left, latest first, as their recipients would see them. None of them leaves this machine. */
export function Outbox({
  view,
  onCommand,
}: {
  readonly view: View
  readonly onCommand: (command: Command) => void
}) {
  const [opened, setOpened] = useState<number | null>(null)
  const left = useRef<number | null>(null)
  const names = new Map(view.people.map(({ email, name }) => [email, name]))
  const mail = view.mails.find(({ id }) => id === opened)
  if (mail !== undefined) return <Letter key={mail.id} mail={mail} onBack={() => setOpened(null)} />
  if (view.mails.length === 0)
    return (
      <p class="empty">Писем ещё нет. Отправьте их из меню таблицы или переведите часы на следующее утро.</p>
    )
  const open = (id: number, seen: boolean) => {
    left.current = id
    setOpened(id)
    if (!seen) onCommand({ kind: 'mark-seen', mail: id })
  }
  return (
    <ol class="letters">
      {[...view.mails].reverse().map(({ id, to, subject, sentAt, attachments, seen }) => (
        <li key={id}>
          <button
            type="button"
            ref={button => {
              // Back from a letter, one stands where it was.
              if (button === null || id !== left.current) return
              left.current = null
              button.focus()
            }}
            class={seen ? 'seen' : 'unseen'}
            onClick={() => open(id, seen)}
          >
            <span class="to">{to.map(email => names.get(email) ?? email).join(', ')}</span>
            <time dateTime={sentAt}>
              {dotted(sentAt)} {sentAt.slice(11)}
            </time>
            <span class="subject">{subject}</span>
            {attachments.length === 0 ? null : (
              <span class="attached">
                <Icon name="clip" /> {attachments.join(', ')}
              </span>
            )}
          </button>
        </li>
      ))}
    </ol>
  )
}
