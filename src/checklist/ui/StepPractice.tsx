import React from 'react';
import type { PracticeKind } from '../../practice/model/marks';
import { Practise } from '../../practice/ui/Practise';
import { isInPractice } from '../../progress/model/record';
import type { Row } from '../model/derive';
import { practisable } from '../model/practisable';

/** In the row of a step that needs a customer: to do it without one, until it was done with one. */
export function StepPractice({ row: { step, state, progress } }: { readonly row: Row }) {
  const kind: PracticeKind | undefined = practisable[step.id];
  const isReal = progress.done && !isInPractice(progress.done);
  return kind && state !== 'skipped' && !isReal ? <Practise kinds={[kind]} /> : null;
}
