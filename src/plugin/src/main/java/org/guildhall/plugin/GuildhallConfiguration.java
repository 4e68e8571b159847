package org.guildhall.plugin;

import org.osgi.framework.BundleContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where Spring begins; names no type of either product. */
@Configuration(proxyBeanMethods = false)
public class GuildhallConfiguration {

    /** Fills the bean factory before any module asks it for something. */
    @Bean
    static ProductBeans productBeans(BundleContext context) {
        return new ProductBeans(context);
    }
}
