/** Something that the person who started the sandbox can mend: its message says how. */
export class Trouble extends Error {}
