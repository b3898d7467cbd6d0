import type { ReadConfig } from '../config/config';
import type { Viewer } from '../viewer/model/permissions';
import { seesTeam } from '../team/model/audience';
import { isAdmin } from '../account/model/bannerPolicy';
import { tabsTurnedOn } from '../panel/model/turnedOn';
import type { PanelTab } from '../panel/tabs';

/** The tabs of the panel for one person, in order. */
export function tabsFor({ config }: ReadConfig, viewer: Viewer): readonly PanelTab[] {
  const hidden: { readonly [tab in PanelTab]?: boolean } = {
    account: !isAdmin(viewer),
    team: !seesTeam(config, viewer),
  };
  return tabsTurnedOn(config).filter((tab) => !hidden[tab]);
}
