import type { OwnPlace } from '../../../app/model/own-place.ts';

/** What is pointed at in the evidence, and how something is written down of it. */
export interface Pointing {
  readonly place: OwnPlace | null;
  readonly onPoint: (place: OwnPlace | null) => void;
  /** Opens the dialog for a finding of the person's own, of a place. */
  readonly onWrite: (place: OwnPlace) => void;
}
