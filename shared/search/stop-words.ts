import { NEWEST } from './newest';

/*
 * Words too common to narrow a search, in the three languages at once: a question in English asked
 * of the French interface must not depend on «who». They count when nothing else is typed, and
 * inside quotation marks. Single letters (elisions typed without apostrophe) are added by length.
 */
const WORDS = `
au aux avec ce ces cet cette comme comment dans de des du elle elles en est et etait eu il ils je la
le les leur leurs lui mais me meme mes moi mon ne nos notre nous on ont ou par pas pour pourquoi qu
quand que quel quelle quelles quels qui quoi sa se sera ses si son sont sur ta te tes toi ton tu un une
vos votre vous dont fait faire font veut dire signifie lequel laquelle lors etre a-t-il
ete plus combien aux chez passe arrive aussi car ceux celui celle celles cela deja doit doivent encore etaient avait avaient lorsque peut peuvent puis selon tres difference differences definition signification
ai ait aient aura auront aurait aurais avons avez avoir ayant chaque ceci donc eut eux faut faudrait fut furent ici ils lesquels lesquelles
auquel duquel etant pourrait pourraient quelque quelques seront serait seraient soi soit soient tout tous toute toutes voudrais veux sait sais
about an and are as at be been by can did do does for from had has have how if in into is it its of off on or
our shall that the their them there these they this those to was were what when where which while does means mean meaning
who whom whose why will with you your between many there definition happened also because could each he her him his itself just might must my no only same she should so such than then themselves too very we would us every
all am any anyone came comes being both doing else gets give given having here like me more most other others ought please some someone something tell want
al como con cual cuales cuando del desde donde el ella ellas ellos entre era eran es esa ese eso esta
este esto estos fue fueron ha han hay las lo los mas mi muy no nos o para pero por porque quien
quienes se ser si sin sobre son su sus una unas uno unos y ya hace hacen significa sido paso ocurrio sucedio cuanto cuanta cuantos cuantas tambien cada debe deben otra otro otras otros pueden puede segun tan tiene tienen nuestro nuestra diferencia diferencias definicion significado
algo alguien algun alguna algunas alguno algunos aquel aquella aquellas aquellos aunque cualquier cuya cuyas cuyo cuyos dime
estaba estaban estan estar estas fuera haber habia habian hubo misma mismas mismo mismos ni podria podrian poder quiero sea sean siendo tal toda todas todo todos vino viene vinieron
`;

const STOP_WORDS = new Set([...WORDS.trim().split(/\s+/), ...NEWEST]);

/** True for a folded word that does not narrow a search. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word) || /^[a-z]$/.test(word);
}
