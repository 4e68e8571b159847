package org.guildhall.plugin;

import org.guildhall.plugin.confluence.ConfluenceWiring;
import org.guildhall.plugin.jira.JiraWiring;
import org.osgi.framework.BundleContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * Makes the beans that the modules of this product get by their constructors. The wiring of each product is a class of its
 * own, so that no class of the other product is ever loaded.
 */
final class ProductBeans implements BeanFactoryPostProcessor, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ProductBeans.class);

    private final HostServices host;
    private final GuildhallLifecycle lifecycle;

    ProductBeans(BundleContext context) {
        this.host = new HostServices(context);
        this.lifecycle = new GuildhallLifecycle();
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
        Wiring wiring = new Wiring(host, new Beans(factory), lifecycle);
        switch (Product.seenBy(ProductBeans.class.getClassLoader())) {
            case CONFLUENCE -> ConfluenceWiring.wire(wiring);
            case JIRA -> JiraWiring.wire(wiring);
            case ANOTHER -> LOG.warn("Guildhall does nothing here: it is for Confluence and Jira");
        }
        lifecycle.export(host.context());
    }

    /** The product tells the lifecycle to stop; when it does not, for example after a failed start, Spring does. */
    @Override
    public void destroy() {
        lifecycle.onStop();
    }
}
