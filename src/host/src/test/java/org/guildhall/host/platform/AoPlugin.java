package org.guildhall.host.platform;

import org.guildhall.host.plugin.SyntheticPlugin;

/** A synthetic plugin that keeps notes in Active Objects. */
final class AoPlugin {

    private static final String WIRING =
            """
            package synthetic;
            import com.atlassian.activeobjects.external.ActiveObjects;
            import org.osgi.framework.BundleContext;
            import org.springframework.context.annotation.*;
            @Configuration(proxyBeanMethods = false)
            public class Wiring {
                @Bean ActiveObjects ao(BundleContext context) {
                    return (ActiveObjects) context.getService(
                        context.getServiceReference(ActiveObjects.class.getName()));
                }
            }
            """;

    private static final String NOTE =
            """
            package synthetic;
            @net.java.ao.schema.Table("NOTE")
            public interface Note extends net.java.ao.Entity {
                @net.java.ao.schema.StringLength(net.java.ao.schema.StringLength.UNLIMITED)
                String getText();
                void setText(String text);
            }
            """;

    private static final String NOTES =
            """
            package synthetic;
            import com.atlassian.activeobjects.external.ActiveObjects;
            import java.util.Map;
            import net.java.ao.Query;
            public class Notes {
                private final ActiveObjects ao;
                public Notes(ActiveObjects ao) { this.ao = ao; }
                public String add() { ao.create(Note.class, Map.<String, Object>of("TEXT", "a note")); return count(); }
                public String count() { return String.valueOf(ao.find(Note.class, Query.select()).length); }
                public String texts() {
                    StringBuilder all = new StringBuilder();
                    for (Note note : ao.find(Note.class, Query.select())) { all.append(note.getText()); }
                    return all.toString();
                }
                public String addAndFail() {
                    try {
                        ao.executeInTransaction(() -> { add(); throw new IllegalStateException("failed as asked"); });
                        return "not failed";
                    } catch (IllegalStateException e) {
                        return e.getMessage() + ", " + count() + " left";
                    }
                }
            }
            """;

    private static final String UPGRADE =
            """
            package synthetic;
            import com.atlassian.activeobjects.external.*;
            import java.util.Map;
            public class Upgrade implements ActiveObjectsUpgradeTask {
                public ModelVersion getModelVersion() { return ModelVersion.valueOf("1"); }
                public void upgrade(ModelVersion current, ActiveObjects ao) {
                    ao.migrate(Note.class);
                    ao.create(Note.class, Map.<String, Object>of("TEXT", "from upgrade " + current));
                }
            }
            """;

    private AoPlugin() {}

    static SyntheticPlugin plugin() {
        return plugin("");
    }

    static SyntheticPlugin withUpgrade() {
        return plugin("<upgradeTask>synthetic.Upgrade</upgradeTask>");
    }

    private static SyntheticPlugin plugin(String more) {
        return SyntheticPlugin.withKey("synthetic")
                .importing("com.atlassian.activeobjects.external,com.atlassian.sal.api.transaction,net.java.ao,"
                        + "net.java.ao.schema")
                .module("<ao key=\"ao\" namespace=\"org.example.notes\"><entity>synthetic.Note</entity>" + more
                        + "</ao>")
                .source("synthetic.Wiring", WIRING)
                .source("synthetic.Note", NOTE)
                .source("synthetic.Notes", NOTES)
                .source("synthetic.Upgrade", UPGRADE);
    }
}
