package org.guildhall.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ProductTest {

    @Test
    void isConfluenceWhereItsPagesAreSeen() {
        ClassLoader confluence = new Seeing(Set.of("com.atlassian.confluence.pages.PageManager"));

        assertThat(Product.seenBy(confluence)).isEqualTo(Product.CONFLUENCE);
    }

    @Test
    void isJiraWhereItsAccessorIsSeen() {
        ClassLoader jira = new Seeing(Set.of("com.atlassian.jira.component.ComponentAccessor"));

        assertThat(Product.seenBy(jira)).isEqualTo(Product.JIRA);
    }

    @Test
    void isAnotherWhereNeitherIsSeen() {
        assertThat(Product.seenBy(new Seeing(Set.of()))).isEqualTo(Product.ANOTHER);
    }

    /** Finds some types of the products and no others, as a bundle does whose other imports were not met. */
    private static final class Seeing extends ClassLoader {

        private final Set<String> types;

        Seeing(Set<String> types) {
            super(ProductTest.class.getClassLoader());
            this.types = types;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("com.atlassian.") && !types.contains(name)) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }
    }
}
