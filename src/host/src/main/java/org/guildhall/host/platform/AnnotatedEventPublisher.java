package org.guildhall.host.platform;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Events to methods annotated with {@code @EventListener}, at once and in the publisher's thread. */
final class AnnotatedEventPublisher implements EventPublisher {

    private static final Logger LOG = LoggerFactory.getLogger(AnnotatedEventPublisher.class);

    private record Target(Object listener, Method method) {}

    private final List<Target> targets = new CopyOnWriteArrayList<>();

    @Override
    public void register(Object listener) {
        unregister(listener);
        List<Target> found = Arrays.stream(listener.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(EventListener.class))
                .map(method -> target(listener, method))
                .toList();
        targets.addAll(found);
    }

    private static Target target(Object listener, Method method) {
        if (method.getParameterCount() != 1) {
            throw new IllegalArgumentException(method + " is an event listener and must have one parameter, the event");
        }
        method.setAccessible(true);
        return new Target(listener, method);
    }

    @Override
    public void unregister(Object listener) {
        targets.removeIf(target -> target.listener() == listener);
    }

    @Override
    public void publish(Object event) {
        targets.stream()
                .filter(target -> target.method().getParameterTypes()[0].isInstance(event))
                .forEach(target -> deliver(event, target));
    }

    /** As in the products, a listener that fails is logged and does not keep the others from hearing. */
    private static void deliver(Object event, Target target) {
        try {
            target.method().invoke(target.listener(), event);
        } catch (InvocationTargetException | IllegalAccessException e) {
            LOG.error("The listener {} failed at {}", target.method(), event, e);
        }
    }
}
