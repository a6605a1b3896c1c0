declare module '@citation-js/core' {
  export class Cite {
    constructor(input: string);
    readonly data: readonly { readonly [field: string]: unknown }[];
  }
}

declare module '@citation-js/plugin-ris';
