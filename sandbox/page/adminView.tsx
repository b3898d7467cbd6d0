import { permissionsOf } from '../../src/viewer/model/permissions';
import type { Host } from './host';
import type { World } from './world/world';

const viewName = 'admin';

/**
 * Flex's Admin view comes from flex.twilio.com and is in no package. Who may see it there gets a stand-in here, reached
 * and named the same way, so that the plugin can be seen in it; it says of itself what it is.
 */
export function addAdminView({ Flex, React }: Host, world: World): void {
  if (!permissionsOf(world.roles).readAdmin) return;

  const StandIn = () => (
    <div style={{ maxWidth: 640, padding: 32, lineHeight: 1.6 }}>
      <h1 style={{ margin: '0 0 8px', fontSize: 24 }}>Admin</h1>
      <p style={{ margin: 0 }}>
        This is a stand-in. Twilio serves the Admin view on flex.twilio.com only, and is moving what it held
        to the Flex Console. The sandbox shows this page so that you can see what a plugin adds to the view.
      </p>
    </div>
  );
  const Link = ({ activeView, showLabel }: { activeView?: string; showLabel?: boolean }) => (
    <Flex.SideLink
      icon="Settings"
      iconActive="SettingsBold"
      showLabel={showLabel}
      isActive={activeView === viewName}
      onClick={() => void Flex.Actions.invokeAction('NavigateToView', { viewName })}
    >
      Admin
    </Flex.SideLink>
  );

  Flex.ViewCollection.Content.add(
    <Flex.View name={viewName} key={viewName}>
      <StandIn />
    </Flex.View>,
  );
  Flex.SideNav.Content.add(<Link key={viewName} />, { sortOrder: 90 });
}
