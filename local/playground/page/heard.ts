/** Which news the page has heard: the reply to a command may be here before they are. */
export type Heard = {
  readonly hear: (number: number) => void
  /** No more news will come for now: nobody is to wait for them. */
  readonly lose: () => void
  readonly until: (number: number) => Promise<void>
}

export function createHeard(): Heard {
  let heard: number | null = null
  let waiting: readonly { readonly number: number; readonly done: () => void }[] = []
  const isHere = (number: number) => heard === null || number <= heard
  const look = () => {
    for (const { done } of waiting.filter(({ number }) => isHere(number))) done()
    waiting = waiting.filter(({ number }) => !isHere(number))
  }
  return {
    hear: number => {
      heard = number
      look()
    },
    lose: () => {
      heard = null
      look()
    },
    until: number =>
      new Promise(done => {
        waiting = [...waiting, { number, done }]
        look()
      }),
  }
}
