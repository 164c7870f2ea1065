import { resolve } from 'node:path'
import { makeAddOn } from './addOn.ts'
import { writeDist } from './dist.ts'
import { refusals } from './gate/gate.ts'

const root = resolve(import.meta.dirname, '..')
process.exitCode = await bundle().catch((error: Error) => {
  console.error(error.message)
  return 1
})

/** Writes build/dist, or says what is wrong and leaves it as it was. Returns the exit code. */
async function bundle(): Promise<number> {
  const artifacts = await makeAddOn(root)
  const found = refusals(artifacts)
  for (const refusal of found) console.error(`${refusal.place}: ${refusal.what} ${refusal.remedy}`)
  if (found.length > 0) {
    console.error(`The build is refused: ${found.length} to put right, nothing was written.`)
    return 1
  }
  await writeDist(resolve(root, 'build/dist'), artifacts)
  for (const { name, text } of artifacts) console.log(`build/dist/${name}  ${kilobytes(text)} KB`)
  return 0
}

function kilobytes(text: string): string {
  return (Buffer.byteLength(text) / 1024).toFixed(1)
}
