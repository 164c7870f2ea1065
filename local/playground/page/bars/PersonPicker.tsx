import { useState } from 'preact/hooks'
import type { Command, View } from '../../protocol.ts'

/** Who sits at the keyboard: rights and letters depend on it. */
export function PersonPicker({
  view,
  onCommand,
}: {
  readonly view: View
  readonly onCommand: (command: Command) => Promise<unknown>
}) {
  // Who was chosen last, until the workbook is open to them: arrows choose one after another.
  const [chosen, setChosen] = useState<string | null>(null)
  const choose = async (user: string) => {
    setChosen(user)
    await onCommand({ kind: 'sign-in', user })
    setChosen(latest => (latest === user ? null : latest))
  }
  return (
    <label class="person">
      <span>Кто я</span>
      <select value={chosen ?? view.user} onChange={event => choose(event.currentTarget.value)}>
        {view.people.map(({ email, name }) => (
          <option key={email} value={email} title={email}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
