import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { MailHead } from '../../protocol.ts'
import { Icon } from '../Icon.tsx'
import { addressOf } from '../server.ts'

/** One letter: as it looks, with its headers and what is attached. */
export function Letter({ mail, onBack }: { readonly mail: MailHead; readonly onBack: () => void }) {
  const [headers, setHeaders] = useState('')
  const back = useRef<HTMLButtonElement>(null)
  const place = `/letter/${mail.id}`
  useLayoutEffect(() => back.current?.focus(), [])
  useEffect(() => {
    fetch(addressOf(`${place}/headers`))
      .then(response => response.json())
      .then(setHeaders)
      .catch(() => setHeaders('Заголовки сейчас недоступны.'))
  }, [place])
  return (
    <article
      class="letter"
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onBack()
      }}
    >
      <p class="buttons">
        <button type="button" ref={back} onClick={onBack}>
          ← К списку
        </button>
        <a href={addressOf(`${place}/eml`)} download="">
          Скачать .eml
        </a>
      </p>
      <h3>{mail.subject}</h3>
      <p class="to">Кому: {mail.to.join(', ')}</p>
      {mail.attachments.map((name, index) => (
        <p key={name}>
          <Icon name="clip" />{' '}
          <a href={addressOf(`${place}/attachment/${index}`)} download={name}>
            {name}
          </a>
        </p>
      ))}
      <iframe sandbox="" src={addressOf(place)} title={`Письмо: ${mail.subject}`} />
      <details>
        <summary>Заголовки</summary>
        <pre>{headers}</pre>
      </details>
    </article>
  )
}
