import type { Dataset } from '../dataset/types.ts';
import type { Format } from '../formats/types.ts';
import type { Values } from '../query/values.ts';
import type { Example } from '../records/types.ts';
import type { Save, Target } from '../terminal/files.ts';
import type { Outcome } from '../view/types.ts';

/** An option as help shows it. */
export interface OptionSpec {
  /** The name without dashes, and its key in a request. */
  readonly name: string;
  readonly short?: string;
  /** What stands for its value in help; a flag has none. */
  readonly placeholder?: string;
  readonly summary: string;
  /** Which values it takes: help lists them, the shell completes them, and where there are no others one that is not among them is refused. */
  readonly values?: Values;
  /** May be given several times; `true`: comma-separated as well. */
  readonly many?: true | 'repeated';
  /** A flag that `--no-NAME` turns off. */
  readonly negatable?: boolean;
}

/** What the user typed, once the command line has been taken apart. */
export interface Request {
  readonly operands: readonly string[];
  /** The values of the options that were given: one for a plain option, 'true' or 'false' for a flag. */
  readonly options: ReadonlyMap<string, readonly string[]>;
}

/** What a command may use besides the dataset, and what will be printed of its answer. */
export interface Places {
  /** Whether items are printed whole, or only their columns. */
  readonly whole: boolean;
  /** Whether the answer is laid out for somebody to read, and not for a program. */
  readonly human: boolean;
  /** The folder of the YAML files of the dataset that comes with casey. */
  readonly dataFolder: string;
  /** The folder of the compiled files from which casey answers. */
  readonly datasetFolder: string;
  /** The one way to write files: @throws CaseyError where there is something to keep. */
  readonly openTarget: (target: Target) => Promise<Save>;
  /** Readies the engine for work of more than some milliseconds, once the code for it is loaded. */
  readonly optimiseLater: () => Promise<void>;
  /** Says on stderr what part of a longer work begins, once it has taken its time. */
  readonly progress: (part: string) => void;
}

/** A command: what help lists of it, and the way to the rest, so that a start reads no more than it needs. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** Its operands as help shows them, such as `<id...>`. */
  readonly operands?: string;
  readonly load: () => CommandBody | Promise<CommandBody>;
}

/** What a command takes and does. */
export interface CommandBody {
  readonly examples: readonly Example[];
  /** The formats of a command that has its own, the default first. */
  readonly formats?: readonly string[];
  readonly options: (dataset: Dataset) => readonly OptionSpec[];
  /** Which values its operands take, one after the other, the last of them for all that follow. */
  readonly operandValues?: readonly Values[];
  /** Its own ways to print an answer: besides the general ones, or in the place of one with the same name. */
  readonly reports?: readonly Format[];
  /** Its own way to print the answer to some requests; undefined for the others. @throws CaseyError where a format was asked for that does not go with it */
  readonly printer?: (request: Request) => Promise<Format | undefined>;
  /** @throws CaseyError where the request cannot be answered as it stands */
  readonly run: (request: Request, dataset: Dataset, places: Places) => Outcome | Promise<Outcome>;
}
