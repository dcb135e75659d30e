/** A set of words, read from a dictionary of cspell. */
export interface Dictionary {
  /** True for a word written exactly so. */
  has(word: string): boolean;
}

const END_OF_WORD = '$'.charCodeAt(0);
const BACK = '<'.charCodeAt(0);
const REFERENCE = '#'.charCodeAt(0);
const REFERENCE_END = ';'.charCodeAt(0);
const ESCAPE = '\\'.charCodeAt(0);
/** No word has as many letters. */
const DEEPEST = 256;
const NEW_LINE = '\n'.charCodeAt(0);

/**
 * Reads the text of a `.trie` file (format TrieXv3): a walk through the tree of all words, in
 * which a letter goes down, `$` ends a word and goes up, `<` and `2`–`9` go up, and `#n;` stands
 * for the branch numbered n. cspell's own reader takes ten times as long, for what we do not use.
 * Throws where the file is of another format.
 */
export function readDictionary(file: string): Dictionary {
  const header = /^TrieXv3\nbase=(\d+)\n(?:#.*\n|\n)*__DATA__\n/m.exec(file);
  if (!header?.[1]) throw new Error('The dictionary is not a TrieXv3 file: use the versions of package.json');
  return new Trie(file, header.index + header[0].length, Number(header[1]));
}

class Trie implements Dictionary {
  /** Nodes, by number: their first edge (0 for none), and 1 where a word ends. 0 is the root, 1 any last letter. */
  private readonly firstEdge: Int32Array;
  private readonly ends: Uint8Array;
  /** Edges, by number from 1: their letter, the node they lead to, and the next edge of the same node. */
  private readonly letter: Int32Array;
  private readonly target: Int32Array;
  private readonly nextEdge: Int32Array;
  private edges = 0;

  constructor(file: string, start: number, base: number) {
    // Each letter of the file makes one edge and one node; what stays empty takes no memory.
    const most = file.length + 2;
    this.firstEdge = new Int32Array(most);
    this.ends = new Uint8Array(most);
    this.letter = new Int32Array(most);
    this.target = new Int32Array(most);
    this.nextEdge = new Int32Array(most);
    this.ends[1] = 1;
    this.read(file, start, base);
  }

  has(word: string): boolean {
    let node = 0;
    for (const character of word) {
      const edge = this.edgeFrom(node, character.codePointAt(0) ?? 0);
      if (edge === 0) return false;
      node = this.target[edge] ?? 0;
    }
    return this.ends[node] === 1;
  }

  private edgeFrom(node: number, letter: number): number {
    let edge = this.firstEdge[node] ?? 0;
    while (edge > 0 && this.letter[edge] !== letter) edge = this.nextEdge[edge] ?? 0;
    return edge;
  }

  private read(file: string, start: number, base: number): void {
    /** Nodes in the order in which references count them. */
    const numbered = [0, 1];
    /** The way from the root to the current node: at each depth a node, and the edge that leads to it. */
    const path = new Int32Array(DEEPEST);
    const edges = new Int32Array(DEEPEST);
    let depth = 0;
    let isBack = false;
    for (let at = start; at < file.length; at += 1) {
      const code = file.codePointAt(at) ?? 0;
      if (code > 0xffff) at += 1;
      if (code === NEW_LINE) continue;
      if (isBack && code > 0x31 && code <= 0x39) {
        depth -= code - 0x31;
      } else if (code === BACK) {
        isBack = true;
        depth -= 1;
      } else if (code === END_OF_WORD) {
        const node = path[depth] ?? 0;
        if (this.firstEdge[node] === 0) {
          this.target[edges[depth] ?? 0] = 1;
          if (numbered.at(-1) === node) numbered.pop();
        } else {
          this.ends[node] = 1;
        }
        isBack = true;
        depth -= 1;
      } else if (code === REFERENCE) {
        let number = 0;
        for (at += 1; file.charCodeAt(at) !== REFERENCE_END; at += 1)
          number = number * base + digit(file.charCodeAt(at));
        this.target[edges[depth] ?? 0] = numbered[number + 1] ?? 0;
        numbered.pop();
        isBack = false;
      } else {
        const letter = code === ESCAPE ? (file.codePointAt((at += 1)) ?? 0) : code;
        const node = this.down(path[depth] ?? 0, letter);
        numbered.push(node);
        depth += 1;
        path[depth] = node;
        edges[depth] = node - 1;
        isBack = false;
      }
    }
  }

  /** Adds a letter after a node, and gives the node that it leads to. */
  private down(from: number, letter: number): number {
    const edge = (this.edges += 1);
    const node = edge + 1;
    this.letter[edge] = letter;
    this.target[edge] = node;
    this.nextEdge[edge] = this.firstEdge[from] ?? 0;
    this.firstEdge[from] = edge;
    return node;
  }
}

/** The value of a digit of a base up to 36: 0–9, then a–z. */
function digit(code: number): number {
  return code <= 0x39 ? code - 0x30 : code - 0x57;
}
