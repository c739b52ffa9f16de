// What must hold of a response and the Questionnaire that it answers.

const VALUES = {
  string: ['valueString'],
  text: ['valueString'],
  choice: ['valueCoding'],
  boolean: ['valueBoolean'],
  date: ['valueDate'],
  integer: ['valueInteger'],
};

const flat = (items, depth = 0, parent = undefined) =>
  (items ?? []).flatMap(item => [{ item, depth, parent }, ...flat(item.item, depth + 1, item.linkId)]);

const isSame = (one, other) =>
  one?.system === undefined ? one === other : one.system === other?.system && one.code === other.code;

const valueOf = element => Object.entries(element ?? {}).find(([key]) => /^(?:value|answer)[A-Z]/.test(key))?.[1];

/**
 * Holds a response against its Questionnaire, both ways.
 *
 * @returns {string[]} what does not agree
 */
export function disagreements(questionnaire, response) {
  const questions = new Map(flat(questionnaire.item).map(asked => [asked.item.linkId, asked]));
  const given = flat(response.item);
  const answersTo = linkId =>
    given.filter(({ item }) => item.linkId === linkId).flatMap(({ item }) => item.answer ?? []);
  const isEnabled = linkId => {
    const { item, parent } = questions.get(linkId);
    const holds = ({ question, operator, ...answer }) =>
      operator === '=' && answersTo(question).some(one => isSame(valueOf(one), valueOf(answer)));
    const own = (item.enableWhen ?? []).map(holds);
    const itself = own.length === 0 || (item.enableBehavior === 'all' ? own.every(Boolean) : own.some(Boolean));
    const sources = (item.enableWhen ?? []).every(({ question }) => questions.has(question));
    return itself && sources && (parent === undefined || isEnabled(parent));
  };

  const found = [];
  if (response.questionnaire !== `${questionnaire.url}|${questionnaire.version}`) found.push('another questionnaire');
  for (const { item, parent, depth } of given) {
    const { linkId, answer = [] } = item;
    const asked = questions.get(linkId);
    if (!asked) {
      found.push(`${linkId}: not asked`);
      continue;
    }
    const { type, repeats, maxLength = Infinity, answerOption } = asked.item;
    if (asked.parent !== parent || asked.depth !== depth) found.push(`${linkId}: in another group`);
    if (given.filter(other => other.item.linkId === linkId).length > 1) found.push(`${linkId}: twice`);
    if (!isEnabled(linkId)) found.push(`${linkId}: answered though it is not asked for`);
    if (asked.item.text !== item.text) found.push(`${linkId}: in other words`);
    if (type === 'group') {
      if (answer.length > 0 || !item.item?.length) found.push(`${linkId}: not as a group`);
      continue;
    }
    if (answer.length === 0 || (answer.length > 1 && !repeats)) found.push(`${linkId}: ${answer.length} answers`);
    for (const one of answer) {
      const value = valueOf(one);
      if (String(Object.keys(one)) !== String(VALUES[type])) found.push(`${linkId}: ${Object.keys(one)} for ${type}`);
      if (typeof value === 'string' && [...value].length > maxLength) found.push(`${linkId}: too long`);
      if (type === 'choice' && !answerOption?.some(option => isSame(option.valueCoding, value)))
        found.push(`${linkId}: none of the options`);
    }
  }
  for (const [linkId, { item }] of questions) {
    const isMissing = item.type !== 'group' && item.required && answersTo(linkId).length === 0;
    if (isMissing && isEnabled(linkId)) found.push(`${linkId}: required`);
  }
  const order = [...questions.keys()];
  const places = given.map(({ item }) => order.indexOf(item.linkId));
  if (places.some((place, index) => index > 0 && place < places[index - 1])) found.push('in another order');
  return found;
}
