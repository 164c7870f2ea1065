import { readStartOptions } from '../../local/playground/options.ts'

test.each([
  [[], { port: null, fresh: false, state: null, script: null }],
  [['--fresh'], { port: null, fresh: true, state: null, script: null }],
  [['--port', '8080'], { port: 8080, fresh: false, state: null, script: null }],
  [['--script', 'mine'], { port: null, fresh: false, state: null, script: 'mine' }],
  [['--state', 'there'], { port: null, fresh: false, state: 'there', script: null }],
])('%j', (args, options) => {
  expect(readStartOptions(args)).toEqual(options)
})

test.each([
  [['--port', '0']],
  [['--port', '99999']],
  [['--port', 'дом']],
  [['--port']],
  [['--what']],
  [['extra']],
])('%j is answered with how to ask', args => {
  expect(readStartOptions(args)).toMatch(/npm start -- \[--port НОМЕР\]/)
})
