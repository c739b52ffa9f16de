// What the manifest's analyzer cannot know of a type, for it reads one file at a time: which words a named type stands for, and
// what an async method returns.
import ts from 'typescript';
import { ROOT } from './elements.js';

const ELEMENT = /\/src\/[^/]+\/lms-[^/]+\.ts$/;

/** @returns {ts.Program} the suite, as tsconfig.json has it */
function suite() {
  const fail = /** @param {ts.Diagnostic} why */ why => {
    throw new Error(ts.flattenDiagnosticMessageText(why.messageText, '\n'));
  };
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail };
  const config = ts.getParsedCommandLineOfConfigFile(`${ROOT}tsconfig.json`, {}, host);
  return ts.createProgram([`${ROOT}src/index.ts`], config?.options ?? {});
}

/**
 * @param {ts.Type} type
 * @returns {string | undefined} its words in alphabetical order, such as `'bar' | 'circle' | undefined`; nothing where it is more than words
 */
function wordsOf(type) {
  const members = type.isUnion() ? type.types : [type];
  const words = members.flatMap(member => (member.isStringLiteral() ? [`'${member.value}'`] : []));
  const isOptional = members.some(({ flags }) => flags & ts.TypeFlags.Undefined);
  if (words.length === 0 || words.length + Number(isOptional) < members.length) return undefined;
  return [...words.sort(), ...(isOptional ? ['undefined'] : [])].join(' | ');
}

/**
 * @param {ts.ClassElement} member
 * @param {ts.TypeChecker} checker
 * @returns {string | undefined}
 */
function typeOf(member, checker) {
  if (ts.isMethodDeclaration(member)) {
    const signature = checker.getSignatureFromDeclaration(member);
    return signature && checker.typeToString(checker.getReturnTypeOfSignature(signature), member);
  }
  return wordsOf(checker.getTypeAtLocation(member));
}

/** @returns {ReadonlyMap<string, string>} by `Class.member`, of those members of elements that have one */
export function typesInWords() {
  const program = suite();
  const checker = program.getTypeChecker();
  /** @type {Map<string, string>} */
  const types = new Map();
  for (const file of program.getSourceFiles().filter(({ fileName }) => ELEMENT.test(fileName))) {
    for (const declaration of file.statements.filter(ts.isClassDeclaration)) {
      for (const member of declaration.members) {
        if (!member.name || !ts.isIdentifier(member.name)) continue;
        const type = typeOf(member, checker);
        if (type) types.set(`${declaration.name?.text}.${member.name.text}`, type);
      }
    }
  }
  return types;
}
