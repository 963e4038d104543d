/**
 * A file that cannot be read, for a reason that a person can act on. Readers throw it; `message` is the Chinese
 * sentence that stands beside the file in the list of inputs. Anything else thrown by a reader is a fault of ours.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
