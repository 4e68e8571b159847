package org.guildhall.host.web.fragment;

import com.atlassian.plugin.web.Condition;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import org.guildhall.host.kernel.PluginModule;
import org.w3c.dom.Element;

/** Whether a fragment is shown: its {@code condition} and nested {@code conditions} elements, joined by AND unless they say OR. */
final class FragmentConditions {

    private final Map<Element, Condition> instances = Collections.synchronizedMap(new WeakHashMap<>());

    boolean allow(PluginModule module, Map<String, Object> context) {
        return verdicts(module, module.element(), context).allMatch(Boolean::booleanValue);
    }

    private Stream<Boolean> verdicts(PluginModule module, Element parent, Map<String, Object> context) {
        List<Element> single = Elements.children(parent, "condition");
        List<Element> groups = Elements.children(parent, "conditions");
        return Stream.concat(
                single.stream().map(element -> single(module, element, context)),
                groups.stream().map(group -> group(module, group, context)));
    }

    private boolean group(PluginModule module, Element group, Map<String, Object> context) {
        Stream<Boolean> verdicts = verdicts(module, group, context);
        return "OR".equalsIgnoreCase(group.getAttribute("type"))
                ? verdicts.anyMatch(Boolean::booleanValue)
                : verdicts.allMatch(Boolean::booleanValue);
    }

    private boolean single(PluginModule module, Element element, Map<String, Object> context) {
        Condition condition = instances.computeIfAbsent(element, missing -> create(module, missing));
        return condition.shouldDisplay(context) != "true".equals(element.getAttribute("invert"));
    }

    private static Condition create(PluginModule module, Element element) {
        Object instance = Instances.of(module, element.getAttribute("class"));
        if (!(instance instanceof Condition condition)) {
            throw new IllegalStateException(module.completeKey() + " names the condition "
                    + instance.getClass().getName() + ", which does not implement " + Condition.class.getName());
        }
        condition.init(Elements.parameters(element));
        return condition;
    }
}
