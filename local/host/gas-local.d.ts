declare module 'gas-local' {
  /** Runs every .js of the folder in the context, which is made one when it is not. */
  export const require: (folder: string, context: object) => object
}
