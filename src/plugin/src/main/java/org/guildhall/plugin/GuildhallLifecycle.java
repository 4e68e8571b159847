package org.guildhall.plugin;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts and stops the parts with the product; a part that cannot start is named, and the others work. */
public final class GuildhallLifecycle implements LifecycleAware {

    private static final Logger LOG = LoggerFactory.getLogger(GuildhallLifecycle.class);

    private final List<Part> parts = new ArrayList<>();
    private final Deque<Part> started = new ArrayDeque<>();

    /** Adds a part; parts start in this order and stop in the opposite one. */
    public void add(Part part) {
        parts.add(part);
    }

    void export(BundleContext context) {
        context.registerService(LifecycleAware.class.getName(), this, null);
    }

    @Override
    public synchronized void onStart() {
        for (Part part : parts) {
            if (!started.contains(part)) {
                start(part);
            }
        }
    }

    @Override
    public synchronized void onStop() {
        while (!started.isEmpty()) {
            stop(started.pop());
        }
    }

    private void start(Part part) {
        try {
            part.start();
            started.push(part);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Guildhall works without this: {}", part.feature(), e);
        }
    }

    private static void stop(Part part) {
        try {
            part.stop();
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Guildhall could not stop this: {}", part.feature(), e);
        }
    }
}
