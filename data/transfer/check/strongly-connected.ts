/** Whom each points to, by id. */
export type Graph = ReadonlyMap<string, readonly string[]>;

interface Visit {
  id: string;
  /** How many of its targets were followed. */
  followed: number;
}

/** Tarjan's algorithm with a stack of its own, since a chain may be longer than the engine's. Time grows with the graph's size. */
class Components {
  readonly #graph: Graph;
  readonly #low = new Map<string, number>();
  readonly #order = new Map<string, number>();
  readonly #open: string[] = [];
  readonly #isOpen = new Set<string>();
  readonly found: string[][] = [];

  constructor(graph: Graph) {
    this.#graph = graph;
    for (const id of graph.keys()) if (!this.#order.has(id)) this.#walk(id);
  }

  #walk(start: string): void {
    const path: Visit[] = [this.#enter(start)];
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const to = this.#graph.get(visit.id)?.[visit.followed++];
      if (to === undefined) this.#leave(path);
      else if (!this.#order.has(to)) path.push(this.#enter(to));
      else if (this.#isOpen.has(to)) this.#lower(visit.id, this.#order.get(to) as number);
    }
  }

  #enter(id: string): Visit {
    this.#low.set(id, this.#order.size);
    this.#order.set(id, this.#order.size);
    this.#open.push(id);
    this.#isOpen.add(id);
    return { id, followed: 0 };
  }

  #leave(path: Visit[]): void {
    const { id } = path.pop() as Visit;
    const low = this.#low.get(id) as number;
    const before = path.at(-1);
    if (before) this.#lower(before.id, low);
    if (low === this.#order.get(id)) this.#close(id);
  }

  #close(id: string): void {
    const members = this.#open.splice(this.#open.lastIndexOf(id));
    for (const member of members) this.#isOpen.delete(member);
    if (members.length > 1) this.found.push(members);
  }

  #lower(id: string, to: number): void {
    this.#low.set(id, Math.min(this.#low.get(id) as number, to));
  }
}

/** The sets of two or more that all lead to each other. */
export const stronglyConnected = (graph: Graph): string[][] => new Components(graph).found;
