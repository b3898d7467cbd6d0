import { readdirSync } from 'node:fs';
import path from 'node:path';

/** All files of TypeScript in a folder and below, in the order of their names. */
export function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      return entry.isDirectory() ? sourceFiles(file) : [file];
    })
    .filter((file) => /\.tsx?$/.test(file))
    .sort();
}
