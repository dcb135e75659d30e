/** The first sentence of a text, and the rest; an initial or a number before its full stop ends none. */
export function cutSentence(text: string): [first: string, rest: string] {
  const end = /(?<=[\p{Ll}»”)\d]{2}[.!?…])\s+(?=[\p{Lu}«“¿¡])/u.exec(text);
  return end ? [text.slice(0, end.index), text.slice(end.index + end[0].length)] : [text, ''];
}
