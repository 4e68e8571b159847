package org.guildhall.plugin;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** The bean factory from which modules are made; each bean is registered once, under the name of its class. */
public final class Beans {

    private final ConfigurableListableBeanFactory factory;

    Beans(ConfigurableListableBeanFactory factory) {
        this.factory = factory;
    }

    /** Makes a bean known and returns it. */
    public <T> T add(T bean) {
        factory.registerSingleton(bean.getClass().getName(), bean);
        return bean;
    }

    /** Makes a bean known under the name of an interface, for those whose class has no name of its own. */
    public <T> T add(Class<T> type, T bean) {
        factory.registerSingleton(type.getName(), bean);
        return bean;
    }
}
