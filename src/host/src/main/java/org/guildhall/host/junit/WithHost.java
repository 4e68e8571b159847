package org.guildhall.host.junit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.guildhall.host.kernel.ProductName;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The test runs against a host, which it takes as a parameter of type {@link HostSession}. Tests with the same products and
 * database share one host per JVM, because starting one is expensive; with {@code fresh} a class gets its own. The jars named
 * by the system property {@code guildhall.plugin.jar} are installed.
 */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith(HostExtension.class)
public @interface WithHost {

    /** The products to start; both by default. */
    ProductName[] value() default {ProductName.CONFLUENCE, ProductName.JIRA};

    /** Whether the annotated class or method gets a host of its own, with an empty home. */
    boolean fresh() default false;

    /** What {@code --database} would say: {@code h2}, {@code postgres} or a JDBC address. */
    String database() default "h2";
}
