declare module 'citeproc' {
  interface System {
    retrieveLocale(tag: string): string;
    retrieveItem(id: string): object;
  }
  interface CitationItem {
    readonly id: string;
    readonly label?: string;
    readonly locator?: string;
  }
  class Engine {
    constructor(system: System, style: string, language: string, forced: boolean);
    setOutputFormat(format: string): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [{ readonly entry_ids: readonly (readonly string[])[] }, readonly string[]];
    previewCitationCluster(
      citation: {
        readonly citationItems: readonly CitationItem[];
        readonly properties: { readonly noteIndex: number };
      },
      before: readonly [],
      after: readonly [],
      format: string,
    ): string;
  }
  const CSL: { readonly Engine: typeof Engine };
  export default CSL;
}
