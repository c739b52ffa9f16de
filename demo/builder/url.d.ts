// What vite makes of a file whose name ends so.
declare module '*?url' {
  const address: string;
  export default address;
}
