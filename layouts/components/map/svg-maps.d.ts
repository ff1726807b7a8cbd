declare module '@svg-maps/netherlands' {
  interface SvgMap {
    readonly viewBox: string;
    readonly locations: readonly { readonly id: string; readonly name: string; readonly path: string }[];
  }
  const map: SvgMap;
  export default map;
}
