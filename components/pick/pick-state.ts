/** What the person is asked to point at. */
export type Wanted = "comment" | "another" | "author" | "body";

export interface PickSample {
  readonly author: string;
  readonly text: string;
}

/** Where the picker stands. */
export type PickState =
  | {
      readonly kind: "aim";
      readonly wanted: Wanted;
      /** Why it is asked again, as a message id. */
      readonly problem?: string;
      /** With `another`: the one comment found so far may be all there is. */
      readonly mayBeAll?: boolean;
    }
  | { readonly kind: "preview"; readonly count: number; readonly samples: readonly PickSample[] }
  | { readonly kind: "saving" }
  | { readonly kind: "saved"; readonly count: number; readonly site: string }
  | { readonly kind: "failed" };

/** What is outlined now, in the words of the page. */
export interface Aim {
  /** "li.comment": for those who know what that is. */
  readonly name: string;
  readonly text: string;
}
