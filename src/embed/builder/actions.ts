import type {WidgetName} from '../settings.js';
import type {Update} from './state.js';

/** What the steps can ask for. */
export interface Actions {
  readonly version: string;
  readonly integrity: string;
  readonly update: Update;
  readonly type: (address: string) => void;
  /** Fetches the address and says what is there. */
  readonly check: () => void;
  readonly choose: (widget: WidgetName) => void;
  /** Sets a setting of the widget; the default is none. */
  readonly set: (name: string, value: string) => void;
  readonly setSource: (name: string, value: string) => void;
  readonly map: (field: string, path: string | undefined) => void;
  readonly readOld: () => void;
  readonly copy: (code: string, label: string) => void;
}
