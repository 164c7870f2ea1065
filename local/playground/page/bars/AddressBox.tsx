import { useEffect, useState } from 'preact/hooks'
import { type Spot, spotOf } from '../sheet/a1.ts'

type AddressBoxProps = { readonly a1: string; readonly onGo: (spot: Spot) => void }

/** The address of the chosen cell; another one typed there is where to go. */
export function AddressBox({ a1, onGo }: AddressBoxProps) {
  const [text, setText] = useState(a1)
  useEffect(() => setText(a1), [a1])
  return (
    <input
      class="address"
      aria-label="Ячейка"
      title="Впишите адрес и нажмите Enter, чтобы перейти"
      value={text}
      onInput={event => setText(event.currentTarget.value)}
      onBlur={() => setText(a1)}
      onKeyDown={event => {
        if (event.key !== 'Enter') return
        const spot = spotOf(event.currentTarget.value)
        if (spot === null) setText(a1)
        else onGo(spot)
      }}
    />
  )
}
