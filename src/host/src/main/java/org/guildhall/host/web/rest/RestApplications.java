package org.guildhall.host.web.rest;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glassfish.jersey.server.ResourceConfig;
import org.guildhall.host.kernel.PluginModule;
import org.guildhall.host.kernel.PluginModules;
import org.guildhall.host.web.fragment.Elements;

/** The {@code rest} modules of the installed plugins. */
public final class RestApplications {

    private final PluginModules modules;
    private final RestSetup setup;

    public RestApplications(PluginModules modules, RestSetup setup) {
        this.modules = modules;
        this.setup = setup;
    }

    List<RestApplication> all() {
        return modules.ofType("rest").stream().map(this::application).toList();
    }

    private RestApplication application(PluginModule module) {
        String path = "/rest" + module.attribute("path").orElse("/" + module.key());
        Optional<String> version = module.attribute("version").filter(text -> !"none".equals(text));
        List<String> bases = version.map(number -> List.of(path + "/" + number, path + "/latest"))
                .orElse(List.of(path));
        return new RestApplication(module.completeKey(), bases, () -> configuration(module));
    }

    private ResourceConfig configuration(PluginModule module) {
        List<Object> resources = new ArrayList<>();
        List<Object> providers = new ArrayList<>();
        for (String packageName : Elements.texts(module.element(), "package")) {
            for (String className : module.classNames(packageName)) {
                Class<?> type = module.loadClass(className);
                if (isMade(type) && type.isAnnotationPresent(Path.class)) {
                    resources.add(module.newInstance(className));
                } else if (isMade(type) && type.isAnnotationPresent(Provider.class)) {
                    providers.add(module.newInstance(className));
                }
            }
        }
        return setup.configuration(resources, providers);
    }

    private static boolean isMade(Class<?> type) {
        return !type.isInterface() && !Modifier.isAbstract(type.getModifiers());
    }
}
