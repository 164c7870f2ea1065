/** Names the folder of this run's stages to the tests. */
export const STAGES = 'VEKHA_STAGES'

/** What a worker's tests have to play on. */
export type StageInfo = {
  /** Where Playwright connects to the Chromium. */
  readonly browser: string
  readonly playground: string
  /** Socket that takes what the playground is to play next. */
  readonly prompter: string
  readonly plays: PreparedPlays
}

/** Files of states. */
export type PreparedPlays = {
  /** The example as it begins: the morning of 11 October 2022. */
  readonly morning: string
  /** The example on 1 June 2023. */
  readonly june: string
}
