import type { StorageTrouble } from './trouble.js';

/** The words that an element has for what can stand in the way of keeping something. */
export interface TroubleMessages {
  readonly notSaved: string;
  readonly noRoom: string;
  readonly damaged: string;
  readonly newerStore: string;
}

/** Why something could not be kept on the device. */
export function troubleInWords(trouble: StorageTrouble, texts: TroubleMessages): string {
  switch (trouble) {
    case 'absent':
    case 'blocked':
      return texts.notSaved;
    case 'full':
      return texts.noRoom;
    case 'corrupt':
      return texts.damaged;
    case 'newer':
      return texts.newerStore;
  }
}
