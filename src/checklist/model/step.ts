import type { ConsolePage } from '../../links';
import type { StepId } from './stepId';
import type { Facts, Unobservable } from '../../facts/model/facts';
import type { Evidence, StepProgress } from '../../progress/model/record';
import type { PanelTab } from '../../panel/tabs';
import type { TargetName } from '../../spotlight/model/targets';
import type { Viewer } from '../../viewer/model/permissions';

/** One row of the checklist, as it is defined. Its words are in the locale tables, or in `text` for added steps. */
export interface Step {
  /** Stored in every record, so it never changes meaning. */
  readonly id: StepId;
  /** The part of the list it stands in. */
  readonly chapter: Chapter;
  /** Personal, or done once for the whole account by whoever does it first. */
  readonly scope: 'personal' | 'account';
  /** Where the person does it. */
  readonly where: 'flex' | 'console' | 'both' | 'sso';
  /** Who the step is for. */
  readonly audience: (viewer: Viewer) => boolean;
  /** Steps that come first. One that is skipped, or not for this person, holds nobody up. */
  readonly needs: readonly StepId[];
  /** What the row's one button does. */
  readonly action: StepAction;
  /** The control in Flex that it is done with, where there is one. */
  readonly target?: TargetName;
  /** Whether the platform shows that the step is done. Pure: facts and the person's own record in, a verdict out. */
  readonly check: (facts: Facts, mine: StepProgress) => Check;
  /** Whether the person may confirm by hand: always, or only while the platform cannot tell. */
  readonly confirm: 'never' | 'when-unknown' | 'always';
  /** Only the person knows: what Flex sees is that they said so. */
  readonly attested?: true;
  /** Whether the step is undone when its check stops being met. An event cannot stop having happened. */
  readonly reverts: boolean;
  readonly text?: { readonly title: string; readonly body: string };
}

/** The chapters of the list, in the order in which they are taken. */
export const chapters = ['start', 'conversations', 'account', 'people', 'team', 'added'] as const;
export type Chapter = (typeof chapters)[number];

export type StepAction =
  | { readonly open: 'view'; readonly view: string }
  | { readonly open: 'tab'; readonly tab: PanelTab }
  | { readonly open: 'console'; readonly page: ConsolePage }
  | { readonly open: 'link'; readonly url: string }
  | { readonly open: 'nothing' };

export type Check =
  /** `at`: when the platform says it happened, where it says so. `seen`: when it was looked at, where that may be long ago. */
  | { readonly is: 'met'; readonly at?: number; readonly seen?: number; readonly evidence: Evidence }
  | { readonly is: 'unmet'; readonly seen?: number }
  /** Nobody can tell from here: a step that was done stays done. */
  | { readonly is: 'unknown'; readonly why: Unobservable | 'not-yet' };
