const FREE = 0;
const TAKEN = 1;

const [SENT, ENDED, FIRST] = [0, 1, 2];

/** In milliseconds. No text takes nearly as long; longer than this only waits who waits for what stopped. */
const PATIENCE = 10_000;

/**
 * Who makes what, by its place in a list that two threads know. In memory that they share, as both are busy: neither
 * hears a message before it is done.
 */
export class Claims {
  readonly memory: SharedArrayBuffer;
  readonly #words: Int32Array;

  constructor(memory: SharedArrayBuffer) {
    this.memory = memory;
    this.#words = new Int32Array(memory);
  }

  static open(places: number): Claims {
    return new Claims(new SharedArrayBuffer((FIRST + places) * Int32Array.BYTES_PER_ELEMENT));
  }

  isFree(place: number): boolean {
    return Atomics.load(this.#words, FIRST + place) === FREE;
  }

  /** Whether it was free, and is now of who asks. */
  take(place: number): boolean {
    return Atomics.compareExchange(this.#words, FIRST + place, FREE, TAKEN) === FREE;
  }

  /** How often something was sent. */
  get sent(): number {
    return Atomics.load(this.#words, SENT);
  }

  /** Whether nothing more will be sent. */
  get hasEnded(): boolean {
    return Atomics.load(this.#words, ENDED) === 1;
  }

  tellSent(): void {
    Atomics.add(this.#words, SENT, 1);
    Atomics.notify(this.#words, SENT);
  }

  tellEnded(): void {
    Atomics.store(this.#words, ENDED, 1);
    this.tellSent();
  }

  /** Lets this thread sleep until something was sent after those; false when it took too long. */
  sleep(sent: number): boolean {
    return Atomics.wait(this.#words, SENT, sent, PATIENCE) !== 'timed-out';
  }
}
