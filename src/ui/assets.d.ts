/** Vite's address of a file that is put into the build as it is. */
declare module '*?url' {
  const address: string
  export default address
}
