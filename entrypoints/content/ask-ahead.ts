import type { Parameters, Reply } from '../../messaging/contract.ts';

type CardParameters = Parameters<'card'>;
type CardReply = Reply<'card'>;

/** Asks for the card that may be opened next, once, and keeps that answer only: another one that is expected takes its place. */
export class AskAhead {
  readonly #ask: (parameters: CardParameters) => Promise<CardReply>;
  #expected: { key: string; reply: Promise<CardReply> } | undefined;

  constructor(ask: (parameters: CardParameters) => Promise<CardReply>) {
    this.#ask = ask;
  }

  /** Asks now for what may be asked for soon; a failure is no loss. */
  expect(parameters: CardParameters): void {
    const key = JSON.stringify(parameters);
    if (key === this.#expected?.key) return;
    const expected = { key, reply: this.#ask(parameters) };
    this.#expected = expected;
    expected.reply.catch(() => {
      if (this.#expected === expected) this.#expected = undefined;
    });
  }

  /** What was asked for ahead is not wanted any more. */
  forget(): void {
    this.#expected = undefined;
  }

  /** The answer that was asked for ahead, a single time; if there is none, or it failed, it is asked for now. */
  ask(parameters: CardParameters): Promise<CardReply> {
    const expected = this.#expected;
    this.forget();
    return expected?.key === JSON.stringify(parameters) ? expected.reply : this.#ask(parameters);
  }
}
